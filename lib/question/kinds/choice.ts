import { z } from 'zod';
import type { Fact, Misconception } from '../../fact/schema';
import { fail, ok } from '../../kernel/result';
import { makeItem, optionId, publicId, type Item } from '../item';
import type { ItemKind, QuestionWorld } from '../kind';
import { asOption, stemOf, whereOf } from '../stem';

interface Option {
  id: string;
  text: string;
  correct: boolean;
  feedback: string;
  fact: string;
}

export interface ChoiceBody {
  options: Option[];
}

const WRONG = 2;

/** Three options, one of them right: what the slot holds, against what the editor has shown to be false. */
export const choice: ItemKind<ChoiceBody> = {
  name: 'choice',
  generate: (world) => world.facts.flatMap((fact) => asked(fact).flatMap((slot) => choiceFor(fact, slot, world) ?? [])),
  optionIds: ({ body }) => body.options.map((option) => option.id),
  view: (item, order, say) => ({
    id: publicId(item.id),
    version: item.version,
    kind: 'choice',
    stem: item.stem,
    where: item.where,
    hint: say('quiz.chooseOne'),
    invalid: say('quiz.invalid.choice'),
    options: order.flatMap((id) =>
      item.body.options.filter((option) => option.id === id).map(({ text }) => ({ id, text })),
    ),
  }),
  parse: ({ body }, answer) => {
    const parsed = z.enum(body.options.map((option) => option.id) as [string, ...string[]]).safeParse(answer);
    return parsed.success
      ? ok(parsed.data)
      : fail({ code: 'answer-shape', found: 'an unknown option', wanted: 'the id of one option', todo: 'choose one' });
  },
  grade(item, answer) {
    const { options } = item.body;
    const key = options.find((option) => option.correct)!;
    const chosen = options.find((option) => option.id === answer);
    const correct = chosen === key;
    return {
      correct,
      points: correct ? 1 : 0,
      key: key.text,
      why: correct || !chosen ? [key.feedback] : [chosen.feedback, key.feedback],
      options: options.map(({ id, text, correct: right, feedback }) => ({
        id,
        text,
        correct: right,
        chosen: id === answer,
        feedback,
      })),
    };
  },
  text: ({ stem, where, body }) =>
    [stem, `(${where})`, ...body.options.map((option) => `${option.correct ? '*' : '-'} ${option.text}`)].join('\n'),
};

/** Slots with phrases that may be asked: those the editor names, else those for which there are misconceptions. */
const asked = (fact: Fact): string[] =>
  [...new Set(fact.ask ?? fact.misconceptions.map((one) => one.slot))].filter(
    (slot) => typeof fact.slots[slot] === 'string',
  );

function choiceFor(fact: Fact, slot: string, world: QuestionWorld): Item<ChoiceBody> | undefined {
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
  if (new Set(options.map((option) => option.text)).size < options.length) return undefined;
  const mentions = wrong.flatMap((one) => one.fact ?? []);
  return makeItem({
    id,
    kind: 'choice',
    stem,
    where: whereOf(fact, world),
    facts: [fact.id],
    mentions,
    objective,
    level: mentions.length > 0 ? 'distinguish' : 'recall',
    body: { options },
  });
}

function wrongOption(item: string, one: Misconception, fact: Fact, world: QuestionWorld): Option {
  const text = valueText(one.value as string, world);
  return { id: optionId(item, text), text, correct: false, feedback: one.why, fact: one.fact ?? fact.id };
}

const valueText = (value: string, world: QuestionWorld): string =>
  asOption(world.base.entities.get(value)?.name ?? value);
