import type { Fact } from '@/lib/fact/schema';
import { splitSentences } from '@/lib/source/sentences';
import { spanOf } from '@/lib/source/span';
import type { Check, Grounded } from '@/lib/verify/check';
import { factOf, lighthouse } from '../../fixtures/lighthouse/lighthouse';

const { base } = lighthouse();

/** Evidence of one or two invented sentences, with the words in which the claim is anchored. */
export function heard(text: string, anchors: Record<string, string>): Grounded {
  const sentences = splitSentences(text);
  const numbers = sentences.map(({ n }) => n);
  const fact = factOf(base, 'guild-refusal');
  const source = base.sources.get(fact.evidence[0]!.source)!;
  return {
    index: 0,
    evidence: { source: source.id, sentences: numbers, anchors, dates: [], coreferences: [] },
    source,
    text: { text, sentences, digest: '', length: text.length },
    span: spanOf(text, sentences, numbers)!,
  };
}

/** The codes with which one check refuses a statement made from an invented sentence. */
export function refusalsOf(
  check: Check,
  [text, anchor, statement]: readonly [text: string, anchor: string, statement: string],
  fields: Partial<Fact> = {},
): string[] {
  const fact: Fact = { ...factOf(base, 'guild-refusal'), statement, ...fields };
  const subject = { fact, base, texts: new Map(), copies: { firstRun: () => undefined, wordsOf: () => [] } };
  return check.run({ ...subject, grounded: [heard(text, { stance: anchor })] }).map(({ code }) => code);
}
