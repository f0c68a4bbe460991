import { z } from 'zod';
import { fail, ok } from '../kernel/result';
import type { Say, WordKey } from '../words';
import { publicId, type Facets, type Grade, type ItemKindName, type OptionFacet } from './item';
import type { Arrangement, ItemKind } from './kind';

/** What gets an option of its own: a phrase, or a sentence whose gap stands between `text` and `after`. */
export interface Row {
  id: string;
  text: string;
  after?: string;
  /** The id of the option that belongs to it. */
  key: string;
  feedback: string;
  /** By the id of an option: why it does not belong here, in words of this row. */
  whyNot?: Record<string, string>;
  /** The fact that shows the key to be right. */
  fact: string;
}

/** An option that any row may take. */
export interface RowOption {
  id: string;
  text: string;
  /** For an option that belongs to no row: why, and the fact that shows it, where there is one. */
  why?: string;
  fact?: string;
}

/** Rows that share one list of options. */
export interface RowsBody {
  rows: Row[];
  options: RowOption[];
  /** True where other items have the same options: none of them gives anything away. */
  classes?: true;
  /** How to answer, where the kind's own words do not say it. */
  hint?: WordKey;
}

/** How a kind asks for its rows. */
export interface RowsManner {
  hint: WordKey;
  arrangement: Arrangement;
}

/** All of a kind but its making, for kinds in which each row gets an option: points are the share of right rows. */
export const inRows = (name: ItemKindName, manner: RowsManner): Omit<ItemKind<RowsBody>, 'generate'> => ({
  name,
  optionIds: ({ body }) => body.options.map((option) => option.id),
  arrangement: () => manner.arrangement,
  view: (item, order, say) => ({
    id: publicId(item.id),
    version: item.version,
    kind: name,
    stem: item.stem,
    where: item.where,
    hint: say(item.body.hint ?? manner.hint),
    invalid: say('quiz.invalid.rows'),
    options: order.flatMap((id) =>
      item.body.options.filter((option) => option.id === id).map(({ text }) => ({ id, text })),
    ),
    rows: item.body.rows.map(({ id, text, after }) => ({ id, text, ...(after === undefined ? {} : { after }) })),
    start: item.body.rows.map(() => ''),
  }),
  parse: ({ body }, answer) => {
    const ids = body.options.map((option) => option.id) as [string, ...string[]];
    const parsed = z.array(z.enum(ids)).length(body.rows.length).safeParse(answer);
    return parsed.success
      ? ok(parsed.data)
      : fail({
          code: 'answer-shape',
          found: 'not one option for each row',
          wanted: 'the id of an option for each row',
          todo: 'choose an option in every row',
        });
  },
  grade: ({ body }, answer, say) => gradeRows(body, answer as string[], say),
  rightAnswer: ({ body }) => body.rows.map(({ key }) => key),
  text: ({ stem, where, body }) =>
    [
      stem,
      `(${where})`,
      ...body.rows.map((row, i) => `${i + 1}. ${withOption(row, `[${textOf(body, row.key)}]`)}`),
      ...body.options.map((option) => `- ${option.text}`),
    ].join('\n'),
  facets: ({ body }) => facetsOf(body),
});

function gradeRows(body: RowsBody, given: readonly string[], say: Say): Grade {
  const rows = body.rows.map((row, i) => ({
    id: row.id,
    text: withOption(row, ''),
    key: textOf(body, row.key),
    chosen: textOf(body, given[i]!),
    correct: given[i] === row.key,
    feedback: told(body, row, given[i]!),
  }));
  const [right, total] = [rows.filter((row) => row.correct).length, rows.length];
  return {
    correct: right === total,
    points: right / total,
    key: body.rows.map((row) => withOption(row, textOf(body, row.key))).join('; '),
    // Of a single row nothing is to be counted.
    why: right === total || total === 1 ? [] : [say('quiz.rowsRight', { right, total })],
    options: [],
    rows,
  };
}

/** What is said of a row: first why the chosen option does not belong, then why the key does. */
const told = (body: RowsBody, row: Row, chosen: string): string => {
  const why = row.whyNot?.[chosen] ?? body.options.find((option) => option.id === chosen)?.why;
  return [why, row.feedback].filter(Boolean).join(' ');
};

const textOf = (body: RowsBody, id: string): string => body.options.find((option) => option.id === id)?.text ?? '';

/** A row with its option, in the gap or behind a colon; without one, a line stands in the gap. */
function withOption({ text, after }: Row, option: string): string {
  if (after === undefined) return option === '' ? text : `${text.replace(/\.$/, '')}: ${option}`;
  const space = /^[\p{L}\p{N}(“"]/u.test(after) ? ' ' : '';
  return `${text} ${option || '____'}${space}${after}`.trim();
}

function facetsOf(body: RowsBody): Facets {
  return {
    shown: [...body.rows.map((row) => withOption(row, '')), ...body.options.map(({ text }) => text)],
    groups: body.rows.map((row) => ({
      prompt: withOption(row, ''),
      options: body.options.map((option) => facetOf(body, row, option)),
    })),
    keys: body.rows.map((row) => tell(body, row)).filter((phrase) => phrase.length > 12),
    ...(body.classes ? { classes: true as const } : {}),
  };
}

/** An option as it stands to one row: unless the row says why not, the key of another is false here by that row's fact. */
function facetOf({ rows }: RowsBody, row: Row, { id, text, why, fact }: RowOption): OptionFacet {
  const whyNot = row.whyNot?.[id];
  if (whyNot !== undefined) return { text, correct: false, feedback: whyNot, fact: row.fact };
  const owner = id === row.key ? row : rows.find(({ key }) => key === id);
  return { text, correct: id === row.key, feedback: why ?? (owner ?? row).feedback, fact: fact ?? (owner ?? row).fact };
}

/**
 * What gives a row away if it stands in another item: the words of its gap, unless they stand in all of them; else its
 * own, beside which its option may stand.
 */
function tell(body: RowsBody, { text, after, key }: Row): string {
  if (after === undefined) return text;
  return body.classes ? after.replace(/^\P{L}+|\P{L}+$/gu, '') : textOf(body, key);
}
