import type { AttemptEvent, AttemptSeat, EventOf, Said } from '@/lib/attempt/event';
import { mergeEvents } from '@/lib/attempt/merge-events';
import { nextStamp, type Deed } from '@/lib/attempt/next-stamp';

export type { Deed };

export const ATTEMPT = 'attempt-1';

export const seat = (n: number, tries = 2): AttemptSeat => ({ item: `q${n}`, version: 'v1', tries, start: '' });

export const started = (...seats: AttemptSeat[]): Deed => ({ type: 'start', lesson: 'dogs', form: 'a', seats });

export const graded = (correct: boolean): Said => ({
  as: 'graded',
  grade: { correct, points: correct ? 1 : 0, key: 'x', why: [], options: [] },
  evidence: [],
});

/** Adds an event to what a tab knows. */
export function add(known: readonly AttemptEvent[], deed: Deed, { tab = 'one', now = 0 } = {}): AttemptEvent[] {
  const event = { ...nextStamp(known, { attempt: ATTEMPT, tab }, now), ...deed } as AttemptEvent;
  return mergeEvents(known, [event]);
}

/** The events of one tab that does these things in turn. */
export const log = (...deeds: Deed[]): AttemptEvent[] =>
  deeds.reduce<AttemptEvent[]>((known, deed, i) => add(known, deed, { now: i }), []);

/** An answer as deeds need it. */
export const answer = (item: string, text: string, more: Partial<EventOf<'answer'>> = {}): Deed =>
  ({ type: 'answer', item, version: 'v1', answer: text, try: 1, ...more }) as Deed;

export const verdict = (item: string, text: string, said: Said, version = 'v1'): Deed => ({
  type: 'verdict',
  item,
  version,
  answer: text,
  said,
});
