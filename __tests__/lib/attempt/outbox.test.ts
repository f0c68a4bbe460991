import type { AttemptEvent } from '@/lib/attempt/event';
import {
  byteLength,
  firstBatch,
  heard,
  newOutbox,
  newRound,
  nextBatch,
  nextWait,
  outboxView,
  requestBody,
  roundEnded,
  unsavedOf,
} from '@/lib/attempt/outbox';
import { outboxAnswer, type ServerSaid } from '@/lib/attempt/outbox-answer';

const event = (tab: string, seq: number, more: object = {}): AttemptEvent =>
  ({ v: 1, attempt: 'attempt-1', tab, seq, at: seq, tick: seq, type: 'pause', ...more }) as AttemptEvent;
const events = (count: number, more: object = {}) => Array.from({ length: count }, (_, seq) => event('one', seq, more));
const seqs = (list: readonly AttemptEvent[]) => list.map(({ seq }) => seq);
const saved = (savedThrough: Record<string, number>): ServerSaid => ({ as: 'saved', savedThrough });

test('what is above the number of its tab is not saved, and goes in order of tick', () => {
  const known = [event('two', 0, { tick: 5 }), event('one', 3, { tick: 9 }), event('one', 2, { tick: 1 })];
  expect(unsavedOf(known, { one: 2 })).toEqual([known[0], known[1]]);
  expect(unsavedOf([event('constructor', 0)], {})).toHaveLength(1);
});

test('a request takes fifty events at most, and less than 48 KB as it is sent', () => {
  expect(firstBatch(events(120))).toHaveLength(50);
  const large = events(60, { draft: 'ü'.repeat(1000) });
  const batch = firstBatch(large);
  expect(byteLength(requestBody(batch))).toBeLessThanOrEqual(48_000);
  expect(byteLength(requestBody(large.slice(0, batch.length + 1)))).toBeGreaterThan(48_000);
  expect(firstBatch(events(3, { draft: 'x'.repeat(50_000) }))).toHaveLength(1);
  expect(firstBatch([])).toEqual([]);
});

test('a server that has forgotten is believed, and gets what it lacks in the same round', () => {
  const known = events(3);
  let outbox = newRound(newOutbox({ one: 1 }));
  expect(seqs(nextBatch(outbox, known))).toEqual([2]);
  outbox = heard(outbox, [known[2]!], saved({}));
  expect(outboxView(outbox, known)).toMatchObject({ phase: 'saving', unsaved: 3 });
  expect(seqs(nextBatch(outbox, known))).toEqual([0, 1]);
  outbox = roundEnded(heard(outbox, known.slice(0, 2), saved({ one: 2 })), known);
  expect(outboxView(outbox, known)).toEqual({ phase: 'saved', unsaved: 0, savedThrough: { one: 2 } });
});

test('a server that takes everything and confirms nothing is asked again, and not at once', () => {
  const known = events(2);
  const outbox = roundEnded(heard(newRound(newOutbox()), known, saved({ one: -1 })), known);
  expect(nextBatch(outbox, known)).toEqual([]);
  expect(outboxView(outbox, known)).toMatchObject({ phase: 'waiting', reason: { why: 'unconfirmed' } });
  expect([outbox.failures, nextWait(outbox, 0)]).toEqual([1, 500]);
});

test('the one event that is refused is found, and all others are sent', () => {
  const known = events(120);
  const taken = new Set<number>();
  let outbox = newRound(newOutbox());
  let requests = 0;
  for (let batch = nextBatch(outbox, known); batch.length > 0; batch = nextBatch(outbox, known)) {
    requests += 1;
    const ill = seqs(batch).includes(70);
    if (!ill) for (const seq of seqs(batch)) taken.add(seq);
    const through = known.findIndex(({ seq }) => !taken.has(seq)) - 1;
    outbox = heard(
      outbox,
      batch,
      ill ? { as: 'refused', of: 'request', status: 422, said: 'shape' } : saved({ one: through }),
    );
  }
  outbox = roundEnded(outbox, known);
  expect([taken.size, requests < 25]).toEqual([119, true]);
  expect(outboxView(outbox, known)).toEqual({
    ...{ phase: 'refused', unsaved: 50, savedThrough: { one: 69 } },
    reason: { why: 'refused', status: 422, said: 'shape' },
  });
  const more = [...known, event('one', 120)];
  expect(seqs(nextBatch(outbox, more))).toEqual([120]);
});

