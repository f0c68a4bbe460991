import { dateLine, provenance, sourceLine } from '@/lib/fact/provenance';
import { countOriginals, countUnknown } from '@/lib/fact/corroborate';
import type { FactBase } from '@/lib/fact/base';
import type { Fact } from '@/lib/fact/schema';
import type { Source } from '@/lib/source/schema';
import { words } from '@/lib/words';
import { baseWith, factOf, lighthouse } from '../../fixtures/lighthouse/lighthouse';

const { base } = lighthouse();
const say = words('en');
const fact = (id: string) => factOf(base, id);
const of = (one: Fact, within: FactBase = base) => provenance(one, within, 'en');
const source = (id: string, change: Partial<Source> = {}): Source => ({ ...base.sources.get(id)!, ...change });
const withSource = (id: string, change: Partial<Source>) =>
  baseWith(base, { sources: [...base.sources.values()].map((one) => (one.id === id ? { ...one, ...change } : one)) });

test.each<[string, Partial<Fact>, string, string]>([
  ['boat-charge-limit', {}, 'document', 'Document'],
  ['machine-price-courier', {}, 'reported', 'Reported'],
  ['second-battery', {}, 'claim', 'Claim'],
  ['guild-position-fog', {}, 'claim', 'Claim'],
  ['quill-fee-denial', {}, 'claim', 'Claim'],
  ['yearly-saving', {}, 'forecast', 'Forecast'],
  ['yearly-saving', { modality: 'opinion' }, 'opinion', 'Opinion'],
  ['guild-refusal', { modality: 'hedged' }, 'claim', 'Claim'],
  ['boat-charge-limit', { attribution: [{ speaker: 'harbor-board', verb: 'said' }] }, 'claim', 'Claim'],
  ['vote-courier', {}, 'differ', 'Sources differ'],
  ['fog-boats-coast-wire', { modality: 'forecast' }, 'differ', 'Sources differ'],
])('%s, where it is %j, has the status %s', (id, change, status, text) => {
  expect(of({ ...fact(id), ...change })).toMatchObject({ status, statusText: text });
});

test('a party’s own statement is never shown as a document that proves itself', () => {
  expect(of({ ...fact('candles-burned'), attribution: [] }).status).toBe('reported');
});

test.each([
  ['boat-charge-limit', 'Document'],
  ['guild-refusal', '1 report'],
  ['machine-price-courier', '2 original reports'],
  ['first-stone', '1 report'],
  ['vote-courier', '2 versions'],
  ['fog-boats-coast-wire', '2 versions'],
])('the button of %s says "%s"', (id, label) => {
  expect(of(fact(id)).label).toBe(label);
});

test.each<[string, Partial<Source>]>([
  ['of unknown origin', { origin: null }],
  ['that retells others', { rewrites: true }],
])('a report %s is no original', (_, change) => {
  const retold = of(fact('guild-refusal'), withSource('marrowby-courier-2024-03-06', change));
  expect(retold.label).toBe('Retold report');
  expect(retold.count).toBe('1 outlet, no original report');
});

test('a document of unknown origin is a document in the button, in the chip and beside its voice, and counts as none', () => {
  const unknown = withSource('beacon-regulation', { origin: null });
  expect(of(fact('boat-charge-limit'), unknown)).toMatchObject({
    label: 'Document, origin not known',
    status: 'document',
    voices: [{ who: 'The document itself; whose it is, is not known' }],
  });
  expect(countOriginals([fact('boat-charge-limit')], unknown)).toEqual({ reports: 0, documents: 0 });
  expect(countUnknown([fact('boat-charge-limit')], unknown)).toBe(1);
  expect(countUnknown([fact('boat-charge-limit')], base)).toBe(0);
});

test('a report of unknown origin is no document', () => {
  const unknown = withSource('marrowby-courier-2024-03-06', { origin: null });
  expect(countUnknown([fact('guild-refusal')], unknown)).toBe(0);
});

test('a note on a source stands beside its voice', () => {
  const noted = withSource('beacon-regulation', { note: 'Only its first part is at hand.' });
  expect(of(fact('boat-charge-limit'), noted).voices[0]).toHaveProperty('note', 'Only its first part is at hand.');
  expect(of(fact('boat-charge-limit')).voices[0]).not.toHaveProperty('note');
});

test('origins are counted, not outlets: three papers tell what two found out', () => {
  expect(of(fact('machine-price-courier')).count).toBe('3 outlets, 2 original reports');
});

test('a document alone has no outlets to count', () => {
  expect(of(fact('boat-charge-limit')).count).toBeUndefined();
});

