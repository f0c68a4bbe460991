import fc from 'fast-check';
import { attemptRecord } from '@/lib/classroom/attempt-record';
import type { StoredEvent } from '@/lib/classroom/attempt-event';
import type { FeedbackPolicy } from '@/lib/classroom/assignment';
import { publicId } from '@/lib/question/item';
import { seeded, shuffle } from '@/lib/kernel/random';
import { runs } from '../kernel/runs';
import { answering, askingOf, byServer, choiceItem, stored } from './classroom';

const [one, two] = [choiceItem(1), choiceItem(2)];
const asking = askingOf([one, two].map((item) => ({ item, points: 1 })));
const record = (...events: Parameters<typeof stored>) => attemptRecord(stored(...events), asking);
const start = { type: 'start' };
const finish = { type: 'finish' };

test('the first click is kept with its confidence, and the last one counts', () => {
  const { items, startedAt, submittedAt, late } = record(
    start,
    answering(one, 'b', { confidence: 'sure' }),
    answering(one, 'a', { confidence: 'guess' }),
    finish,
  );
  expect(items[0]).toMatchObject({
    first: { answer: 'b', confidence: 'sure', n: 2, clientAt: 1, receivedAt: 2_000 },
    final: { answer: 'a', n: 3 },
    answers: 2,
    late: false,
  });
  expect(items[1]).toEqual({ ...asking.items[1], answers: 0, late: false, voided: false });
  expect([startedAt, submittedAt, late]).toEqual([1_000, 4_000, false]);
});

test('the order of clicks counts, not that of arrival', () => {
  const { items } = record(
    { ...answering(one, 'c'), tick: 9, tab: 'phone' },
    { ...answering(one, 'b'), tick: 5, tab: 'laptop' },
  );
  expect([items[0]!.first?.answer, items[0]!.final?.answer]).toEqual(['b', 'c']);
});

test('where verdicts come at once, the first that arrived is final, whatever a clock said', () => {
  const events = stored({ ...answering(one, 'c'), tick: 9 }, { ...answering(one, 'a'), tick: 5, tab: 'phone' });
  const { items } = attemptRecord(events, { ...asking, feedback: 'at-once' });
  expect(items[0]).toMatchObject({ first: { answer: 'c' }, final: { answer: 'c' }, answers: 2 });
});

test('an answer that nobody can read is no try, and is kept', () => {
  const events = stored(answering(one, '?'), answering(one, 'b'));
  const isClear = ({ answer }: { answer: unknown }) => answer !== '?';
  const { items, unread } = attemptRecord(events, { ...asking, feedback: 'at-once', isClear });
  expect([items[0]!.final?.answer, unread.map(({ n }) => n)]).toEqual(['b', [1]]);
});

test.each<[string, object]>([
  ['another item', { type: 'answer', body: { item: 'q9', version: 'v', answer: 'a' } }],
  ['another version', { type: 'answer', body: { item: publicId(one.id), version: 'v9', answer: 'a' } }],
  ['no text', { type: 'answer', body: { item: publicId(one.id), version: one.version, answer: 7 } }],
  ['nothing', { type: 'answer', body: null }],
])('an answer to %s is kept and does not count', (_, event) => {
  const { items, unread } = record(start, event as StoredEvent);
  expect([items.map(({ answers }) => answers), unread.map(({ n }) => n)]).toEqual([[0, 0], [2]]);
});

describe('what comes too late', () => {
  test('past due counts and is marked', () => {
    const { items, late } = record(answering(one, 'a'), { ...answering(two, 'a'), standing: 'late' });
    expect([items.map((item) => item.late), late]).toEqual([[false, true], true]);
    expect(record(answering(one, 'a'), { ...finish, standing: 'late' }).late).toBe(true);
  });

  const events = [
    answering(one, 'b'),
    finish,
    { ...answering(one, 'a'), standing: 'after-submit' as const },
    { ...answering(two, 'a'), standing: 'after-close' as const },
  ];

  test('after the submit or the close is held, and counts once it is accepted', () => {
    const { items, held, late } = record(...events);
    expect([items[0]!.final?.answer, items[1]!.final, held.map(({ n }) => n), late]).toEqual([
      'b',
      undefined,
      [3, 4],
      false,
    ]);
    const accepted = record(...events, byServer('accept-late', { through: 3 }));
    expect([accepted.items[0]!.final?.answer, accepted.held.map(({ n }) => n)]).toEqual(['a', [4]]);
    expect([accepted.items[0]!.late, accepted.late, accepted.submittedAt]).toEqual([true, true, 2_000]);
  });

  test('an accepted submit after the close submits', () => {
    const open = [answering(one, 'a'), { ...finish, standing: 'after-close' as const }];
    expect(record(...open).submittedAt).toBeNull();
    expect(record(...open, byServer('accept-late', { through: 2 }))).toMatchObject({ submittedAt: 2_000, late: true });
    const takenBack = [byServer('accept-late', { through: 2 }), byServer('accept-late', { through: 0 }, 1)];
    expect(record(...open, ...takenBack).submittedAt).toBeNull();
  });
});

