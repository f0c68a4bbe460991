import type { AttemptEvent } from '../../lib/attempt/event';
import { heard, newRound, nextBatch, nextWait, roundEnded, unsavedOf } from '../../lib/attempt/outbox';
import type { Reason, SavedThrough } from '../../lib/attempt/outbox-answer';
import type { Kept } from '../attempt-store/keep-events';
import { otherTabs } from '../attempt-store/other-tabs';
import { OutboxEvents } from './outbox-events';
import { postAtClosing, postEvents } from './post-events';
import { keepSavedThrough, keptSavedThrough } from './saved-through';
import { OutboxStanding } from './outbox-standing';
import { Turns } from './turns';

/** Which attempt, and where its events go. */
export interface OutboxOptions {
  attempt: string;
  url: string;
  /** Hears what else the server says with a receipt. */
  hear?: (body: unknown) => void;
  /** From 0 to 1: how late a retry comes within its time. */
  chance?: () => number;
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
  readonly subscribe: OutboxStanding['subscribe'];
  readonly view: OutboxStanding['view'];
  readonly #events: OutboxEvents;
  readonly #standing: OutboxStanding;
  readonly #turns: Turns;
  #tabs?: ReturnType<typeof otherTabs<Told>>;
  #ready: Promise<void> = Promise.resolve();
  /** The next round sends once more what this server has taken and does not say to have. */
  #anew = true;
  #sending = false;

  constructor(private readonly options: OutboxOptions) {
    this.#events = new OutboxEvents(options.attempt);
    this.#standing = new OutboxStanding(this.#events.all);
    ({ subscribe: this.subscribe, view: this.view } = this.#standing);
    this.#turns = new Turns(`cited.outbox.${options.attempt}`, () => this.#turn());
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
    this.#turns.open();
    this.#ready = this.#look();
    this.#turns.take();
    return () => {
      ending.abort();
      this.#tabs?.close();
      this.#tabs = undefined;
      this.#turns.close();
    };
  }

  /** Keeps events of the attempt on this device, and then sends them; from memory, where the device cannot keep them. */
  readonly keep = async (events: readonly AttemptEvent[]): Promise<Kept> => {
    this.#events.add(events);
    this.#standing.show();
    const kept = (this.#standing.kept = await this.#events.keep());
    this.#standing.show();
    this.#tabs?.tell({ attempt: this.options.attempt });
    this.#turns.take();
    return kept;
  };

  /** Tries at once, for a person who asks: even if the server wanted a pause. */
  retry(): void {
    this.#standing.show({ ...this.#standing.state, retryAfter: undefined, reason: undefined, before: undefined });
    this.#tryAgain();
  }

  #unsaved = (): AttemptEvent[] => unsavedOf(this.#events.sendable(), this.#standing.state.saved);

  /** Something has changed: all is tried once more, unless the server wants a pause. */
  #tryAgain(): void {
    this.#anew = true;
    if (this.#standing.state.retryAfter === undefined) this.#turns.pause(0);
    this.#ready = this.#look();
    this.#turns.take();
  }

  /** Reads what other tabs have kept and sent meanwhile. */
  async #look(): Promise<void> {
    const [saved] = await Promise.all([keptSavedThrough(this.options.attempt), this.#events.read()]);
    this.#standing.looked = true;
    this.#standing.show(saved && !this.#sending ? { ...this.#standing.state, saved } : this.#standing.state);
  }

  async #heardOf({ attempt, round }: Told): Promise<void> {
    if (attempt !== this.options.attempt) return;
    await this.#events.read();
    if (round && !this.#sending) {
      const { wait, ...rest } = round;
      this.#turns.pause(wait);
      this.#standing.show({ ...this.#standing.state, ...rest, before: undefined, stopped: wait > 0 });
    } else this.#standing.show();
    // The other tab sends what it has kept, if it lives.
    if (this.view().phase === 'saving') this.#turns.wake(nextWait(this.#standing.state, this.#chance()));
    else if (this.view().phase === 'waiting') this.#turns.wake();
  }

  #chance = (): number => (this.options.chance ?? Math.random)();

  /** A round, with what other tabs have kept meanwhile; unless one of them has just failed. */
  async #turn(): Promise<void> {
    await this.#ready;
    await this.#events.read();
    if (this.#turns.paused) return this.#turns.wake();
    this.#sending = true;
    await this.#round().finally(() => (this.#sending = false));
  }

  async #round(): Promise<void> {
    const { attempt, url } = this.options;
    const next = () => nextBatch(this.#standing.state, this.#events.sendable());
    this.#standing.show(
      this.#anew || this.#standing.state.stopped ? newRound(this.#standing.state) : this.#standing.state,
    );
    this.#anew = false;
    let sent = false;
    for (let batch = next(); batch.length > 0; batch = next()) {
      sent = true;
      const said = await postEvents(url, batch, this.options.hear);
      this.#standing.show(heard(this.#standing.state, batch, said));
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
    this.#standing.show(roundEnded(this.#standing.state, this.#events.sendable()));
    const wait = this.#standing.state.stopped ? nextWait(this.#standing.state, this.#chance()) : 0;
    this.#turns.pause(wait);
    if (this.view().phase === 'waiting') this.#turns.wake();
    return wait;
  }

  #tell(wait: number): void {
    const { saved, reason, retryAfter } = this.#standing.state;
    this.#tabs?.tell({ attempt: this.options.attempt, round: { saved, reason, retryAfter, wait } });
  }
}
