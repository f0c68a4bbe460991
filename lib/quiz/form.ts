import type { Item } from '../question/item';
import type { Finding } from './lint/flaw';

/** Forms for practice, which anybody may see. */
export const practiceForms = ['a', 'b'] as const;
/** The form that is kept for assignments: its facts are asked nowhere else. */
export const RESERVED_FORM = 'c';
export const formNames = [...practiceForms, RESERVED_FORM] as const;
export type PracticeForm = (typeof practiceForms)[number];
export type FormName = (typeof formNames)[number];

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

/** An item that is not published, and why. */
export interface RefusedItem {
  item: string;
  fact: string;
  kind: string;
  reason: string;
}

/** A quiz of a lesson: its forms, and what an editor should know. */
export interface Quiz {
  lesson: string;
  forms: Form[];
  /** Every item without a flaw. */
  bank: Item[];
  /** Facts that are asked in assigned forms only: never in practice, print or data. */
  reserved: string[];
  refused: RefusedItem[];
  /** What is wrong with the bank or the forms as a whole. */
  flaws: Finding[];
  warnings: string[];
}

/** What a form is to be. Shares are of its length, 0 to 1. */
export interface Blueprint {
  length: number;
  /** What each objective weighs. */
  weights: Readonly<Record<string, number>>;
  mostOfOneKind: number;
  /** The least share of items whose key needs more than one fact recalled. */
  aboveRecall: number;
  /** The least share of the facts of each objective that is kept for assigned forms. */
  reserved: number;
}
