import { z } from 'zod';
import { fail, ok } from '../kernel/result';
import { publicId, type Grade, type ItemKindName } from './item';
import type { ItemKind } from './kind';
import type { Option } from './one-of';

/** Options of which two or more are keys. */
export interface SomeOfBody {
  options: Option[];
}

/** All of a kind but its making, for kinds in which every option that fits is chosen. */
export const someOf = (name: ItemKindName): Omit<ItemKind<SomeOfBody>, 'generate'> => ({
  name,
  optionIds: ({ body }) => body.options.map((option) => option.id),
  arrangement: () => 'free',
  view: (item, order, say) => ({
    id: publicId(item.id),
    version: item.version,
    kind: name,
    stem: item.stem,
    where: item.where,
    hint: say('quiz.chooseSome'),
    invalid: say('quiz.invalid.some'),
    options: order.flatMap((id) =>
      item.body.options.filter((option) => option.id === id).map(({ text }) => ({ id, text })),
    ),
    start: [],
  }),
  parse: ({ body }, answer) => {
    const ids = body.options.map((option) => option.id) as [string, ...string[]];
    const parsed = z.array(z.enum(ids)).min(1).safeParse(answer);
    return parsed.success && new Set(parsed.data).size === parsed.data.length
      ? ok(parsed.data)
      : fail({
          code: 'answer-shape',
          found: 'no option, one twice, or an unknown one',
          wanted: 'the ids of the options chosen, each once',
          todo: 'choose one or more',
        });
  },
  grade: ({ body }, answer) => gradeSome(body, answer as string[]),
  rightAnswer: ({ body }) => body.options.filter((option) => option.correct).map(({ id }) => id),
  text: ({ stem, where, body }) =>
    [stem, `(${where})`, ...body.options.map((option) => `${option.correct ? '*' : '-'} ${option.text}`)].join('\n'),
  facets: ({ stem, body }) => ({
    shown: body.options.map(({ text }) => text),
    groups: [{ prompt: stem, options: body.options }],
    // A short key, such as a name, may stand anywhere without giving anything away.
    keys: body.options.filter((option) => option.correct && option.text.length > 12).map(({ text }) => text),
  }),
});

function gradeSome({ options }: SomeOfBody, given: readonly string[]): Grade {
  const told = options.map(({ id, text, correct, feedback }) => {
    return { id, text, correct, chosen: given.includes(id), feedback };
  });
  const correct = told.every((option) => option.correct === option.chosen);
  const keys = told.filter((option) => option.correct);
  return {
    correct,
    points: sharedPoints(told),
    key: keys.map(({ text }) => text).join('; '),
    why: [...told.filter((option) => option.chosen && !option.correct), ...keys].map(
      ({ text, feedback }) => `${text}: ${feedback}`,
    ),
    options: told,
  };
}

/**
 * Each right choice is worth one part of as many as there are keys, each wrong one takes a part away, never below 0:
 * so choosing everything earns less than choosing the keys.
 */
export function sharedPoints(options: readonly { correct: boolean; chosen: boolean }[]): number {
  const chosen = options.filter((option) => option.chosen);
  const right = chosen.filter((option) => option.correct).length;
  const keys = options.filter((option) => option.correct).length;
  return Math.max(0, (right - (chosen.length - right)) / keys);
}
