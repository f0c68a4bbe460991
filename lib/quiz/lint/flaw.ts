import type { FactBase } from '../../fact/base';
import type { Facets, Item } from '../../question/item';
import type { Arrangement } from '../../question/kind';
import type { RunFinder } from '../../source/shingle-file';
import type { Form } from '../form';

/** What flaws are judged against. */
export interface LintContext {
  base: FactBase;
  /** Objectives that ask for figures; without the set every objective may. */
  figures?: ReadonlySet<string>;
  /** Finds runs of words that a text shares with a source; without it nothing is held to be copied. */
  ownWords?: RunFinder;
}

/** An item as its kind shows it: read once for all flaws. */
export interface Subject {
  item: Item;
  facets: Facets;
  arrangement: Arrangement;
}

/** What a flaw is called, in its register and in words. */
interface Named {
  id: string;
  title: string;
}

/** A flaw of one item: every sentence that it gives says what is wrong. */
export interface Flaw extends Named {
  run(subject: Subject, context: LintContext): string[];
}

/** A flaw that shows only over all items of a lesson. */
export interface BankFlaw extends Named {
  run(bank: readonly Subject[], context: LintContext): string[];
}

/** A flaw of items that are asked together. */
export interface FormFlaw extends Named {
  run(form: Form): string[];
}

/** One flaw that was found. */
export interface Finding {
  flaw: string;
  says: string;
}
