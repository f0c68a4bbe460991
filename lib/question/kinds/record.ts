import type { Fact } from '../../fact/schema';
import { makeItem, type Item } from '../item';
import type { ItemKind, QuestionWorld } from '../kind';
import { levelOf } from '../level';
import { keyAndWrong, oneOf, tellApart, type OneOfBody } from '../one-of';
import { objectiveOf, sourcesOf, whereOf } from '../stem';

/**
 * Which record would settle a claim: its text, a named official, a court's docket. The options are kinds of record, never
 * passages of the sources, so that no wording of the claim gives the key away.
 */
export const record: ItemKind<OneOfBody> = {
  ...oneOf('record'),
  generate: (world) => world.facts.flatMap((fact) => recordFor(fact, world) ?? []),
};

function recordFor(fact: Fact, world: QuestionWorld): Item<OneOfBody> | undefined {
  const objective = objectiveOf(fact, world);
  if (fact.settledBy === undefined || objective === undefined) return undefined;
  const { record: text, why, wrong } = fact.settledBy;
  const id = `record:${fact.id}:settledBy`;
  const options = keyAndWrong(id, { value: text, why }, wrong, fact.id);
  if (!tellApart(options)) return undefined;
  return makeItem({
    id,
    kind: 'record',
    stem: world.say('stem.record', { claim: fact.statement }),
    where: whereOf(fact, world),
    facts: [fact.id],
    mentions: wrong.flatMap((one) => one.fact ?? []),
    objective,
    // Whether a record could bear a claim out is a judgement on evidence: the claim is put to its class.
    level: levelOf({ facts: [fact.id], sources: sourcesOf(fact), task: 'classify' }),
    body: { options },
  });
}
