import { asFact } from '@/lib/propose/as-fact';
import { rules } from '@/lib/propose/rules';
import { sourceDate } from '@/lib/source/schema';
import { verifyFact } from '@/lib/verify';
import { invented } from './invented';

/** The first draft of a kind that the rules make of some words. */
function draftOf(words: string, kind: string, source?: 'news' | 'statute') {
  const world = invented(words, source);
  return rules.propose(world.source, world.context).find((draft) => draft.kind === kind);
}

const USD = (value: number, comparator = 'exactly') => ({ value, unit: 'USD', comparator });

test.each([
  [
    'role',
    'Nora Vale, chair of the Town Council, opened the doors.',
    { person: 'nora-vale', office: 'chair', organisation: 'council' },
  ],
  [
    'role',
    'Brindle Mill chief executive Otto Reed smiled.',
    { person: 'otto-reed', office: 'chief executive', organisation: 'mill' },
  ],
  ['role', 'Otto Reed, who runs Brindle Mill, smiled.', { person: 'otto-reed', office: 'head', organisation: 'mill' }],
  ['money', 'The Council paid Brindle Mill $900 for the oven.', { payer: 'council', payee: 'mill', amount: USD(900) }],
  [
    'money',
    'Brindle Mill received about $40 million from the Town Council.',
    { payer: 'council', payee: 'mill', amount: USD(40e6, 'about') },
  ],
  [
    'money',
    'The two sides signed a $700 contract with Brindle Mill.',
    { subject: 'the contract with Brindle Mill', amount: USD(700) },
  ],
  [
    'deadline',
    'The Council gave Brindle Mill until Friday at 5pm to answer.',
    { giver: 'council', receiver: 'mill', task: 'answer', until: { date: '2025-06-13', time: '17:00' } },
  ],
  [
    'deadline',
    'Brindle Mill has until 1 July 2025 to clean the oven.',
    { receiver: 'mill', task: 'clean the oven', until: { date: '2025-07-01' } },
  ],
  [
    'deadline',
    'Brindle Mill must clean the oven by 1 July 2025.',
    { receiver: 'mill', task: 'clean the oven', until: { date: '2025-07-01' } },
  ],
  [
    'deadline',
    'The Council set a deadline of 1 July 2025 for Brindle Mill to clean the oven.',
    { receiver: 'mill', task: 'clean the oven' },
  ],
  ['event', 'Nora Vale met Otto Reed on Monday.', { who: ['nora-vale', 'otto-reed'], when: { date: '2025-06-09' } }],
  [
    'quantity',
    'At least 17 loaves fell off the cart.',
    { subject: 'loaves that fell off the cart', amount: { value: 17, comparator: 'at-least' } },
  ],
  ['statement', 'Nora Vale said the oven was cold in the morning.', { speaker: 'nora-vale', topic: 'the oven' }],
  ['statement', '“The oven was cold,” said Nora Vale.', { speaker: 'nora-vale', content: 'the oven was cold' }],
  ['statement', 'The oven was cold, according to a baker.', { speaker: 'baker' }],
  [
    'position',
    'Brindle Mill has refused to clean the oven.',
    { holder: 'mill', stance: 'it refused to clean the oven' },
  ],
])('finds a %s in: %s', (kind, words, slots) => {
  expect(draftOf(words, kind)?.slots).toMatchObject(slots);
});

test.each([
  ['definition', 'In this Act, the term "loaf" means bread baked in one piece.', { law: 'flour-act', word: 'loaf' }],
  ['definition', 'The term "mill" includes any building where grain is ground.', { law: 'flour-act', word: 'mill' }],
  [
    'penalty',
    'Whoever knowingly sells old flour shall be fined not more than $500.',
    { law: 'flour-act', offence: 'selling old flour', amount: USD(500, 'at-most') },
  ],
  [
    'penalty',
    'Whoever hides flour shall be imprisoned for not more than 2 years.',
    { offence: 'hiding flour', amount: { value: 2, unit: 'year', comparator: 'at-most' } },
  ],
  [
    'legal-power',
    'The Town Council is authorized to close a mill for repairs.',
    { law: 'flour-act', holder: 'council' },
  ],
  ['legal-power', 'The Town Council may close a mill.', { holder: 'council', action: 'close a mill' }],
  ['legal-limit', 'The Town Council shall not tax bread.', { law: 'flour-act', action: 'taxing bread' }],
  [
    'date-in-force',
    'This Act takes effect on 1 May 2025.',
    { law: 'flour-act', change: 'takes effect', when: { date: '2025-05-01' } },
  ],
])('finds a %s in the text of a law: %s', (kind, words, slots) => {
  expect(draftOf(words, kind, 'statute')?.slots).toMatchObject(slots);
});

