import type { Item } from '../question/item';
import type { Finding } from './lint/flaw';

export type FormName = 'a' | 'b';
export const formNames: readonly FormName[] = ['a', 'b'];

/** One item of a form with the order in which its options are shown. */
export interface Seat {
  item: Item;
  order: string[];
}

/** A form of a quiz: forms of one quiz follow one blueprint and share no fact. */
export interface Form {
  name: FormName;
  seats: Seat[];
}

/** A quiz of a lesson: its forms, and what an editor should know. */
export interface Quiz {
  lesson: string;
  forms: Form[];
  bank: Item[];
  warnings: string[];
  /** Items that were made and are not published, with the reason. */
  refused: Refused[];
  /** What is wrong with the bank or the forms as a whole. */
  flaws: Finding[];
}

/** An item that is not published: the fact and the kind that it was made of, and what is wrong with it. */
export interface Refused {
  item: string;
  fact: string;
  kind: string;
  reason: string;
}

/** How many items a form has, how many objectives weigh what, and how much of one kind. */
export interface Blueprint {
  length: number;
  weights: Readonly<Record<string, number>>;
  mostOfOneKind: number;
}
