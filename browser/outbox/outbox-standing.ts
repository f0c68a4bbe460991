import type { AttemptEvent } from '../../lib/attempt/event';
import { newOutbox, outboxView, type OutboxView } from '../../lib/attempt/outbox';
import type { Kept } from '../attempt-store/keep-events';

/** What a page shows of an outbox. */
export interface AttemptOutboxView extends OutboxView {
  /** Whether the device keeps what it is given; nothing as long as it was given nothing. */
  kept?: Kept;
}

/** Where an outbox stands, and who hears of it. */
export class OutboxStanding {
  state = newOutbox();
  /** What the device keeps is known: before that, nobody can say that all is saved. */
  looked = false;
  kept?: Kept;
  #view: AttemptOutboxView = { ...outboxView(this.state, []), phase: 'saving' };
  readonly #listeners = new Set<() => void>();

  /** `events` gives all that are known of the attempt. */
  constructor(private readonly events: () => readonly AttemptEvent[]) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly view = (): AttemptOutboxView => this.#view;

  show(state = this.state): void {
    this.state = state;
    const view = outboxView(state, this.events());
    const phase = this.looked || view.phase !== 'saved' ? view.phase : 'saving';
    this.#view = { ...view, phase, ...(this.kept && { kept: this.kept }) };
    for (const listener of this.#listeners) listener();
  }
}
