import type { FactBase } from '../../fact/base';

/** Part of a text: UTF-16 offsets, start inclusive, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Blanks parts of a text out; what is left keeps its offsets. */
export const blankOut = (text: string, ranges: readonly Range[]): string =>
  ranges.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);

/** A text without the names of entities. */
export const withoutNames = (text: string, { names }: Pick<FactBase, 'names'>): string =>
  blankOut(text, names.find(text));

/** Double quotation marks, curly single ones, and straight single ones around words; never an apostrophe. */
const QUOTATION = /“[^”]*(?:”|$)|"[^"]*(?:"|$)|(?<![\p{L}\p{N}])‘[^’]+’(?!\p{L})|(?<![^\s(])'[^']+'(?=[\s.,;:!?)]|$)/gu;

/** The quotations of a text with their marks. */
export const quotationsIn = (text: string): Range[] =>
  [...text.matchAll(QUOTATION)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** A text without what stands in quotation marks. */
export const withoutQuotations = (text: string): string => blankOut(text, quotationsIn(text));
