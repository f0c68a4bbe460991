import { attemptState, nextToSend, type AttemptState } from '../../lib/attempt/attempt-state';
import { carriedOver, deedOf, isSameForm } from '../../lib/attempt/carry-over';
import type { AttemptEvent, AttemptSeat, EventOf } from '../../lib/attempt/event';
import { mergeEvents } from '../../lib/attempt/merge-events';
import { nextStamp, type Deed } from '../../lib/attempt/next-stamp';
import { answerKey, type GivenAnswer } from '../../lib/attempt/question-state';
import { askServer } from './ask-server';
import { eventsOf, keepEvents, newestStart, type Kept } from './attempt-store';
import { oneByOne } from './one-by-one';
import { otherTabs } from './other-tabs';

/** A form of a quiz with its questions as they are now. */
export interface AttemptForm {
  /** The slug of a lesson, or of a quiz across lessons. */
  lesson: string;
  form: string;
  seats: readonly AttemptSeat[];
}

/** What a tab says to the others once it has kept something. */
interface Told {
  attempt: string;
  lesson: string;
  form: string;
}

/** An attempt as a page shows it. */
export interface AttemptView {
  state: AttemptState;
  /** Whether the device keeps it; nothing as long as that is not known. */
  kept?: Kept;
  /** `here`: begun at an earlier visit or in another tab; `corrected`: some of its questions have changed since. */
  resumed?: 'here' | 'corrected';
  /** True while answers are on their way to the server. */
  sending: boolean;
}

/** How long what is typed waits for the next key before it is kept. */
const PAUSE_MS = 300;

/**
 * An attempt at a form, kept on this device while it is made. Every deed is an event; an answer is sent once it is kept, or
 * once the device has said that it cannot keep it. Nothing here touches the browser before `open`.
 */
