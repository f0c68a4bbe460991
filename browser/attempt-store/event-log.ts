import type { AttemptEvent } from '../../lib/attempt/event';
import { mergeEvents } from '../../lib/attempt/merge-events';
import { nextStamp, type Deed } from '../../lib/attempt/next-stamp';
import { byChance } from './by-chance';

/** The same on server and browser, until the page has come to life. */
const UNOPENED = 'unopened';

/** The events of the attempt that a page is at, and which of them the device does not have yet. */
export class EventLog {
  #own = { attempt: UNOPENED, tab: UNOPENED };
  #events: readonly AttemptEvent[] = [];
  #unkept: readonly AttemptEvent[] = [];
  /** The last event that was given to the device: it may be there, and an event that is there never changes. */
  #given?: AttemptEvent;

  /** Id of the attempt. */
  get attempt(): string {
    return this.#own.attempt;
  }

  get events(): readonly AttemptEvent[] {
    return this.#events;
  }

  /** In the order in which they were noted: of this attempt, and of one before it that was left in a hurry. */
  get unkept(): readonly AttemptEvent[] {
    return this.#unkept;
  }

  /** True as long as there is nothing but its start. An attempt at which nothing was done is none. */
  get isUntouched(): boolean {
    return this.#events.length === 1;
  }

  /** Adds what was done now, with a tick of this time or later. */
  note(deed: Deed, now: number): void {
    const last = this.#unkept.at(-1);
    // One word typed is one draft, not one for each key. It takes the number too: those of a tab have no gap.
    const replaced = last && last !== this.#given && isDraftOfSame(last, this.attempt, deed) ? last : undefined;
    const before = this.#events.filter((one) => one !== replaced);
    const event = { ...nextStamp(before, this.#own, now), ...deed } as AttemptEvent;
    this.#unkept = [...this.#unkept.filter((one) => one !== replaced), event];
    this.#events = mergeEvents(before, [event]);
  }

  /** What the device does not have yet, to be given to it. */
  give(): readonly AttemptEvent[] {
    this.#given = this.#unkept.at(-1);
    return this.#unkept;
  }

  /** Begins another attempt, without events. What nobody could have opened goes; what was done in a real one stays unkept. */
  begin(): void {
    if (this.#own.attempt === UNOPENED) this.#unkept = [];
    this.#own = { attempt: byChance(), tab: byChance() };
    this.#events = [];
  }

  /** Takes up an attempt that is kept, in place of one at which nothing was done. */
  adopt(attempt: string, events: readonly AttemptEvent[]): void {
    this.#own = { attempt, tab: byChance() };
    this.#events = mergeEvents(events);
    this.#unkept = [];
  }

  /** Adds events of this attempt that the device has. */
  add(found: readonly AttemptEvent[]): void {
    this.#events = mergeEvents(this.#events, found);
  }

  /** Knows from now on that the device has these. */
  keep(events: readonly AttemptEvent[]): void {
    this.#unkept = this.#unkept.filter((event) => !events.includes(event));
  }
}

const isDraftOfSame = (before: AttemptEvent, attempt: string, deed: Deed): boolean =>
  before.type === 'draft' &&
  deed.type === 'draft' &&
  before.attempt === attempt &&
  (before as { item?: string }).item === deed.item;
