import { factBase } from '@/lib/fact/base';
import { copyIndex } from '@/lib/source/copy-index';
import { verifyFact } from '@/lib/verify';
import { syntheticName } from '@/scripts/bench/synthetic-name';
import { syntheticSource } from '@/scripts/bench/synthetic-source';

const made = Array.from({ length: 30 }, (_, n) => syntheticSource(n, 'seed'));
const facts = made.flatMap((one) => one.facts);

test('the same seed makes the same source, another seed another', () => {
  expect(syntheticSource(7, 'seed')).toEqual(made[7]);
  expect(syntheticSource(7, 'other').text.text).not.toBe(made[7]!.text.text);
});

test('every source has two facts of its own, which the verifier accepts', () => {
  const base = factBase({
    sources: made.map(({ source }) => source),
    entities: made.flatMap(({ entities }) => entities),
    facts,
    disagreements: [],
  });
  const texts = new Map(made.map(({ source, text }) => [source.id, text]));
  const context = { base, texts, copies: copyIndex(texts, base.exempt) };
  expect(facts).toHaveLength(60);
  expect(facts.flatMap((fact) => verifyFact(fact, context))).toEqual([]);
});

test('sentences are as long as those of news', () => {
  const lengths = made.flatMap(({ text }) => text.sentences.map((sentence) => sentence.text.split(' ').length));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean).toBeGreaterThan(14);
  expect(mean).toBeLessThan(24);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(34);
});

test('no two names of 25,000 are the same', () => {
  expect(new Set(Array.from({ length: 25_000 }, (_, n) => syntheticName(n))).size).toBe(25_000);
});
