import type { FactBase } from '../fact/base';
import type { Evidence, Fact } from '../fact/schema';
import type { CopyIndex } from '../source/copy-index';
import type { Source } from '../source/schema';
import type { Sentence } from '../source/sentences';
import type { Span } from '../source/span';

export type CheckId =
  'V1' | 'V2' | 'V3' | 'V4' | 'V5' | 'V6' | 'V7' | 'V8' | 'V9' | 'V10' | 'V11' | 'V12' | 'V13' | 'V14' | 'V15';

/** A source text as checks read it. */
export interface ReadableText {
  text: string;
  sentences: readonly Sentence[];
  digest: string;
  length: number;
}

/** A piece of evidence with the words it points to. */
export interface Grounded {
  index: number;
  evidence: Evidence;
  source: Source;
  text: ReadableText;
  span: Span;
}

/** What a check looks at. `grounded` holds the evidence that V1 could locate. */
export interface Subject {
  fact: Fact;
  base: FactBase;
  texts: ReadonlyMap<string, ReadableText>;
  copies: CopyIndex;
  grounded: readonly Grounded[];
}

/** Why a fact may not be published; `path` leads to the field of the fact. */
export interface Refusal {
  check: CheckId;
  code: string;
  found: string;
  wanted: string;
  todo: string;
  path: readonly (string | number)[];
}

export interface Check {
  id: CheckId;
  title: string;
  /** Says whether the check is on for these facts; one without it always is. */
  binds?(base: FactBase): boolean;
  run(subject: Subject): Refusal[];
}

/** Shortens a quotation of a source or statement for a message. */
export const quote = (text: string, most = 90): string =>
  `"${text.length > most ? `${text.slice(0, most - 1)}…` : text}"`;
