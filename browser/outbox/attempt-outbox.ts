import type { AttemptEvent } from '../../lib/attempt/event';
import {
  heard,
  newOutbox,
  newRound,
  nextBatch,
  nextWait,
  outboxView,
  roundEnded,
  unsavedOf,
  type OutboxView,
} from '../../lib/attempt/outbox';
import type { Reason, SavedThrough } from '../../lib/attempt/outbox-answer';
import type { Kept } from '../attempt-store/keep-events';
import { oneByOne } from '../attempt-store/one-by-one';
import { otherTabs } from '../attempt-store/other-tabs';
import { OutboxEvents } from './outbox-events';
import { postAtClosing, postEvents } from './post-events';
import { keepSavedThrough, keptSavedThrough } from './saved-through';

/** Which attempt, and where its events go. */
export interface OutboxOptions {
  attempt: string;
  url: string;
  /** Hears what else the server says with a receipt. */
  hear?: (body: unknown) => void;
  /** From 0 to 1: how late a retry comes within its time. */
  chance?: () => number;
}

/** What a page shows of an outbox. */
export interface AttemptOutboxView extends OutboxView {
  /** Whether the device keeps what it is given; nothing as long as it was given nothing. */
  kept?: Kept;
}

/** What a tab says to the others: that it has kept something, or how its round ended. */
interface Told {
  attempt: string;
  round?: { saved: SavedThrough; reason?: Reason; retryAfter?: number; wait: number };
}

/**
 * The way of one attempt's events from this device to the server that keeps them for good. Each is kept here first, and
 * counts as saved once the server has said so. Nothing here touches the browser before `open`.
 */
export class AttemptOutbox {
  #state = newOutbox();
  /** What the device keeps is known: before that, nobody can say that all is saved. */
  #looked = false;
  #view: AttemptOutboxView = { ...outboxView(this.#state, []), phase: 'saving' };
  readonly #events: OutboxEvents;
  #kept?: Kept;
  #tabs?: ReturnType<typeof otherTabs<Told>>;
  #ready: Promise<void> = Promise.resolve();
  #timer?: ReturnType<typeof setTimeout>;
  /** When the next round may begin, by the clock that never jumps. */
  #notBefore = 0;
  /** The next round sends once more what this server has taken and does not say to have. */
  #anew = true;
  #queued = false;
  #sending = false;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly options: OutboxOptions) {
    this.#events = new OutboxEvents(options.attempt);
  }

  /** Takes up what the device keeps of the attempt, and sends it. Returns how to stop. */
  open(): () => void {
    const ending = new AbortController();
    const { signal } = ending;
    const look = () => document.visibilityState === 'visible' && this.#tryAgain();
    for (const name of ['online', 'pageshow']) addEventListener(name, look, { signal });
    document.addEventListener('visibilitychange', look, { signal });
    addEventListener('pagehide', () => postAtClosing(this.options.url, this.#unsaved()), { signal });
    this.#tabs = otherTabs<Told>('cited.outbox', (told) => void this.#heardOf(told));
    this.#ready = this.#look();
    this.#send();
    return () => {
      ending.abort();
      this.#tabs?.close();
      this.#tabs = undefined;
      clearTimeout(this.#timer);
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly view = (): AttemptOutboxView => this.#view;

  /** Keeps events of the attempt on this device, and then sends them; from memory, where the device cannot keep them. */
  readonly keep = async (events: readonly AttemptEvent[]): Promise<Kept> => {
    this.#events.add(events);
    this.#show();
    this.#kept = await this.#events.keep();
    this.#show();
    this.#tabs?.tell({ attempt: this.options.attempt });
    this.#send();
    return this.#kept;
  };

  /** Tries at once, for a person who asks: even if the server wanted a pause. */
  retry(): void {
    this.#show({ ...this.#state, retryAfter: undefined, reason: undefined, before: undefined });
    this.#tryAgain();
  }

  #unsaved = (): AttemptEvent[] => unsavedOf(this.#events.sendable(), this.#state.saved);

  /** Something has changed: all is tried once more, unless the server wants a pause. */
  #tryAgain(): void {
    this.#anew = true;
    if (this.#state.retryAfter === undefined) this.#notBefore = 0;
    this.#ready = this.#look();
    this.#send();
  }

  /** Reads what other tabs have kept and sent meanwhile. */
  async #look(): Promise<void> {
    const [saved] = await Promise.all([keptSavedThrough(this.options.attempt), this.#events.read()]);
    this.#looked = true;
    this.#show(saved && !this.#sending ? { ...this.#state, saved } : this.#state);
  }

  async #heardOf({ attempt, round }: Told): Promise<void> {
    if (attempt !== this.options.attempt) return;
    await this.#events.read();
    if (round && !this.#sending) {
      const { wait, ...rest } = round;
      this.#notBefore = performance.now() + wait;
      this.#show({ ...this.#state, ...rest, before: undefined, stopped: wait > 0 });
    } else this.#show();
    // The other tab sends what it has kept, if it lives.
    if (this.#view.phase === 'saving') this.#wake(nextWait(this.#state, this.#chance()));
    else if (this.#view.phase === 'waiting') this.#wake();
  }

  #chance = (): number => (this.options.chance ?? Math.random)();

  #wake(wait = this.#notBefore - performance.now()): void {
    clearTimeout(this.#timer);
    if (this.#tabs) this.#timer = setTimeout(() => this.#send(), Math.max(0, wait));
  }

  /** A round, once no other tab is at one. */
  #send(): void {
    if (performance.now() < this.#notBefore) return this.#wake();
    if (this.#queued) return;
    this.#queued = true;
    void oneByOne(`cited.outbox.${this.options.attempt}`, async () => {
      this.#queued = false;
      await this.#ready;
      await this.#events.read();
      // Another tab may have failed meanwhile.
      if (performance.now() < this.#notBefore) return this.#wake();
      this.#sending = true;
      await this.#round().finally(() => (this.#sending = false));
    });
  }

  async #round(): Promise<void> {
    const { attempt, url } = this.options;
    const next = () => nextBatch(this.#state, this.#events.sendable());
    this.#show(this.#anew || this.#state.stopped ? newRound(this.#state) : this.#state);
    this.#anew = false;
    let sent = false;
    for (let batch = next(); batch.length > 0; batch = next()) {
      sent = true;
      const said = await postEvents(url, batch, this.options.hear);
      this.#show(heard(this.#state, batch, said));
      if (said.as !== 'saved') continue;
      await keepSavedThrough(attempt, said.savedThrough);
      this.#tell(0);
    }
    const wait = this.#ended();
    // A tab that had nothing to send knows nothing new of the server.
    if (sent) this.#tell(wait);
  }

  /** Returns how long to wait before the next round. */
  #ended(): number {
    this.#show(roundEnded(this.#state, this.#events.sendable()));
    const wait = this.#state.stopped ? nextWait(this.#state, this.#chance()) : 0;
    this.#notBefore = performance.now() + wait;
    if (this.#view.phase === 'waiting') this.#wake();
    return wait;
  }

  #tell(wait: number): void {
    const { saved, reason, retryAfter } = this.#state;
    this.#tabs?.tell({ attempt: this.options.attempt, round: { saved, reason, retryAfter, wait } });
  }

  #show(state = this.#state): void {
    this.#state = state;
    const view = outboxView(state, this.#events.all());
    const phase = this.#looked || view.phase !== 'saved' ? view.phase : 'saving';
    this.#view = { ...view, phase, ...(this.#kept && { kept: this.#kept }) };
    for (const listener of this.#listeners) listener();
  }
}
