import type { FactBase } from '../../fact/base';

/** A text without the names in it: words of a name say nothing by themselves. */
export const withoutNames = (text: string, base: FactBase): string =>
  base.names.find(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + ' ' + rest.slice(end), text);
