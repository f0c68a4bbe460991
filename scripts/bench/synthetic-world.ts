import { factBase, type FactBase } from '@/lib/fact/base';
import { factSchema } from '@/lib/fact/schema';
import { copyIndex } from '@/lib/source/copy-index';
import { verifyFact, type VerifyContext } from '@/lib/verify';
import type { SourceText } from '@/server/content/texts';
import type { BenchedProposer } from './proposers-at-hand';
import { syntheticSource, type SyntheticSource } from './synthetic-source';

/** Made-up sources with their texts. */
export interface SyntheticWorld {
  sources: readonly SyntheticSource[];
  texts: ReadonlyMap<string, SourceText>;
}

/** What came of a world: of the facts on record and of the drafts, how many there were and how many the verifier accepted. */
export interface Verdicts {
  entities: number;
  facts: number;
  accepted: number;
  drafts: number;
  acceptedDrafts: number;
}

/** Sources numbered from 0, each of which brings names and facts of its own. */
export function syntheticWorld(size: number, seed: string): SyntheticWorld {
  const sources = Array.from({ length: size }, (_, n) => syntheticSource(n, seed));
  return { sources, texts: new Map(sources.map(({ source, text }) => [source.id, text])) };
}

/** From texts cut into sentences to the verdict on every fact and draft; names and runs of words are indexed on the way. */
export function judgeWorld({ sources, texts }: SyntheticWorld, proposers: readonly BenchedProposer[]): Verdicts {
  const base = baseOf(sources);
  const context = { base, texts, copies: copyIndex(texts, base.exempt) };
  const count = { entities: base.entities.size, facts: base.facts.length, accepted: 0, drafts: 0, acceptedDrafts: 0 };
  for (const { source, text, facts } of sources) {
    count.accepted += facts.filter((fact) => verifyFact(fact, context).length === 0).length;
    for (const { propose } of proposers) {
      // A draft with an id is a fact on record, which had its verdict.
      const drafts = propose(source, { base, text, copies: context.copies }).filter(({ id }) => id === undefined);
      count.drafts += drafts.length;
      count.acceptedDrafts += drafts.filter((draft) => passes(draft, context)).length;
    }
  }
  return count;
}

const baseOf = (sources: readonly SyntheticSource[]): FactBase =>
  factBase({
    sources: sources.map(({ source }) => source),
    entities: sources.flatMap(({ entities }) => entities),
    facts: sources.flatMap((one) => one.facts),
    disagreements: [],
  });

/** A draft that is whole goes through the gate; one with gaps waits for its editor. */
function passes(draft: ReturnType<BenchedProposer['propose']>[number], context: VerifyContext): boolean {
  const { missing, ...fields } = draft;
  const parsed = missing.length > 0 ? undefined : factSchema.safeParse({ id: 'draft', ...fields });
  return parsed?.success === true && verifyFact(parsed.data, context).length === 0;
}
