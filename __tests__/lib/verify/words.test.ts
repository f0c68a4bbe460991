import { factBase } from '@/lib/fact/base';
import { paraphraseSchema } from '@/lib/fact/paraphrase';
import { verifyFact } from '@/lib/verify';
import { addDetail } from '@/lib/verify/mutate/add-detail';
import { antonym } from '@/lib/verify/mutate/antonym';
import { lighthouse } from '../../fixtures/lighthouse/lighthouse';

const plain = lighthouse();

/** The fixture with a table of paraphrases, which switches V6 on. */
function worldWith(pairs: { own: string; source: string[] }[]) {
  const { base } = plain;
  return {
    ...plain,
    base: factBase({
      sources: [...base.sources.values()],
      entities: [...base.entities.values()],
      facts: base.facts,
      disagreements: base.disagreements,
      paraphrases: pairs,
    }),
  };
}

const fact = plain.base.facts.find((one) => one.id === 'electric-lamp')!;
const said = (statement: string) => ({ ...fact, statement });
const foreign = (statement: string, pairs: { own: string; source: string[] }[]) =>
  verifyFact(said(statement), worldWith(pairs))
    .filter((refusal) => refusal.check === 'V6')
    .map((refusal) => refusal.found);

const OTHER = [{ own: 'zeppelin', source: ['airship'] }];

test('without a table of paraphrases a statement may use any words', () => {
  const refusals = verifyFact(said(`${fact.statement.replace(/\.$/, '')} magnificently.`), plain);
  expect(refusals.filter((refusal) => refusal.check === 'V6')).toEqual([]);
});

test.each(['magnificently', 'secretly', 'again at the harbor ball'])(
  'with one, "%s" is refused where the evidence lacks it',
  (detail) => {
    expect(foreign(`${fact.statement.replace(/\.$/, '')} ${detail}.`, OTHER).join()).toContain(
      detail.split(' ').at(-1),
    );
  },
);

test('a word is accepted once a reviewed pair leads to a word of the evidence', () => {
  const before = foreign(fact.statement, OTHER);
  const evidence = plain.texts.get(fact.evidence[0]!.source)!.sentences[fact.evidence[0]!.sentences[0]! - 1]!.text;
  const anchor = /\p{Ll}{5,}/u.exec(evidence)![0];
  const pairs = before.map((found) => ({ own: found.replace(/"/g, ''), source: [anchor] }));
  expect(foreign(fact.statement, [...OTHER, ...pairs])).toEqual([]);
});

test('a pair is one word for other single words', () => {
  expect(paraphraseSchema.safeParse({ own: 'law', source: ['statute'] }).success).toBe(true);
  expect(paraphraseSchema.safeParse({ own: 'a law', source: ['statute'] }).success).toBe(false);
  expect(paraphraseSchema.safeParse({ own: 'law', source: [] }).success).toBe(false);
});

test.each([addDetail, antonym])('what $name makes is refused by V6 alone', (operator) => {
  const world = worldWith(OTHER);
  const mutants = plain.base.facts.flatMap((one) => operator.mutate(one, world));
  const killed = mutants.filter((mutant) =>
    verifyFact(mutant, world).some((refusal) => operator.checks.includes(refusal.check)),
  );
  expect(mutants.length).toBeGreaterThan(10);
  expect(killed.length / mutants.length).toBeGreaterThanOrEqual(0.95);
});
