import type { Fact } from '@/lib/fact/schema';
import { ageOf, ageOfStep } from '@/lib/lesson/age';
import type { Source } from '@/lib/source/schema';
import { baseWith, factOf, lighthouse } from '../../fixtures/lighthouse/lighthouse';

const { base } = lighthouse();
const law = 'beacon-regulation';
/** A base in which the one source that matters here is as old as a case says. */
const aged = (change: Partial<Source>) =>
  baseWith(base, { sources: [...base.sources.values()].map((one) => (one.id === law ? { ...one, ...change } : one)) });
const expiry: Fact = {
  ...factOf(base, 'private-pier-end'),
  slots: { ...factOf(base, 'private-pier-end').slots, when: { date: '2025-09-30' } },
};
const datesOf = (facts: Fact[], today: string, within = base) =>
  ageOf(facts, within, today).passed.map(({ date }) => date);

test.each<[string, Partial<Source>, string, string, string[]]>([
  ['was still to come and is over', { asOf: '2024-01' }, '2025-09-30', '2025-10-01', ['2025-09-30']],
  ['is today', { asOf: '2024-01' }, '2025-09-30', '2025-09-30', []],
  ['is still to come', { asOf: '2024-01' }, '2025-09-30', '2024-06-01', []],
  ['was over when the source was written', { asOf: '2025-10' }, '2025-09-30', '2026-01-01', []],
  ['falls into the month of the source', { asOf: '2025-09' }, '2025-09-30', '2026-01-01', []],
  ['may have been over: the source has only a span', { asOf: '2024-01/2026-06' }, '2025-09-30', '2026-07-01', []],
  ['stands in a source without a date', { asOf: undefined, published: undefined }, '2025-09-30', '2026-01-01', []],
  ['is a month that is over', { asOf: '2024-01' }, '2025-09', '2025-10-01', ['2025-09']],
  ['is a month that lasts', { asOf: '2024-01' }, '2025-09', '2025-09-30', []],
])('a date that %s', (_, source, date, today, passed) => {
  const fact = { ...expiry, slots: { ...expiry.slots, when: { date } } };
  expect(datesOf([fact], today, aged(source))).toEqual(passed);
});

test('a passed date says what it is for and which text sets it', () => {
  expect(ageOf([expiry], base, '2026-01-01').passed).toEqual([
    {
      fact: 'private-pier-end',
      date: '2025-09-30',
      about: { kind: 'date-in-force', name: expiry.slots.subject, law: 'the Beacon Regulation' },
    },
  ]);
});

test.each(['takes effect', 'begins', 'come into force'])(
  'a day on which something %s is no age when it is over',
  (change) => {
    expect(ageOf([{ ...expiry, slots: { ...expiry.slots, change } }], base, '2026-01-01').passed).toEqual([]);
  },
);

const deadline: Fact = {
  ...factOf(base, 'vote-courier'),
  id: 'a-deadline',
  kind: 'deadline',
  slots: { giver: 'harbor-board', receiver: 'keepers-guild', task: 'answer', until: { date: '2024-04-02' } },
};

test('a deadline names who had until then; an event is never passed', () => {
  expect(ageOf([deadline], base, '2024-05-01').passed[0]?.about).toMatchObject({
    kind: 'deadline',
    name: "the Keepers' Guild",
  });
  expect(
    datesOf([{ ...deadline, kind: 'event', slots: { what: 'x', when: { date: '2024-04-02' } } }], '2024-05-01'),
  ).toEqual([]);
});

/** What a later report dates to some day. */
const later = (when: string, statement: string, published: string): [Fact[], typeof base] => {
  const source = { ...base.sources.get('coast-wire-2024-03-07')!, id: 'later', published };
  const fact: Fact = {
    ...factOf(base, 'vote-coast-wire'),
    id: 'a-later-fact',
    kind: 'event',
    slots: { what: 'something happens', when: { date: when } },
    statement,
    evidence: [{ ...factOf(base, 'vote-coast-wire').evidence[0]!, source: 'later' }],
  };
  return [[deadline, fact], baseWith(base, { sources: [...base.sources.values(), source] })];
};

test.each([
  ['tells what those concerned did after it', '2024-04-03', "The Keepers' Guild answered.", '2024-04-04', []],
  ['tells of the day itself', '2024-04-02', "The Keepers' Guild answered.", '2024-04-04', []],
  ['speaks of somebody else', '2024-04-03', 'Tomas Quill answered.', '2024-04-04', ['2024-04-02']],
  ['dates something before it', '2024-04-01', "The Keepers' Guild met.", '2024-04-04', ['2024-04-02']],
  ['was written before it', '2024-04-03', "The Keepers' Guild will meet.", '2024-04-01', ['2024-04-02']],
])('where a later fact %s', (_, when, statement, published, passed) => {
  const [facts, within] = later(when, statement, published);
  expect(datesOf(facts, '2024-05-01', within)).toEqual(passed);
});

test('several facts that set one date for one party are told once', () => {
  expect(datesOf([deadline, { ...deadline, id: 'another' }], '2024-05-01')).toEqual(['2024-04-02']);
});

test('a fact that another took the place of is told with the one that holds now', () => {
  const old = { ...factOf(base, 'vote-courier'), supersededBy: 'vote-coast-wire' };
  expect(ageOf([old], base, '2024-03-09')).toEqual({
    passed: [],
    superseded: [{ fact: 'vote-courier', statement: old.statement, by: 'vote-coast-wire' }],
  });
});

test('a step says only what concerns it', () => {
  const age = ageOf([expiry, { ...deadline, supersededBy: 'vote-coast-wire' }], base, '2026-01-01');
  expect(ageOfStep(age, { facts: ['private-pier-end'] })).toEqual({ passed: [age.passed[0]], superseded: [] });
  expect(ageOfStep(age, { facts: ['a-deadline'] })).toEqual({ passed: [age.passed[1]], superseded: age.superseded });
  expect(ageOfStep(age, { facts: [] })).toEqual({ passed: [], superseded: [] });
});
