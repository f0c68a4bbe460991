import { digestOf, sha256 } from '../kernel/digest';

export type ItemKindName =
  'choice' | 'multiple' | 'typed' | 'order' | 'match' | 'cloze' | 'classify' | 'compare' | 'record';

/** What a learner gives: an option or a text; options chosen, in order, or one for each row. */
export type Draft = string | string[];

/** What answering takes, decided by `levelOf`: only `recall` needs no more than one fact. */
export type Level = 'recall' | 'distinguish' | 'attribute' | 'compare' | 'apply';

/** A question with its key. Never sent to a browser as it is: see `view` of its kind. */
export interface Item<Body = unknown> {
  /** Kind, fact and asked slot: stays the same when words change. */
  id: string;
  kind: ItemKindName;
  /** First 12 hex digits of the SHA-256 of content and key: changes when words change. */
  version: string;
  stem: string;
  /** Source and date that the question stands on. */
  where: string;
  /** Facts that the key rests on. */
  facts: readonly string[];
  /** Facts that wrong options speak of: they must not be asked in the same form. */
  mentions: readonly string[];
  objective: string;
  level: Level;
  body: Body;
}

/** Completes an item with its version. */
export function makeItem<Body>(parts: Omit<Item<Body>, 'version'>): Item<Body> {
  return { ...parts, version: digestOf(parts).slice(0, 12) };
}

/** The name under which a browser knows an item, an option or a row: says nothing of the fact behind it. */
export const publicId = (id: string): string => `q${sha256(id).slice(0, 10)}`;
export const optionId = (item: string, text: string): string => `o${sha256(`${item}\n${text}`).slice(0, 8)}`;
export const rowId = (item: string, text: string): string => `r${sha256(`${item}\n${text}`).slice(0, 8)}`;

/** What a browser may see of an item before it is answered. Built field by field. */
export interface PublicItem {
  id: string;
  version: string;
  kind: ItemKindName;
  stem: string;
  where: string;
  hint: string;
  invalid: string;
  /** Options, or lines to be ordered, as shown. */
  options: { id: string; text: string }[];
  /** Where each row gets an option of its own: the row's text, and what follows the gap of a sentence. */
  rows?: { id: string; text: string; after?: string }[];
  /** For a typed answer: what the field takes, and by how many percent a figure may be off where near counts. */
  field?: { type: 'number' | 'date'; unit: string; within?: number };
  /** The answer before anything was done. */
  start: Draft;
}

/** What the server says once an answer is in. */
export interface Grade {
  correct: boolean;
  /** 0 to 1; partial only where the kind states a rule. */
  points: number;
  key: string;
  /** Paragraphs that say why, first the one on the chosen answer. */
  why: string[];
  /** Each option as it was shown, with what is to be said of it. */
  options: { id: string; text: string; correct: boolean; chosen: boolean; feedback: string }[];
  /** Each row with the option that belongs to it and the one that was chosen, in words. */
  rows?: { id: string; text: string; key: string; chosen: string; correct: boolean; feedback: string }[];
}

/** What lint, leak checks and guessers see of an item, whatever its kind. */
export interface Facets {
  /** What is read before answering, stem aside. */
  shown: readonly string[];
  /** Sets of options, each decided on its own. */
  groups: readonly OptionGroup[];
  /** Phrases and figures that would give the item away if they stood in another. */
  keys: readonly string[];
  /** What is typed, where something is. */
  field?: { type: 'number' | 'date'; unit: string };
  /** True where other items have the same options, so that one of them may well be the key twice. */
  classes?: true;
  /** True where the item asks how sources differ: only then may its key rest on facts on which they do. */
  aboutDispute?: boolean;
}

export interface OptionGroup {
  /** What the options answer: the stem, or the row. */
  prompt: string;
  options: readonly OptionFacet[];
}

export interface OptionFacet {
  text: string;
  correct: boolean;
  feedback: string;
  /** The fact that shows it to be right, or to be false. */
  fact: string;
}
