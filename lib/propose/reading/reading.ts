import type { AmountMention } from '../../fact/amount-mentions';
import type { FactBase } from '../../fact/base';
import type { DateMention } from '../../fact/date-mentions';
import type { Evidence } from '../../fact/schema';
import type { Source } from '../../source/schema';

/** A place in a sentence: UTF-16 offsets. */
export interface Range {
  start: number;
  end: number;
}

/** Somebody or something that a sentence speaks of by a name, by "he", or by "the company". */
export interface Voice extends Range {
  words: string;
  /** Undefined where entities.yaml holds no such name, or where the words may stand for several. */
  entity?: string;
  coreference?: Evidence['coreferences'][number];
  /** True if only the sentence before names it, so that the evidence has to take that sentence in. */
  needsBefore?: true;
}

/** One sentence with all that rules look at. */
export interface Reading {
  source: Source;
  base: FactBase;
  /** Number of the sentence in its text. */
  n: number;
  text: string;
  voices: readonly Voice[];
  dates: readonly DateMention[];
  amounts: readonly AmountMention[];
  /** Direct speech, quotation marks included. */
  quoted: readonly Range[];
  /** True if direct speech goes on from the sentence before, in the same paragraph. */
  continues: boolean;
  /** True if the sentence before stands in the same paragraph. */
  joined: boolean;
  /** False if words follow the source so closely that nobody may call them their own. */
  isOwn(statement: string): boolean;
  /** True if words hold a run that is copied from any source. */
  isCopied(words: string): boolean;
}

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && a.end > b.start;
