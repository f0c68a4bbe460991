import type { FactBase } from '../../fact/base';
import type { Fact } from '../../fact/schema';
import type { CheckId, ReadableText } from '../check';

/** What operators may look at to make a believable wrong fact. */
export interface MutationWorld {
  base: FactBase;
  texts: ReadonlyMap<string, ReadableText>;
}

/**
 * Makes wrong facts from a right one. A mutant counts as killed only if one of the named checks refuses it;
 * it is offered as a fresh draft, without lock or digest.
 */
export interface Operator {
  name: string;
  checks: readonly CheckId[];
  mutate(fact: Fact, world: MutationWorld): Fact[];
}

export const withStatement = (fact: Fact, statement: string): Fact => ({ ...fact, statement });

/** Replaces one range of a text. */
export const splice = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);
