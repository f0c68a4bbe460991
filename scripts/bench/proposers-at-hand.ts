import { existsSync } from 'node:fs';
import type { FactBase } from '@/lib/fact/base';
import type { Fact } from '@/lib/fact/schema';
import type { CopyIndex } from '@/lib/source/copy-index';
import type { Source } from '@/lib/source/schema';
import type { SourceText } from '@/server/content/texts';

/** As much of a proposer as a bench needs. */
export interface BenchedProposer {
  id: string;
  propose(
    source: Source,
    context: { base: FactBase; text: SourceText; copies: CopyIndex },
  ): (Partial<Fact> & { missing: readonly string[] })[];
}

const REGISTER = new URL('../../lib/propose/index.ts', import.meta.url);

/** The proposers of the register; an empty list where there is no register. */
export async function proposersAtHand(): Promise<BenchedProposer[]> {
  if (!existsSync(REGISTER)) return [];
  const { proposers } = (await import(REGISTER.href)) as { proposers: Record<string, BenchedProposer> };
  return Object.values(proposers);
}
