import type { FactBase } from '../../fact/base';
import type { Fact } from '../../fact/schema';
import type { ReadableText } from '../check';

/** Changes one digit of the digest on a record that the fact rests on: the base itself is mutated, and V1 must see it. */
export function staleBase(fact: Fact, base: FactBase): FactBase {
  const stale = new Set(fact.evidence.map((one) => one.source));
  const sources = new Map(
    [...base.sources].map(([id, source]) => [
      id,
      stale.has(id) ? { ...source, digest: source.digest.replace(/.$/, (last) => (last === '0' ? '1' : '0')) } : source,
    ]),
  );
  return { ...base, sources };
}

/** A text in which one letter of the evidence was changed after the fact was verified. */
export function staleTexts(
  fact: Fact,
  texts: ReadonlyMap<string, ReadableText>,
  digest: (text: string) => string,
): ReadonlyMap<string, ReadableText> {
  const id = fact.evidence[0]?.source ?? '';
  const text = texts.get(id);
  if (!text) return texts;
  const changed = `${text.text} `;
  return new Map([...texts, [id, { ...text, text: changed, digest: digest(changed) }]]);
}
