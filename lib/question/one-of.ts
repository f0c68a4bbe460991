import { z } from 'zod';
import type { WrongAnswer } from '../fact/schema';
import { fail, ok } from '../kernel/result';
import { optionId, publicId, type ItemKindName } from './item';
import type { ItemKind } from './kind';
import { asOption } from './stem';

/** An option of a question with one key. */
export interface Option {
  id: string;
  text: string;
  correct: boolean;
  feedback: string;
  /** The fact that shows it to be right, or to be false. */
  fact: string;
}

/** Options of which one is the key; it stands first. */
export interface OneOfBody {
  options: Option[];
  /** True where other items have the same options: none of them gives anything away. */
  classes?: true;
}

/** All of a kind but its making, for kinds in which one option of a list is chosen: one point or none. */
export const oneOf = (name: ItemKindName): Omit<ItemKind<OneOfBody>, 'generate'> => ({
  name,
  optionIds: ({ body }) => body.options.map((option) => option.id),
  arrangement: () => 'keyed',
  view: (item, order, say) => ({
    id: publicId(item.id),
    version: item.version,
    kind: name,
    stem: item.stem,
    where: item.where,
    hint: say('quiz.chooseOne'),
    invalid: say('quiz.invalid.choice'),
    options: order.flatMap((id) =>
      item.body.options.filter((option) => option.id === id).map(({ text }) => ({ id, text })),
    ),
    start: '',
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
  rightAnswer: ({ body }) => body.options.find((option) => option.correct)!.id,
  text: ({ stem, where, body }) =>
    [stem, `(${where})`, ...body.options.map((option) => `${option.correct ? '*' : '-'} ${option.text}`)].join('\n'),
  facets: ({ stem, body }) => ({
    shown: body.options.map(({ text }) => text),
    groups: [{ prompt: stem, options: body.options }],
    keys: body.classes ? [] : keysOf(body),
    ...(body.classes ? { classes: true as const } : {}),
  }),
});

/** A short key, such as a name, may stand anywhere without giving anything away. */
const keysOf = ({ options }: OneOfBody): string[] =>
  options.filter((option) => option.correct && option.text.length > 12).map(({ text }) => text);

/** True if no two options read alike. */
export const tellApart = (options: readonly Pick<Option, 'text'>[]): boolean =>
  new Set(options.map(({ text }) => text.toLowerCase())).size === options.length;

/** The options that an editor wrote for a fact: the key, then the wrong ones, each with its why. */
export function keyAndWrong(
  item: string,
  key: Pick<WrongAnswer, 'value' | 'why'>,
  wrong: readonly WrongAnswer[],
  fact: string,
): Option[] {
  return [key, ...wrong].map((one: WrongAnswer, i) => {
    const text = asOption(one.value);
    return { id: optionId(item, text), text, correct: i === 0, feedback: one.why, fact: one.fact ?? fact };
  });
}
