import type { AttemptEvent } from '../../lib/attempt/event';
import { keepEvents, type Kept } from './attempt-store';
import type { EventLog } from './event-log';

/** How long what is typed waits for the next key before it is kept. */
const PAUSE_MS = 300;

/** Keeps on this device what a log holds and the device does not have, one batch after another. */
export class Keeping {
  #last: Promise<void> = Promise.resolve();
  #timer?: ReturnType<typeof setTimeout>;

  /** `then` hears what became of each batch; `keep` gives it to the device. */
  constructor(
    private readonly log: EventLog,
    private readonly then: (kept: Kept, batch: readonly AttemptEvent[]) => void,
    private readonly keep = keepEvents,
  ) {}

  /** Does this before anything more is kept. */
  first(work: Promise<void>): void {
    this.#last = work;
  }

  /** Keeps it when nothing more was typed for a moment. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), PAUSE_MS);
  }

  /** Ends once the device has what was noted before, or has said that it cannot keep it. */
  now(): Promise<void> {
    clearTimeout(this.#timer);
    return (this.#last = this.#last.then(() => this.#keep()));
  }

  async #keep(): Promise<void> {
    if (this.log.unkept.length === 0 || this.log.isUntouched) return;
    const batch = this.log.give();
    const kept = await this.keep(batch);
    // What could not be kept is tried again with what comes next.
    if (kept === 'kept') this.log.keep(batch);
    this.then(kept, batch);
  }
}