test('a report of what a law lets somebody do is no law', () => {
  expect(draftOf('The Town Council may close a mill.', 'legal-power')).toBeUndefined();
});

test.each([
  [
    'whom a person quotes',
    'Nora Vale said the oven was cold, a baker said.',
    [
      { speaker: 'baker', verb: 'said' },
      { speaker: 'nora-vale', verb: 'said' },
    ],
  ],
  [
    'direct speech that goes on',
    '“The oven was cold,” Nora Vale said. “The bread was flat.”',
    [{ speaker: 'nora-vale', verb: 'said' }],
  ],
  [
    'somebody meant by "he"',
    'Otto Reed sat down. He said the oven was cold.',
    [{ speaker: 'otto-reed', verb: 'said' }],
  ],
])('keeps the chain of those who say it: %s', (_, words, chain) => {
  const world = invented(words);
  expect(
    rules
      .propose(world.source, world.context)
      .filter((draft) => draft.kind === 'statement')
      .at(-1)?.attribution,
  ).toEqual(chain);
});

test('a speaker without an entity is listed as missing, and nothing is stated for him', () => {
  const draft = draftOf('Jem Stone said the oven was cold.', 'statement');
  expect(draft?.missing).toContain('attribution: an entity for "Jem Stone"');
  expect(draft?.statement).toBeUndefined();
});

test('a name that two entities may bear is left to the editor', () => {
  const draft = draftOf('Nora Vale and Otto Reed sat down. He said the oven was cold.', 'statement');
  expect(draft?.slots.speaker).toBeUndefined();
});

test.each([
  ['Nora Vale did not say so. Nora Vale said the oven was not cold in the morning.', 'negative'],
  ['Nora Vale said the oven was cold in the morning.', 'affirmative'],
])('keeps polarity: %s', (words, polarity) => {
  expect(draftOf(words, 'statement')).toMatchObject({ polarity, modality: 'reported' });
});

test('does not cut a condition off: "may not close a mill unless …" is not "may not close a mill"', () => {
  const draft = draftOf('The Town Council may not close a mill unless a judge agrees.', 'legal-limit', 'statute');
  expect(draft?.statement ?? 'unless').toContain('unless');
});

test('what someone would do if something happened is not told without the condition', () => {
  expect(draftOf('If the oven fails, bread could run out, Nora Vale said.', 'statement')).toBeUndefined();
});

test('every draft names the sentences it rests on and the date of the source', () => {
  const world = invented(
    'Nora Vale said the oven was cold. Brindle Mill received $40 from the Town Council on Monday.',
  );
  const drafts = rules.propose(world.source, world.context);
  expect(drafts.length).toBeGreaterThan(1);
  for (const draft of drafts) {
    expect(draft.asOf).toBe(sourceDate(world.source));
    expect(draft.evidence).toMatchObject([
      { source: 'report', sentences: expect.arrayContaining([expect.any(Number)]) },
    ]);
  }
});

test.each([
  'Nora Vale, chair of the Town Council, opened the doors.',
  'The Council gave Brindle Mill until Friday at 5pm to answer.',
  'Nora Vale said the oven was cold in the morning.',
  'Nora Vale met Otto Reed on Monday.',
])('words its own statement so that the verifier accepts it: %s', (words) => {
  const world = invented(words);
  const [draft] = rules.propose(world.source, world.context);
  const fact = asFact(draft!, 'draft-1');
  const context = { ...world.context, texts: new Map([['report', world.context.text as never]]) };
  expect(fact.ok && verifyFact(fact.value, context)).toEqual([]);
});

test('a megabyte without a full stop costs little and yields nothing', () => {
  const world = invented('Nora Vale said the oven was cold and '.repeat(27_000));
  const start = performance.now();
  expect(rules.propose(world.source, world.context)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('the same text gives the same drafts', () => {
  const words = 'Nora Vale said the oven was cold. Brindle Mill received $40 from the Town Council on Monday.';
  const [one, two] = [invented(words), invented(words)];
  expect(rules.propose(one.source, one.context)).toEqual(rules.propose(two.source, two.context));
});

test.each([
  ['nothing', ''],
  ['a letter that has no small twin', 'Σ'],
  ['an open quotation mark', '“'],
  ['a verb alone', 'said'],
  ['verbs in a row', 'said said said'],
  ['marks in a row', '" " " "'],
  ['a beginning', 'according to'],
  ['a time limit for nobody', 'until until 5pm'],
  ['a currency sign', '$'],
  ['half a sentence', 'Nora Vale said'],
  ['another script', 'שלום עולם אמר'],
  ['five thousand verbs', 'said '.repeat(5000)],
])('does not stumble over %s', (_, words) => {
  const world = invented(`x ${words}`);
  expect(() => rules.propose(world.source, world.context)).not.toThrow();
});
