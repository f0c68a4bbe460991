import type { AttemptEvent } from '../../lib/attempt/event';
import { stampKey } from '../../lib/attempt/outbox';
import { figure, name, object, whole } from '../../lib/kernel/guard';
import { keepEvents, storedEventsOf, type Kept } from '../attempt-store/keep-events';

/** What an outbox has to know of an event. What else it holds is for the server to judge: nothing is held back here. */
const isStamped = object({ tab: name, seq: whole(0), tick: figure });

/** The events of an attempt that this tab knows: what the device keeps, and what it could not keep. */
export class OutboxEvents {
  readonly #known = new Map<string, AttemptEvent>();
  readonly #unkept = new Map<string, AttemptEvent>();
  /** On their way to the device. None is sent before it has arrived or was turned away. */
  #underway: ReadonlySet<string> = new Set();

  constructor(private readonly attempt: string) {}

  all = (): AttemptEvent[] => [...this.#known.values()];

  sendable = (): AttemptEvent[] => this.all().filter((event) => !this.#underway.has(stampKey(event)));

  /** Takes events in; they count from now on. */
  add(events: readonly AttemptEvent[]): void {
    for (const event of events) {
      this.#known.set(stampKey(event), event);
      this.#unkept.set(stampKey(event), event);
    }
    this.#underway = new Set([...this.#underway, ...events.map(stampKey)]);
  }

  /** Keeps what the device does not have yet, and that is also what it turned away before. */
  async keep(): Promise<Kept> {
    const batch = [...this.#unkept];
    const kept = await keepEvents(batch.map(([, event]) => event));
    const done = new Set(batch.map(([key]) => key));
    if (kept === 'kept') for (const key of done) this.#unkept.delete(key);
    this.#underway = new Set([...this.#underway].filter((key) => !done.has(key)));
    return kept;
  }

  /** Adds what the device keeps, of whichever tab. */
  async read(): Promise<void> {
    const stored = await storedEventsOf(this.attempt).catch(() => []);
    for (const event of stored)
      if (isStamped(event) && !this.#known.has(stampKey(event)))
        this.#known.set(stampKey(event), event as AttemptEvent);
  }
}
