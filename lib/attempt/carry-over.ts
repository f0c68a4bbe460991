import type { AttemptEvent, AttemptSeat, EventOf, KnownEvent } from './event';
import type { Deed } from './next-stamp';

/** True if an attempt was made with these questions, as they are now. */
export const isSameForm = (start: EventOf<'start'>, seats: readonly AttemptSeat[]): boolean =>
  start.seats.length === seats.length && start.seats.every((seat) => seats.some(isSameSeat(seat)));

/** The start of an attempt, if it is among its events. */
export const startIn = (events: readonly AttemptEvent[]): EventOf<'start'> | undefined =>
  events.find((event): event is EventOf<'start'> => event.v === 1 && event.type === 'start');

/** What was done, in an attempt at an earlier version of a form, with the questions that have not changed since. */
export function carriedOver(events: readonly AttemptEvent[], seats: readonly AttemptSeat[]): Deed[] {
  const start = startIn(events);
  const same = new Set(start?.seats.filter((seat) => seats.some(isSameSeat(seat))).map(({ item }) => item));
  return events
    .filter((event): event is KnownEvent => event.v === 1 && 'item' in event && same.has(event.item))
    .map(deedOf);
}

/** An event without its stamp, so that another attempt can say it. */
export function deedOf(event: AttemptEvent): Deed {
  const { v: _v, attempt: _attempt, tab: _tab, seq: _seq, at: _at, tick: _tick, ...deed } = event;
  return deed as Deed;
}

const isSameSeat =
  ({ item, version }: AttemptSeat) =>
  (other: AttemptSeat): boolean =>
    other.item === item && other.version === version;