test('a claim comes with its words, its date and one voice for each place that says it', () => {
  expect(of(fact('machine-price-courier'))).toMatchObject({
    fact: 'machine-price-courier',
    claim: 'By its accounts, the Board paid $415,000 to Northline Signals.',
    asOf: 'As of 6 March 2024',
    voices: [
      {
        who: 'The Marrowby Courier, in its own words',
        source: 'Marrowby Courier',
        date: '6 March 2024',
        locator: 'sentence 8 of our copy',
        url: 'https://courier.example/gull-point-machine',
      },
      { who: 'Coast Wire, in its own words', source: 'Coast Wire', date: '7 March 2024' },
      {
        who: 'Tidewater Weekly, in its own words',
        source: 'Coast Wire, carried by Tidewater Weekly',
        date: '8 March 2024',
      },
    ],
    others: [],
    reasons: [],
  });
});

test.each([
  ['the speaker with the role', 'yearly-saving', 'Ida Ferrow, chair of the Marrowby Harbor Board'],
  ['a speaker without a name', 'second-battery', 'A lamp engineer, not named'],
  ['a party on its own page', 'guild-position-fog', "The Keepers' Guild, the union of the people who tend the light"],
  ['the document', 'boat-charge-limit', 'The document itself'],
])('who says so: %s', (_, id, who) => {
  expect(of(fact(id)).voices[0]!.who).toBe(who);
});

test('of a chain of speakers the innermost speaks, and the report that carries it does not', () => {
  const chain = (...speakers: string[]) =>
    of({ ...fact('yearly-saving'), attribution: speakers.map((speaker) => ({ speaker, verb: 'said' })) }).voices[0]!
      .who;
  expect(chain('harbor-board', 'tomas-quill')).toMatch(/^Tomas Quill,/);
  expect(chain('marrowby-courier')).toBe('The Marrowby Courier, in its own words');
  expect(chain('tomas-quill', 'marrowby-courier')).toMatch(/^Tomas Quill,/);
  expect(chain('coast-wire')).toBe('Coast Wire');
});

test('a fact of a source without a date has none either', () => {
  const source = fact('electric-lamp').evidence[0]!.source;
  const undated = withSource(source, { published: undefined, asOf: undefined });
  expect(of({ ...fact('electric-lamp'), asOf: undefined }, undated)).toMatchObject({
    asOf: 'The source carries no date',
    voices: [{ date: 'no date stated' }],
  });
});

test('where sources differ the other version stands beside, with who says it and why they differ', () => {
  expect(of(fact('vote-courier'))).toMatchObject({
    others: [{ claim: 'By the minutes, the Board held its vote on 29 February 2024.', source: 'Coast Wire' }],
    reasons: [
      'The Marrowby Courier dates the vote by the meeting it reports, and Coast Wire by the minutes of that meeting.',
    ],
  });
});

test('two places in one source are two voices', () => {
  const twice: Fact = {
    ...fact('guild-refusal'),
    evidence: [fact('guild-refusal').evidence[0]!, { ...fact('guild-refusal').evidence[0]!, sentences: [6, 7] }],
  };
  expect(of(twice).voices.map(({ locator }) => locator)).toEqual([
    'sentence 5 of our copy',
    'sentences 6–7 of our copy',
  ]);
});

test.each<[string, Source, string]>([
  ['a document', source('beacon-regulation'), 'Beacon Regulation'],
  ['a document without a title', source('beacon-regulation', { title: null }), 'the Beacon Regulation'],
  ['a paper with its own report', source('marrowby-courier-2024-03-06'), 'Marrowby Courier'],
  ['a paper that carries another’s', source('tidewater-2024-03-08'), 'Coast Wire, carried by Tidewater Weekly'],
  [
    'a report of which nobody knows who published it',
    source('coast-wire-2024-03-07', { publisher: null }),
    'Coast Wire',
  ],
  [
    'a paper that names no source',
    source('marrowby-courier-2024-03-06', { origin: null }),
    'Marrowby Courier; names no source of its own',
  ],
  [
    'a text of which nothing is known',
    source('marrowby-courier-2024-03-06', { origin: null, publisher: null }),
    'the Marrowby Courier; publisher not known',
  ],
])('%s is called "%s"', (_, one, line) => {
  expect(sourceLine(one, say)).toBe(line);
});

test.each<[string, Partial<Source>, string]>([
  ['a law', { asOf: '2024-01', published: undefined }, 'text of January 2024'],
  ['a law with a day of publication', { asOf: '2024-01', published: '2024-02-01' }, 'text of January 2024'],
  ['a report', { asOf: undefined, published: '2024-03-06' }, '6 March 2024'],
  [
    'a report of some day of a week',
    { asOf: undefined, published: '2024-03-04/2024-03-08' },
    'published between 4 March 2024 and 8 March 2024; the day is not stated',
  ],
  ['a text without a date', { asOf: undefined, published: undefined }, 'no date stated'],
])('the date of %s', (_, change, line) => {
  expect(dateLine(source('beacon-regulation', change), say, 'en')).toBe(line);
});
