import { lessonCases } from '../../fact/authored';
import type { Case, Fact, Misconception } from '../../fact/schema';
import { makeItem, optionId, type Item } from '../item';
import type { ItemKind, QuestionWorld } from '../kind';
import { levelOf } from '../level';
import { keyAndWrong, oneOf, tellApart, type OneOfBody, type Option } from '../one-of';
import { asOption, objectiveOf, sourcesOf, stemOf, whereOf } from '../stem';

const WRONG = 2;

/**
 * Three options, one of them right: what the slot holds, against what the editor has shown to be false; or, for a
 * situation to which the fact applies, what the editor says of it.
 */
export const choice: ItemKind<OneOfBody> = {
  ...oneOf('choice'),
  generate: (world) =>
    world.facts.flatMap((fact) => [
      ...asked(fact).flatMap((slot) => choiceFor(fact, slot, world) ?? []),
      ...lessonCases(fact).flatMap((one) => caseFor(fact, one, world) ?? []),
    ]),
};

/** Slots with phrases that may be asked: those the editor names, else those for which there are misconceptions. */
const asked = (fact: Fact): string[] =>
  [...new Set(fact.ask ?? fact.misconceptions.map((one) => one.slot))].filter(
    (slot) => typeof fact.slots[slot] === 'string',
  );

function choiceFor(fact: Fact, slot: string, world: QuestionWorld): Item<OneOfBody> | undefined {
  const stem = stemOf(fact, slot, world);
  const objective = objectiveOf(fact, world);
  const wrong = fact.misconceptions.filter((one) => one.slot === slot && typeof one.value === 'string').slice(0, WRONG);
  if (stem === undefined || objective === undefined || wrong.length < WRONG) return undefined;
  const id = `choice:${fact.id}:${slot}`;
  const key = valueText(fact.slots[slot] as string, world);
  const options: Option[] = [
    { id: optionId(id, key), text: key, correct: true, feedback: fact.explain ?? fact.statement, fact: fact.id },
    ...wrong.map((one) => wrongOption(id, one, fact, world)),
  ];
  if (!tellApart(options)) return undefined;
  const mentions = wrong.flatMap((one) => one.fact ?? []);
  return makeItem({
    id,
    kind: 'choice',
    stem,
    where: whereOf(fact, world),
    facts: [fact.id],
    mentions,
    objective,
    level: levelOf({ facts: [fact.id], sources: sourcesOf(fact) }),
    body: { options },
  });
}

/** The situation is the first paragraph of the stem, the question the second. */
function caseFor(fact: Fact, one: Case, world: QuestionWorld): Item<OneOfBody> | undefined {
  const objective = objectiveOf(fact, world);
  const id = `choice:${fact.id}:case-${one.id}`;
  const options = keyAndWrong(id, { value: one.key, why: one.why }, one.wrong, fact.id);
  if (objective === undefined || !tellApart(options)) return undefined;
  return makeItem({
    id,
    kind: 'choice',
    stem: `${one.situation.trim()}\n${one.question.trim()}`,
    where: whereOf(fact, world),
    facts: [fact.id],
    mentions: one.wrong.flatMap((other) => other.fact ?? []),
    objective,
    level: levelOf({ facts: [fact.id], sources: sourcesOf(fact), task: 'situation' }),
    body: { options },
  });
}

function wrongOption(item: string, one: Misconception, fact: Fact, world: QuestionWorld): Option {
  const text = valueText(one.value as string, world);
  return { id: optionId(item, text), text, correct: false, feedback: one.why, fact: one.fact ?? fact.id };
}

const valueText = (value: string, world: QuestionWorld): string =>
  asOption(world.base.entities.get(value)?.name ?? value);
