import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Fact } from '@/lib/fact/schema';
import type { Item } from '@/lib/question/item';
import type { RowsBody } from '@/lib/question/rows';
import type { Library } from '@/server/content/library';
import { checkItemsOf } from '@/server/lesson-questions';
import { quizOf, quizSlugs } from '@/server/quiz-of';
import { fold } from './readings';

/** Words that stand in one place of the content only, and may not be sent before their time. */
export interface Secret {
  /** "choice:some-fact:slot options.1.feedback" */
  place: string;
  /** The item or the fact that it belongs to. */
  of: string;
  /** Letters and digits of it that nothing holds which anybody may read. */
  probes: string[];
}

/** Properties of an item's body that its reader sees. Whatever a kind adds to its body is a secret until it is named here. */
const SHOWN = new Set(['id', 'text', 'after', 'fact', 'key', 'type', 'unit', 'hint']);
/** Properties of a fact that only feedback tells. */
const TOLD_LATER = new Set(['explain', 'why']);
const LETTERS = 24;

/** All items of all quizzes, whether anybody may see them or not. */
export const allItems = (shelf: Library): Item[] => [
  ...new Map(
    quizSlugs(shelf)
      .flatMap((slug) => [...quizOf(slug, shelf)!.bank, ...(shelf.lessons.has(slug) ? checkItemsOf(slug, shelf) : [])])
      .map((item) => [item.id, item]),
  ).values(),
];

/** What is said of answers, by the question: feedback of each option and row, and why. */
export function saidOfItems(shelf: Library): Secret[] {
  const open = openText(shelf, () => true);
  return allItems(shelf).flatMap((item) => saidOf(item, open));
}

const saidOf = ({ id, body }: Item, open: string): Secret[] =>
  textsIn(body)
    .filter(({ at }) => !SHOWN.has(at.findLast((part) => !/^\d+$/.test(part)) ?? ''))
    .flatMap(({ at, text }) => secret(id, `${id} ${at.join('.')}`, text, open));

/** What editors wrote for feedback, by the fact, whether or not a question was made of it. */
export function saidOfFacts(shelf: Library): Secret[] {
  const open = openText(shelf, () => true);
  return shelf.base.facts.flatMap((fact) =>
    textsIn(fact)
      .filter(({ at }) => TOLD_LATER.has(at.at(-1)!))
      .flatMap(({ at, text }) => secret(fact.id, `${fact.id} ${at.join('.')}`, text, open)),
  );
}

/** Statements of the facts that keys rest on, by the question: what no question tells before it is answered. */
export function statementsOfItems(shelf: Library): Secret[] {
  const items = allItems(shelf);
  const asked = items.flatMap(({ stem, where, body }) => [stem, where, ...shownIn(body)].map(fold)).join('\n');
  return items.flatMap(({ id, facts }) =>
    shelf.base.facts
      .filter((fact) => facts.includes(fact.id))
      .flatMap((fact) => secret(id, `${id} statement of ${fact.id}`, fact.statement, asked)),
  );
}

/** Each text that a reader sees. Between the parts of a sentence stands the list of what may fill its gap. */
function shownIn(body: unknown): string[] {
  const { rows = [], options = [] } = body as Partial<RowsBody>;
  const [first, last] = [options[0]?.text ?? '', options.at(-1)?.text ?? ''];
  const beside = rows.flatMap(({ text, after = '' }) => [`${text} ${first}`, `${last} ${after}`]);
  const texts = textsIn(body).filter(({ at }) => ['text', 'after'].includes(at.at(-1)!));
  return [...texts.map(({ text }) => text), ...beside];
}

/** Statements of facts that only assigned forms ask. A lesson that teaches one prints it (docs/decisions/018): `taught`. */
export function keptStatements(shelf: Library): { taught: Secret[]; untold: Secret[] } {
  // Said here once more, apart from the code that decides which facts have a page.
  const kept = new Set(quizSlugs(shelf).flatMap((slug) => quizOf(slug, shelf)!.reserved));
  const facts = shelf.base.facts.filter(({ id }) => kept.has(id));
  const open = openText(shelf, ({ id }) => !kept.has(id));
  const of = (taught: boolean) =>
    facts
      .filter(({ id }) => isCited(id, shelf) === taught)
      .flatMap(({ id, statement }) => secret(id, `${id} statement`, statement, open));
  return { taught: of(true), untold: of(false) };
}

const isCited = (id: string, { lessons }: Library): boolean =>
  [...lessons.values()].some(({ cites }) => [...cites].includes(id));

/** Sentence by sentence: what ends one and begins the next may stand side by side anywhere. */
function secret(of: string, place: string, text: string, open: string): Secret[] {
  const probes = text
    .split(/(?<=[.!?]) +/)
    .map(fold)
    .flatMap((letters) => {
      const starts = Array.from({ length: Math.max(0, letters.length - LETTERS + 1) }, (_, i) => i);
      const own = starts.map((i) => letters.slice(i, i + LETTERS)).filter((window) => !open.includes(window));
      return own.length > 0 ? [own[0]!, own.at(-1)!] : [];
    });
  return probes.length > 0 ? [{ of, place, probes: [...new Set(probes)] }] : [];
}

/** What anybody may read: texts of the content folder but its facts, the statements of these facts, and our own words. */
function openText({ folder, base }: Library, isOpen: (fact: Fact) => boolean): string {
  const files = filesUnder(folder).filter((file) => /\.(mdx|yaml)$/.test(file) && !/[\\/]facts[\\/]/.test(file));
  const statements = base.facts.filter(isOpen).map(({ statement }) => statement);
  const words = readFileSync(path.resolve('lib/words/en.ts'), 'utf8');
  return [...files.map((file) => readFileSync(file, 'utf8')), ...statements, words].map(fold).join('\n');
}

const filesUnder = (at: string): string[] =>
  statSync(at).isDirectory() ? readdirSync(at).flatMap((name) => filesUnder(path.join(at, name))) : [at];

function textsIn(value: unknown, at: string[] = []): { at: string[]; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, [...at, name]));
}

/** Where a secret is found among readings, each place once. */
export const foundIn = (readings: readonly string[], secrets: readonly Secret[]): Secret[] =>
  secrets.filter(({ probes }) => probes.some((probe) => readings.some((text) => text.includes(probe))));

/** Those that stand in none of these values. */
export const notWithin = (secrets: readonly Secret[], ...values: readonly unknown[]): Secret[] => {
  const within = textsIn(values).map(({ text }) => fold(text));
  return secrets.filter(({ probes }) => !probes.some((probe) => within.some((text) => text.includes(probe))));
};
