import type { FactBase } from '../fact/base';
import type { Fact } from '../fact/schema';
import type { Result } from '../kernel/result';
import type { Language, Say } from '../words';
import type { Facets, Grade, Item, PublicItem } from './item';

/** What a kind of item generates from: the facts of a lesson that may be asked, and the voice to ask with. */
export interface QuestionWorld {
  base: FactBase;
  facts: readonly Fact[];
  objectives: ReadonlySet<string>;
  /** Objectives for which a figure is worth knowing. */
  figures: ReadonlySet<string>;
  say: Say;
  language: Language;
}

/**
 * How the options of an item may be shown. `keyed`: the first is the key, its place is balanced over a form; `free`: in
 * any order; `unsorted`: in any but the right one; `fixed`: as they are, such as sorted numbers.
 */
export type Arrangement = 'keyed' | 'free' | 'unsorted' | 'fixed';

/** A kind of item: one file per layer and a line in the register. */
export interface ItemKind<Body> {
  name: string;
  generate(world: QuestionWorld): Item<Body>[];
  /** The public part, with options in the order of a seat. */
  view(item: Item<Body>, order: readonly string[], say: Say): PublicItem;
  /** Ids of options or lines; the key first where the arrangement is `keyed`. */
  optionIds(item: Item<Body>): string[];
  arrangement(item: Item<Body>): Arrangement;
  parse(item: Item<Body>, answer: unknown): Result<unknown>;
  grade(item: Item<Body>, answer: unknown, say: Say, language: Language): Grade;
  /** The answer that is right in every part, as `parse` would read it. */
  rightAnswer(item: Item<Body>): unknown;
  /** For an editor: stem, options, key. */
  text(item: Item<Body>): string;
  facets(item: Item<Body>): Facets;
}
