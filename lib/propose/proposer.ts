import type { FactBase } from '../fact/base';
import type { Fact } from '../fact/schema';
import type { CopyIndex } from '../source/copy-index';
import type { Source } from '../source/schema';
import type { Sentence } from '../source/sentences';

/** What a proposer may look at: names and records, the text with its sentences, and the words of all sources. */
export interface ProposeContext {
  base: FactBase;
  text: { text: string; sentences: readonly Sentence[] };
  copies: CopyIndex;
}

/** A suggestion for a fact. It is never published: an editor completes it, and the verifier decides. */
export type Draft = Partial<Fact> & Pick<Fact, 'kind' | 'slots' | 'evidence'> & { missing: string[] };

/** Suggests facts that a source may bear out. Every field of a draft is a suggestion, checked like any other fact. */
export interface Proposer {
  id: string;
  propose(source: Source, context: ProposeContext): Draft[];
}
