import type { Fact, Misconception } from '../../fact/schema';
import { makeItem, optionId, type Item } from '../item';
import type { ItemKind, QuestionWorld } from '../kind';
import { levelOf } from '../level';
import { oneOf, tellApart, type OneOfBody, type Option } from '../one-of';
import { asOption, sourcesOf, stemOf, whereOf } from '../stem';

const WRONG = 2;

/** Three options, one of them right: what the slot holds, against what the editor has shown to be false. */
export const choice: ItemKind<OneOfBody> = {
  ...oneOf('choice'),
  generate: (world) => world.facts.flatMap((fact) => asked(fact).flatMap((slot) => choiceFor(fact, slot, world) ?? [])),
};

/** Slots with phrases that may be asked: those the editor names, else those for which there are misconceptions. */
const asked = (fact: Fact): string[] =>
  [...new Set(fact.ask ?? fact.misconceptions.map((one) => one.slot))].filter(
    (slot) => typeof fact.slots[slot] === 'string',
  );

function choiceFor(fact: Fact, slot: string, world: QuestionWorld): Item<OneOfBody> | undefined {
  const stem = stemOf(fact, slot, world);
  const objective = fact.objectives.find((id) => world.objectives.has(id));
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

function wrongOption(item: string, one: Misconception, fact: Fact, world: QuestionWorld): Option {
  const text = valueText(one.value as string, world);
  return { id: optionId(item, text), text, correct: false, feedback: one.why, fact: one.fact ?? fact.id };
}

const valueText = (value: string, world: QuestionWorld): string =>
  asOption(world.base.entities.get(value)?.name ?? value);
