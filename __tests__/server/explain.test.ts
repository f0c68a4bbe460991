import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { explainFact, type Explanation } from '@/server/explain';
import { CONTENT, TEXTS, withCopy } from '../fixtures/lighthouse/lighthouse';

async function explained(id: string, texts: string | undefined = TEXTS): Promise<Explanation> {
  const result = await explainFact(CONTENT, texts, id);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

test('a fact is followed from its statement to the sentence, its source and its origin', async () => {
  const chain = await explained('machine-price-tidewater');
  expect(chain).toMatchObject({
    fact: 'machine-price-tidewater',
    place: expect.stringMatching(/lighthouse\.yaml:\d+$/),
    statement: expect.stringContaining('$415,000'),
    slots: { payee: 'Northline Signals', amount: 'exactly 415000 USD' },
    evidence: [
      {
        source: expect.stringContaining('tidewater-2024-03-08'),
        sentences: [expect.stringMatching(/^3 {2}Northline Signals received \$415,000/)],
        anchors: { amount: '$415,000' },
      },
    ],
    origins: [{ publisher: 'Tidewater Weekly', origin: 'Coast Wire', counts: true }],
    agreeing: ['machine-price-coast-wire', 'machine-price-courier'],
    originals: { reports: 2, documents: 0 },
    disagreements: [],
    review: 'signed by the editor on 2024-03-09',
  });
});

test('a disagreement is shown with its reason and what the others say', async () => {
  expect((await explained('vote-courier')).disagreements).toMatchObject([
    {
      about: 'the day of the vote',
      others: [{ fact: 'vote-coast-wire', statement: expect.stringContaining('29 February') }],
    },
  ]);
});

test('it says in which step a fact is taught and in which question it is asked', async () => {
  const { taught, asked, notPublished } = await explained('keeper-meaning');
  expect(taught).toEqual([{ lesson: 'lighthouse', step: 'words', title: 'What do the words of the rule mean?' }]);
  expect(asked).toEqual([
    { lesson: 'lighthouse', where: 'check of step words', stem: expect.stringContaining('“keeper”') },
    { lesson: 'which-section', where: expect.stringMatching(/^form /), stem: expect.stringContaining('“keeper”') },
  ]);
  expect(notPublished).toBeUndefined();
});

test.each([
  ['machine-limit', ['guess of step dispute', 'check of step powers']],
  ['rescue-calls', [expect.stringMatching(/^form [ABC], question \d$/)]],
])('%s is asked in %j', async (id, places) => {
  expect((await explained(id)).asked.map(({ where }) => where)).toEqual(places);
});

test('without the texts it says so, and goes as far as it can', async () => {
  const { evidence } = await explained('ferrow-chair', join(TEXTS, 'nowhere'));
  expect(evidence).toMatchObject([
    { sentences: expect.stringContaining('not at hand'), anchors: { office: 'chairs' } },
  ]);
});

test('a folder without lessons explains its facts too', async () => {
  const work = withCopy(({ content, texts }) => {
    rmSync(join(content, 'site.yaml'));
    return explainFact(content, texts, 'ferrow-chair');
  });
  expect(await work).toMatchObject({
    ok: true,
    value: { taught: [], notPublished: expect.stringContaining('cannot be published') },
  });
});

test('a fact that there is not is named', async () => {
  expect(await explainFact(CONTENT, TEXTS, 'no-such-fact')).toMatchObject({
    ok: false,
    problems: [{ code: 'fact-unknown', found: 'no-such-fact' }],
  });
});
