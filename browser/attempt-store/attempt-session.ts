import { isSameForm, startIn } from '../../lib/attempt/carry-over';
import { attemptState, type AttemptState } from '../../lib/attempt/attempt-state';
import type { AttemptEvent } from '../../lib/attempt/event';
import type { Deed } from '../../lib/attempt/next-stamp';
import { atMoments } from './at-moments';
import { eventsOf, forgetOld, type Kept } from './attempt-store';
import { EventLog } from './event-log';
import { Keeping } from './keeping';
import { otherTabs } from './other-tabs';
import { sendElsewhere } from './send-elsewhere';
import { sendWaiting } from './send-waiting';
import { ATTEMPTS, type Told } from './told';
import { beginAfresh, beginIn, noteIn, startOf, takeUp, type AttemptForm, type Origin } from './take-up';

/** An attempt as a page shows it. */
export interface AttemptView extends Origin {
  state: AttemptState;
}

/**
 * An attempt at a form, kept on this device while it is made. Every deed is an event; an answer is sent once it is kept, or
 * once the device has said that it cannot keep it. Nothing here touches the browser before `open`.
 */
export class AttemptSession {
  readonly #log = new EventLog();
  readonly #keeping = new Keeping(this.#log, (kept, batch) => this.#afterKeeping(kept, batch));
  /** Answers that were given to be sent: one that cannot be kept comes by again with everything that is done after it. */
  readonly #offered = new WeakSet<AttemptEvent>();
  readonly #listeners = new Set<() => void>();
  #tabs?: ReturnType<typeof otherTabs<Told>>;
  #view: AttemptView;

  constructor(private readonly form: AttemptForm) {
    this.#log.note(startOf(form), 0);
    this.#view = { state: attemptState(this.#log.events) };
  }

  /** Takes up the attempt that is kept here, or begins one. Returns how to stop. */
  open(): () => void {
    const tabs = (this.#tabs = otherTabs<Told>(ATTEMPTS, (told) => void this.#heard(told)));
    this.#keeping.first(takeUp(this.#log, this.form).then((origin) => this.#show(origin)));
    void this.retry().then(() => forgetOld(Date.now()));
    const stop = atMoments({ left: () => void this.#keeping.now(), back: () => void this.retry() });
    return () => {
      tabs.close();
      this.#tabs = undefined;
      stop();
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly view = (): AttemptView => this.#view;

  /** Notes what was done. */
  record(deed: Deed): void {
    noteIn(this.#log, deed);
    this.#show();
    if (deed.type === 'draft') this.#keeping.soon();
    else void this.#keeping.now();
  }

  /** Sends what the server has not heard: of this attempt, then of others that this device keeps. */
  async retry(): Promise<void> {
    await this.#keeping.now();
    await this.#send();
    await sendElsewhere(this.#log.attempt, (told) => this.#tabs?.tell(told));
  }

  /** Begins another attempt; the one before stays as it is. */
  again(): void {
    this.#show(beginIn(this.#log, this.form));
    const [first] = this.form.seats;
    if (first) this.record({ type: 'go', item: first.item });
  }

  #afterKeeping(kept: Kept, batch: readonly AttemptEvent[]): void {
    if (kept !== this.#view.kept) this.#show({ kept });
    const { lesson, form } = this.form;
    if (kept === 'kept') this.#tabs?.tell({ attempt: this.#log.attempt, lesson, form });
    const fresh = batch.filter((event) => event.type === 'answer' && !this.#offered.has(event));
    for (const event of fresh) this.#offered.add(event);
    if (fresh.length > 0) void this.#send();
  }

  /** Another tab has kept something. One that has done nothing yet joins the attempt of the other. */
  async #heard(told: Told): Promise<void> {
    if (told === 'deleted') return this.#show(beginAfresh(this.#log, this.form));
    const { attempt, lesson, form } = told;
    if (lesson !== this.form.lesson || form !== this.form.form) return;
    if (attempt === this.#log.attempt) return this.#read();
    const events = this.#log.isUntouched ? await eventsOf(attempt).catch(() => []) : [];
    const start = startIn(events);
    // A tab of another day may be at questions that were corrected since.
    if (!start || !isSameForm(start, this.form.seats) || !this.#log.isUntouched) return;
    this.#log.adopt(attempt, events);
    this.#show({ kept: 'kept', resumed: 'here' });
  }

  /** Adds what other tabs have kept meanwhile. */
  async #read(): Promise<void> {
    const { attempt } = this.#log;
    const found = await eventsOf(attempt).catch(() => []);
    if (attempt !== this.#log.attempt || found.length === 0) return;
    this.#log.add(found);
    this.#show();
  }

  #send(): Promise<void> {
    return sendWaiting({
      lesson: this.form.lesson,
      log: this.#log,
      read: () => this.#read(),
      hear: (deed) => {
        this.record(deed);
        return this.#keeping.now();
      },
    });
  }

  #show(change: Origin = {}): void {
    this.#view = { ...this.#view, ...change, state: attemptState(this.#log.events) };
    for (const listener of this.#listeners) listener();
  }
}
