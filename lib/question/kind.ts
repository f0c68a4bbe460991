import type { FactBase } from '../fact/base';
import type { Fact } from '../fact/schema';
import type { Result } from '../kernel/result';
import type { Language, Say } from '../words';
import type { Grade, Item, PublicItem } from './item';

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

/** A kind of item: one file per layer and a line in the register. */
export interface ItemKind<Body> {
  name: string;
  generate(world: QuestionWorld): Item<Body>[];
  /** The public part, with options in the order of `arrange` for a seed. */
  view(item: Item<Body>, order: readonly string[], say: Say): PublicItem;
  /** Ids of options or lines, key first where there is one. */
  optionIds(item: Item<Body>): string[];
  parse(item: Item<Body>, answer: unknown): Result<unknown>;
  grade(item: Item<Body>, answer: unknown, say: Say, language: Language): Grade;
  /** For print and for an editor: stem, options, key. */
  text(item: Item<Body>): string;
}