test('an extension to when something came makes it late no more, and a reopening does not', () => {
  const events = [
    { ...answering(one, 'a'), standing: 'late' as const },
    { ...finish, standing: 'late' as const },
  ];
  const [answered, handedIn] = [1_000, 2_000];
  expect(record(...events, byServer('extend', { until: handedIn })).late).toBe(false);
  expect(record(...events, byServer('extend', { until: answered }))).toMatchObject({
    late: true,
    items: [{ late: false }, {}],
  });
  expect(record(...events, byServer('reopen', { until: 9_000 }), { ...finish, seq: 9 }).items[0]!.late).toBe(true);
});

test('the first submit counts; a reopening takes it back until the next', () => {
  expect(record(finish, finish).submittedAt).toBe(1_000);
  const reopened = [finish, byServer('reopen', { until: 9_000 })];
  expect(record(...reopened)).toMatchObject({ submittedAt: null, extendedUntil: 9_000 });
  expect(record(...reopened, { ...finish, tab: 'two' }).submittedAt).toBe(3_000);
});

test('the latest extension counts, and items or the whole may be voided', () => {
  const { extendedUntil, items, voided } = record(
    byServer('extend', { until: 8_000 }, 0),
    byServer('extend', { until: 7_000 }, 1),
    byServer('void', { item: publicId(two.id), reason: 'wrong key' }, 2),
  );
  expect([extendedUntil, items.map((item) => item.voided), voided]).toEqual([8_000, [false, true], false]);
  expect(record(byServer('void', { reason: 'another student' })).voided).toBe(true);
});

test('a page has no say in what only the server writes', () => {
  const forged = ['extend', 'reopen', 'void', 'accept-late'].map((type) => ({
    type,
    body: { until: 9, through: 9, reason: '' },
  }));
  const { extendedUntil, voided, submittedAt, held } = record(finish, ...forged, {
    ...answering(one, 'a'),
    standing: 'after-submit',
  });
  expect([extendedUntil, voided, submittedAt, held.length]).toEqual([null, false, 1_000, 1]);
});

test('nothing is dropped, and neither order nor repetition of the events matters', () => {
  const event = fc.record({
    type: fc.constantFrom('answer', 'answer', 'answer', 'start', 'finish', 'pause', 'later-type'),
    body: fc.record({
      item: fc.constantFrom(...asking.items.map(({ item }) => item), 'q9'),
      version: fc.constantFrom(one.version, two.version),
      answer: fc.constantFrom('a', 'b', '?'),
    }),
    tab: fc.constantFrom('one', 'two', 'server'),
    tick: fc.nat(20),
    standing: fc.constantFrom('on-time', 'late', 'after-close', 'after-submit'),
  });
  const server = fc.constantFrom(
    byServer('accept-late', { through: 4 }, 99),
    byServer('reopen', {}, 98),
    byServer('void', { item: 'q9', reason: '' }, 97),
  );
  const policies = fc.constantFrom<FeedbackPolicy>('at-once', 'when-done', 'when-released');
  fc.assert(
    fc.property(fc.array(fc.oneof(event, server), { maxLength: 25 }), policies, fc.nat(), (list, feedback, seed) => {
      const events = stored(...(list as Parameters<typeof stored>)).map((one, i) => ({ ...one, seq: i }));
      const made = attemptRecord(events, { ...asking, feedback });
      expect(attemptRecord(shuffle([...events, ...events], seeded(`${seed}`)), { ...asking, feedback })).toEqual(made);
      const given = events.filter(({ type, tab }) => type === 'answer' && tab !== 'server');
      const heldAnswers = made.held.filter(({ type }) => type === 'answer').length;
      const counted = made.items.reduce((sum, { answers }) => sum + answers, 0);
      expect(counted + heldAnswers + made.unread.length).toBe(given.length);
    }),
    runs(300),
  );
});
