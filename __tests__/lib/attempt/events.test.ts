import fc from 'fast-check';
import type { AttemptEvent } from '@/lib/attempt/event';
import { mergeEvents } from '@/lib/attempt/merge-events';
import { nextStamp } from '@/lib/attempt/next-stamp';
import { readEvents } from '@/lib/attempt/read-events';
import { runs } from '../kernel/runs';
import { answer, ATTEMPT, graded, log, seat, started, verdict } from './device';

const whole = log(started(seat(0)), answer('q0', 'b', { confidence: 'sure' }), verdict('q0', 'b', graded(true)), {
  type: 'finish',
});

test('events come back from storage as they were, with what a later version added', () => {
  const richer = [...whole.slice(0, 3), { ...whole[3]!, mood: 'glad' }];
  expect(readEvents(JSON.parse(JSON.stringify(richer)))).toEqual({ events: richer, damaged: [] });
});

test('events that only a later version knows are kept', () => {
  const later = [
    { ...whole[1]!, v: 2, answer: { text: 'b' } },
    { ...whole[1]!, type: 'hint' },
  ];
  expect(readEvents(later)).toEqual({ events: later, damaged: [] });
});

test.each([
  [null],
  ['text'],
  [{}],
  [{ ...whole[1]!, answer: 3 }],
  [{ ...whole[1]!, confidence: 'very' }],
  [{ ...whole[1]!, tick: null }],
  [{ ...whole[1]!, v: 0 }],
  [{ ...whole[2]!, said: { as: 'graded' } }],
])('%j is damaged, and the others stay', (entry) => {
  expect(readEvents([entry, ...whole])).toEqual({ events: whole, damaged: [entry] });
});

test.each([[undefined], [null]])('where %s is stored there are no events', (stored) => {
  expect(readEvents(stored)).toEqual({ events: [], damaged: [] });
});

test('what is no list is damaged as a whole', () => {
  expect(readEvents({ a: 1 })).toEqual({ events: [], damaged: [{ a: 1 }] });
});

test('a merge is the same in any order, however often and in whichever groups', () => {
  const some = fc.subarray([...whole, { ...whole[1]!, answer: 'twin' } as AttemptEvent, { ...whole[1]!, tab: 'two' }]);
  fc.assert(
    fc.property(some, some, some, (a, b, c) => {
      expect(mergeEvents(b, a)).toEqual(mergeEvents(a, b));
      expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
      expect(mergeEvents(a, a, mergeEvents(a))).toEqual(mergeEvents(a));
    }),
    runs(200),
  );
});

test('the order of keys makes no second event', () => {
  const [first] = whole;
  const turned = Object.fromEntries(Object.entries(first!).reverse()) as unknown as AttemptEvent;
  expect(mergeEvents([first!], [turned])).toEqual([first]);
});

test('a stamp counts its own tab, and its tick passes all that is known of its attempt', () => {
  const own = { attempt: ATTEMPT, tab: 'two' };
  expect(nextStamp([], own, 50)).toEqual({ v: 1, ...own, seq: 0, at: 50, tick: 50 });
  expect(nextStamp(whole, own, 1)).toMatchObject({ seq: 0, at: 1, tick: 4 });
  expect(nextStamp(whole, { ...own, tab: 'one' }, 90)).toMatchObject({ seq: 4, tick: 90 });
  expect(nextStamp(whole, { ...own, attempt: 'other' }, 1)).toMatchObject({ seq: 0, tick: 1 });
});
