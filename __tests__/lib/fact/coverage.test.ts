import { coverageOf, isOpenSentence } from '@/lib/fact/coverage';
import { sourceSchema } from '@/lib/source/schema';
import { factOf, lighthouse } from '../../fixtures/lighthouse/lighthouse';

const { base } = lighthouse();
const fact = factOf(base, 'vote-courier');
const [evidence] = fact.evidence;
const source = base.sources.get(evidence!.source)!;

test('each sentence names the facts that rest on it, and none that rest on the same number of another source', () => {
  const elsewhere = { ...fact, id: 'elsewhere', evidence: [{ ...evidence!, source: 'another' }] };
  const used = coverageOf(source, [fact, elsewhere]);
  expect(used).toHaveLength(source.sentences);
  expect(used.filter(({ facts }) => facts.length > 0)).toEqual(
    evidence!.sentences.map((n) => ({ n, facts: [fact.id], leftOut: [] })),
  );
});

test('a sentence is open until a fact rests on it or its record says why none does', () => {
  const leftOut = [{ sentences: [2], what: 'the weather', why: 'No lesson is about it.' }];
  const [first, second] = coverageOf({ ...source, leftOut }, []);
  expect(isOpenSentence(first!)).toBe(true);
  expect(second).toEqual({ n: 2, facts: [], leftOut });
  expect(isOpenSentence(second!)).toBe(false);
});

test('a record may leave out only sentences that its text has', () => {
  const leaving = (n: number) => ({ ...source, leftOut: [{ sentences: [n], what: 'the weather', why: 'No lesson.' }] });
  expect(sourceSchema.safeParse(leaving(source.sentences)).success).toBe(true);
  expect(sourceSchema.safeParse(leaving(source.sentences + 1)).success).toBe(false);
});
