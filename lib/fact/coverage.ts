import type { LeftOut, Source } from '../source/schema';
import type { Fact } from './schema';

/** A sentence of a source and what became of it. */
export interface SentenceUse {
  /** Its number, from 1. */
  n: number;
  /** Facts that rest on it, by id. */
  facts: string[];
  /** What of it no fact holds, and why. */
  leftOut: LeftOut[];
}

/** Every sentence of a source, in order, with the facts that rest on it and what was left out. */
export function coverageOf(source: Source, facts: readonly Fact[]): SentenceUse[] {
  const resting = facts.map(({ id, evidence }) => ({
    id,
    on: new Set(evidence.filter((one) => one.source === source.id).flatMap(({ sentences }) => sentences)),
  }));
  return Array.from({ length: source.sentences }, (_, i) => i + 1).map((n) => ({
    n,
    facts: resting.filter(({ on }) => on.has(n)).map(({ id }) => id),
    leftOut: (source.leftOut ?? []).filter(({ sentences }) => sentences.includes(n)),
  }));
}

/** True for a sentence of which nobody has said what became of it. */
export const isOpenSentence = ({ facts, leftOut }: SentenceUse): boolean => facts.length === 0 && leftOut.length === 0;
