import type { Item, PublicItem } from '../question/item';
import { RESERVED_FORM, type Quiz } from './form';

/** The facts about which a lesson asks outside its quiz, in the order of its text. */
export interface AskedFacts {
  checks: readonly string[];
  guesses: readonly string[];
}

/** What a lesson asks outside its quiz, as a browser may see it: no key, no feedback. */
export interface LessonQuestions {
  /** By the fact that the lesson names. */
  checks: Readonly<Record<string, PublicItem>>;
  guess?: Guess;
}

/** A question to guess at before reading, and the step that answers it. */
export interface Guess {
  item: PublicItem;
  step: { id: string; title: string; number: number };
}

/** Why a lesson may not ask about a fact beside its quiz. */
export type Unfit = 'no-item' | 'reserved' | 'in-form';

/** The question that a step may end with: of one fact, of a kind that is answered at a glance, in no form. */
export const checkItem = (fact: string, quiz: Quiz): Item | Unfit => choose(openItems(fact, quiz), quiz, 'strict');

/** The question to guess at before reading: with options. It is never graded, so that a form may hold it too. */
export function guessItem(fact: string, quiz: Quiz): Item | Unfit {
  const items = openItems(fact, quiz);
  return choose(typeof items === 'string' ? items : items.filter(isChoice), quiz, 'loose');
}

/** The facts of a list about which a step may ask. */
export const freeFacts = (facts: readonly string[], quiz: Quiz): string[] =>
  facts.filter((fact) => typeof checkItem(fact, quiz) !== 'string');

/** The items for which forms make room: of each fact that a lesson asks, the one whose wrong options speak of the fewest. */
export const askedItems = ({ checks, guesses }: AskedFacts, bank: readonly Item[]): Item[] => [
  ...new Set([
    ...checks.flatMap((fact) => quietest(itemsOf(fact, bank))),
    ...guesses.flatMap((fact) => quietest(itemsOf(fact, bank).filter(isChoice))),
  ]),
];

const quietest = (items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => a.mentions.length - b.mentions.length).slice(0, 1);

const isChoice = ({ kind }: Item): boolean => kind === 'choice';

/** Items of one fact alone that are answered at a glance. */
const itemsOf = (fact: string, bank: readonly Item[]): Item[] =>
  bank.filter((item) => (isChoice(item) || item.kind === 'typed') && item.facts.length === 1 && item.facts[0] === fact);

/** Practice never asks about a fact that is kept for assignments, and its wrong options never speak of one. */
function openItems(fact: string, { bank, reserved }: Quiz): Item[] | Unfit {
  const kept = new Set(reserved);
  if (kept.has(fact)) return 'reserved';
  const own = itemsOf(fact, bank);
  const open = own.filter(({ mentions }) => !mentions.some((other) => kept.has(other)));
  return own.length > 0 && open.length === 0 ? 'reserved' : open;
}

function choose(items: readonly Item[] | Unfit, { forms }: Quiz, how: 'strict' | 'loose'): Item | Unfit {
  if (typeof items === 'string') return items;
  const practice = forms.filter(({ name }) => name !== RESERVED_FORM).flatMap(({ seats }) => seats);
  const unseated = items.find(({ id }) => !practice.some(({ item }) => item.id === id));
  return unseated ?? (items.length === 0 ? 'no-item' : how === 'strict' ? 'in-form' : items[0]!);
}