export class AttemptSession {
  /** The same on server and browser, until the page has come to life. */
  #own = { attempt: 'unopened', tab: 'unopened' };
  #events: readonly AttemptEvent[];
  #unkept: AttemptEvent[] = [];
  /** The last event that was given to the device: it may be there, and an event that is there never changes. */
  #given?: AttemptEvent;
  /** Answers that were given to be sent: one that cannot be kept comes by again with everything that is done after it. */
  readonly #offered = new WeakSet<AttemptEvent>();
  #view: AttemptView;
  #writing: Promise<void> = Promise.resolve();
  #timer?: ReturnType<typeof setTimeout>;
  #tabs?: ReturnType<typeof otherTabs<Told>>;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly form: AttemptForm) {
    this.#events = [this.#stamped(this.#start(), 0)];
    this.#view = { state: attemptState(this.#events), sending: false };
  }

  /** Takes up the attempt that is kept here, or begins one. Returns how to stop. */
  open(): () => void {
    this.#tabs = otherTabs<Told>('cited.attempts', (told) => void this.#heard(told));
    this.#writing = this.#resume();
    const retry = () => this.retry();
    const flush = () => this.#flush();
    const look = () => void this.#read();
    addEventListener('online', retry);
    addEventListener('pagehide', flush);
    addEventListener('pageshow', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      this.#tabs?.close();
      removeEventListener('online', retry);
      removeEventListener('pagehide', flush);
      removeEventListener('pageshow', look);
      document.removeEventListener('visibilitychange', look);
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly view = (): AttemptView => this.#view;

  /** Notes what the learner did. */
  record(deed: Deed): void {
    this.#note(deed);
    clearTimeout(this.#timer);
    if (deed.type === 'draft') this.#timer = setTimeout(() => this.#flush(), PAUSE_MS);
    else this.#flush();
  }

  /** Sends once more what the server has not heard. */
  retry(): void {
    this.#writing = this.#writing.then(() => void this.#send());
  }

  /** Begins another attempt; the one before stays as it is. */
  again(): void {
    this.#flush();
    this.#begin();
    const [first] = this.form.seats;
    if (first) this.record({ type: 'go', item: first.item });
  }

  #start(): Deed {
    return { type: 'start', lesson: this.form.lesson, form: this.form.form, seats: [...this.form.seats] };
  }

  #stamped(deed: Deed, now = Date.now()): AttemptEvent {
    return { ...nextStamp(this.#events ?? [], this.#own, now), ...deed } as AttemptEvent;
  }

  /** Begins another attempt, with what still holds of one at questions that were corrected since. */
  #begin(before: readonly AttemptEvent[] = []): void {
    const latest = Math.max(...[...this.#events, ...before].map(({ tick }) => tick));
    this.#own = { attempt: byChance(), tab: byChance() };
    this.#events = [];
    this.#unkept = [];
    // Later than any attempt before it, whatever the clock says.
    this.#note(this.#start(), latest + 1);
    const held = attemptState(before).phase === 'finished' ? [] : carriedOver(before, this.form.seats);
    for (const deed of held) this.#note(deed);
    this.#show({ resumed: held.length > 0 ? 'corrected' : undefined });
  }

  #note(deed: Deed, soonest = 0): void {
    const before = this.#unkept.at(-1);
    const last = before !== this.#given ? (before as Partial<Deed> | undefined) : undefined;
    // One word typed is one draft, not one for each key.
    if (deed.type === 'draft' && last?.type === 'draft' && 'item' in last && last.item === deed.item) {
      this.#unkept.pop();
      this.#events = this.#events.filter((event) => event !== before);
    }
    const event = this.#stamped(deed, Math.max(Date.now(), soonest));
    this.#unkept.push(event);
    this.#events = mergeEvents(this.#events, [event]);
    this.#show();
  }

  /** What was done before the device had answered is done again, in the attempt that it kept. */
  async #resume(): Promise<void> {
    const found = await this.#newest().catch((): Kept => 'forbidden');
    const early = this.#unkept.map(deedOf);
    if (typeof found === 'object' && isSameForm(found.start, this.form.seats))
      this.#adopt(found.start.attempt, found.events);
    else this.#begin(typeof found === 'object' ? found.events : []);
    for (const deed of early) this.#note(deed);
    if (found === 'forbidden') this.#show({ kept: found });
    await this.#keep();
    void this.#send();
  }

  async #newest(): Promise<{ start: EventOf<'start'>; events: AttemptEvent[] } | undefined> {
    const start = await newestStart(this.form.lesson, this.form.form);
    return start && { start, events: await eventsOf(start.attempt) };
  }

  #adopt(attempt: string, events: readonly AttemptEvent[]): void {
    this.#own = { attempt, tab: byChance() };
    this.#events = mergeEvents(events);
    this.#unkept = [];
    this.#show({ kept: 'kept', resumed: 'here' });
  }

  #flush(): void {
    this.#writing = this.#writing.then(() => this.#keep());
  }

  async #keep(): Promise<void> {
    const batch = [...this.#unkept];
    // An attempt at which nothing was done is none.
    if (batch.length === 0 || this.#events.length === 1) return;
    this.#given = batch.at(-1);
    const kept = await keepEvents(batch);
    // What could not be kept is tried again with what comes next.
    if (kept === 'kept') this.#unkept = this.#unkept.filter((event) => !batch.includes(event));
    if (kept !== this.#view.kept) this.#show({ kept });
    const { lesson, form } = this.form;
    if (kept === 'kept') this.#tabs?.tell({ attempt: this.#own.attempt, lesson, form });
    const fresh = batch.filter((event) => event.type === 'answer' && !this.#offered.has(event));
    for (const event of fresh) this.#offered.add(event);
    if (fresh.length > 0) void this.#send();
  }

  /** Another tab has kept something. One that has done nothing yet joins the attempt of the other. */
  async #heard({ attempt, lesson, form }: Told): Promise<void> {
    if (lesson !== this.form.lesson || form !== this.form.form) return;
    if (attempt === this.#own.attempt) return this.#read();
    const untouched = this.#events.length === 1;
    const events = untouched ? await eventsOf(attempt).catch(() => []) : [];
    if (events.length > 0 && this.#events.length === 1) this.#adopt(attempt, events);
  }

  /** Adds what other tabs have kept meanwhile. */
  async #read(): Promise<void> {
    const { attempt } = this.#own;
    const found = await eventsOf(attempt).catch(() => []);
    if (attempt !== this.#own.attempt || found.length === 0) return;
    this.#events = mergeEvents(this.#events, found);
    this.#show();
  }

  /** Sends what the server has not heard, one after another and from one tab at a time. */
  #send(): Promise<void> {
    return oneByOne('cited.answers', async () => {
      await this.#read();
      const tried = new Set<string>();
      const left = () => nextToSend(this.#view.state).filter((given) => !tried.has(answerKey(given)));
      for (let [given] = left(); given; [given] = left()) {
        tried.add(answerKey(given));
        this.#show({ sending: true });
        await this.#ask(given);
      }
      if (tried.size > 0) this.#show({ sending: false });
    });
  }

  async #ask(given: GivenAnswer): Promise<void> {
    const { attempt } = this.#own;
    const { item, version, answer } = given;
    const said = navigator.onLine ? await askServer(this.form.lesson, given) : undefined;
    if (attempt !== this.#own.attempt) return;
    if (said) this.#note({ type: 'verdict', item, version, answer, said });
    else if (!given.unsent) this.#note({ type: 'unsent', item, version, answer });
    this.#flush();
  }

  #show(change: Partial<AttemptView> = {}): void {
    this.#view = { ...this.#view, ...change, state: attemptState(this.#events) };
    for (const listener of this.#listeners) listener();
  }
}

/** An id that no other device makes: `randomUUID` is missing where a site is served without TLS. */
const byChance = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