test.each<['request' | 'attempt', number]>([
  ['request', 8],
  ['attempt', 1],
])('a server that refuses every %s is asked %i times in a round', (of, times) => {
  const known = events(200);
  let [outbox, requests] = [newRound(newOutbox()), 0];
  for (let batch = nextBatch(outbox, known); batch.length > 0; batch = nextBatch(outbox, known)) {
    requests += 1;
    outbox = heard(outbox, batch, { as: 'refused', of, status: 400 });
  }
  expect([requests, outboxView(roundEnded(outbox, known), known).phase]).toEqual([times, 'refused']);
});

test('what is said of a wait stays until the next round has ended', () => {
  const known = events(1);
  const failed = roundEnded(heard(newRound(newOutbox()), known, { as: 'waiting', why: 'busy' }), known);
  expect(outboxView(newRound(failed), known)).toMatchObject({ phase: 'waiting', reason: { why: 'busy' } });
  expect(outboxView(heard(newRound(failed), known, saved({ one: 0 })), known).phase).toBe('saved');
});

test('waits double from a second to a minute, differ by chance, and are never shorter than the server asked for', () => {
  const waits = [1, 2, 3, 6, 7, 2000].map((failures) => nextWait({ failures }, 1));
  expect(waits).toEqual([1_000, 2_000, 4_000, 32_000, 60_000, 60_000]);
  expect(nextWait({ failures: 7 }, 0)).toBe(30_000);
  expect(nextWait({ failures: 1, retryAfter: 7_000 }, 0)).toBe(7_000);
});

const AT = Date.UTC(2026, 0, 1);
const answer = (status: number, body?: unknown, retryAfter: string | null = null) =>
  outboxAnswer({ status, body, retryAfter }, AT);

test.each([
  ['a receipt', answer(200, { savedThrough: { one: 4, two: -1 } }), saved({ one: 4, two: -1 })],
  ['a page of somebody between', answer(200, '<html>'), { as: 'waiting', why: 'busy' }],
  ['a receipt without numbers', answer(200, { savedThrough: { one: '4' } }), { as: 'waiting', why: 'busy' }],
  ['a receipt for something else', answer(202, { savedThrough: { one: 4 } }), { as: 'waiting', why: 'busy' }],
  [
    'a closed attempt',
    answer(409, { error: { code: 'closed' } }),
    { as: 'refused', of: 'attempt', status: 409, said: 'closed' },
  ],
  ['too much', answer(413), { as: 'refused', of: 'request', status: 413 }],
  ['nobody known', answer(401), { as: 'waiting', why: 'signed-out' }],
  ['an overload', answer(503, undefined, '7'), { as: 'waiting', why: 'busy', retryAfter: 7_000 }],
  [
    'a date',
    answer(429, undefined, new Date(AT + 3_000).toUTCString()),
    { as: 'waiting', why: 'busy', retryAfter: 3_000 },
  ],
  [
    'a date that is past',
    answer(503, undefined, new Date(0).toUTCString()),
    { as: 'waiting', why: 'busy', retryAfter: 0 },
  ],
  ['a day', answer(503, undefined, '86400'), { as: 'waiting', why: 'busy', retryAfter: 600_000 }],
  ['nonsense', answer(503, undefined, 'soon'), { as: 'waiting', why: 'busy' }],
])('%s is understood', (_what, said, wanted) => expect(said).toEqual(wanted));
