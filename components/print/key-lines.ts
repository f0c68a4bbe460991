import type { Grade, ItemKindName, PublicItem } from '@/lib/question/item';
import { letterOf } from './paper';

/** The key of a question as its sheet asks for it, in lines; `grade` is that of the right answer. */
type KeyLines = (item: PublicItem, grade: Grade) => string[];

const letters: KeyLines = ({ options }, grade) =>
  options.flatMap(({ id, text }, place) =>
    grade.options.some((one) => one.id === id && one.correct) ? `${letterOf(place)}. ${text}` : [],
  );

/** The lines as they stand on the sheet, each with its number. */
const numbers: KeyLines = ({ options }, grade) =>
  options.map(({ id }) => {
    const place = grade.options.findIndex((one) => one.id === id);
    return `${place + 1}. ${grade.options[place]!.text}`;
  });

const written: KeyLines = (_, { key }) => [key];

const lettered = ({ options }: PublicItem, key: string): string =>
  `${letterOf(options.findIndex(({ text }) => text === key))}. ${key}`;

const rows: KeyLines = (item, grade) => (grade.rows ?? []).map(({ text, key }) => `${text} → ${lettered(item, key)}`);

const gap: KeyLines = (item, grade) => (grade.rows ?? []).map(({ key }) => lettered(item, key));

/** The register of keys on paper: one for each kind of item. */
export const keyLines = {
  choice: letters,
  multiple: letters,
  typed: written,
  order: numbers,
  match: rows,
  cloze: gap,
  classify: rows,
  compare: letters,
  record: letters,
} satisfies Record<ItemKindName, KeyLines>;
