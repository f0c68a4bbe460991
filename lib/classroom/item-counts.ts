import type { Draft, PublicItem } from '../question/item';
import { byText } from '../kernel/text';
import { wilson } from '../kernel/wilson';

/** 95 in 100 such intervals hold the true share. */
const Z = 1.96;

/** The first try of a seat; none where it left the item out. */
export interface FirstTry {
  answer?: Draft;
  correct: boolean | null;
}

export interface OptionCount {
  id: string;
  text: string;
  key: boolean;
  chosen: number;
}

/** How a class answered one item, by its first tries. */
export interface ItemCounts {
  item: string;
  answered: number;
  right: number;
  /** Of those who submitted: left out, which is not wrong. */
  omitted: number;
  /** The share of right first tries, with its 95 % Wilson interval; none as long as nobody answered. */
  facility?: { share: number; low: number; high: number };
  /** What was chosen: a list where options are chosen, one for each row, place or gap where rows are filled. */
  lists: { text: string; options: OptionCount[] }[];
  /** What was typed, the most frequent first. */
  typed: { text: string; count: number }[];
}

/** Counts first tries at an item. `key` is the right answer as `rightAnswer` of its kind gives it. */
export function itemCounts(item: PublicItem, key: unknown, tries: readonly FirstTry[]): ItemCounts {
  const given = tries.filter((one): one is Required<FirstTry> => one.answer !== undefined && one.correct !== null);
  const answers = given.map(({ answer }) => answer);
  const right = given.filter(({ correct }) => correct).length;
  const facility = { share: right / given.length, ...wilson(right, given.length, Z) };
  return {
    ...{ item: item.id, answered: given.length, right, omitted: tries.length - given.length },
    ...(given.length > 0 && { facility }),
    lists: item.field ? [] : listsOf(item, key, answers),
    typed: item.field ? typedIn(answers) : [],
  };
}

function listsOf(item: PublicItem, key: unknown, answers: readonly Draft[]): ItemCounts['lists'] {
  const keys: readonly unknown[] = Array.isArray(key) ? key : [key];
  const places = placesOf(item);
  if (!places) return [{ text: '', options: counted(item, (id) => keys.includes(id), answers.map(asList)) }];
  return places.map((text, i) => ({
    text,
    options: counted(
      item,
      (id) => keys[i] === id,
      answers.map((answer) => asList(answer).slice(i, i + 1)),
    ),
  }));
}

/** Each row, or each place of an order, counted from 1; nothing where options are simply chosen. */
function placesOf({ rows, kind, options }: PublicItem): string[] | undefined {
  if (rows) return rows.map(({ text, after }) => (after === undefined ? text : `${text} ____ ${after}`));
  return kind === 'order' ? options.map((_, i) => String(i + 1)) : undefined;
}

const counted = (
  { options }: PublicItem,
  isKey: (id: string) => boolean,
  chosen: readonly (readonly string[])[],
): OptionCount[] =>
  options.map(({ id, text }) => ({
    ...{ id, text, key: isKey(id) },
    chosen: chosen.filter((ids) => ids.includes(id)).length,
  }));

const asList = (answer: Draft): string[] => (Array.isArray(answer) ? answer : [answer]);

function typedIn(answers: readonly Draft[]): ItemCounts['typed'] {
  const counts = new Map<string, number>();
  for (const text of answers.flat().map((one) => one.trim())) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || byText(a.text, b.text));
}
