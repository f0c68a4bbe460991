import type { AttemptEvent, EventOf, KnownEvent } from './event';

/** What every event of this version begins with. */
export type Stamp = Pick<AttemptEvent, 'attempt' | 'tab' | 'seq' | 'at' | 'tick'> & { v: 1 };

/** What an event says besides its stamp. */
export type Deed = { [Type in KnownEvent['type']]: Omit<EventOf<Type>, keyof Stamp> }[KnownEvent['type']];

/**
 * The stamp of the next event of a tab that knows these events. Its tick is a hybrid logical clock (Kulkarni and others
 * 2014): the time, unless an event is known that claims to be later; so a clock that jumps back reorders nothing.
 */
export function nextStamp(known: readonly AttemptEvent[], own: Pick<Stamp, 'attempt' | 'tab'>, now: number): Stamp {
  const events = known.filter(({ attempt }) => attempt === own.attempt);
  const seqs = events.filter(({ tab }) => tab === own.tab).map(({ seq }) => seq);
  return {
    v: 1,
    attempt: own.attempt,
    tab: own.tab,
    seq: highest(seqs, -1) + 1,
    at: now,
    tick: Math.max(
      now,
      highest(
        events.map(({ tick }) => tick),
        -Infinity,
      ) + 1,
    ),
  };
}

const highest = (numbers: readonly number[], least: number): number => numbers.reduce((a, b) => Math.max(a, b), least);
