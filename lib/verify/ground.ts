import type { FactBase } from '../fact/base';
import type { Fact } from '../fact/schema';
import { spanOf } from '../source/span';
import type { Grounded, ReadableText } from './check';

/** Turns the evidence of a fact into spans; evidence that cannot be located is left out (V1 says why). */
export function ground(fact: Fact, base: FactBase, texts: ReadonlyMap<string, ReadableText>): Grounded[] {
  return fact.evidence.flatMap((evidence, index) => {
    const source = base.sources.get(evidence.source);
    const text = texts.get(evidence.source);
    const span = text && spanOf(text.text, text.sentences, evidence.sentences);
    return source && text && span ? [{ index, evidence, source, text, span }] : [];
  });
}
