import { ASSIGNED } from '../../lib/attempt/assigned';
import type { Confidence } from '../../lib/attempt/event';
import { isClear } from '../../lib/attempt/is-clear';
import type { Deed } from '../../lib/attempt/next-stamp';
import { assignedState, type AssignedState } from '../../lib/classroom/assigned-state';
import type { AttemptOpening } from '../../lib/classroom/calls';
import type { PublicItem } from '../../lib/question/item';
import { atMoments } from '../attempt-store/at-moments';
import { eventsOf } from '../attempt-store/attempt-store';
import { EventLog } from '../attempt-store/event-log';
import { Keeping } from '../attempt-store/keeping';
import { otherTabs } from '../attempt-store/other-tabs';
import { AttemptOutbox } from '../outbox/attempt-outbox';
import type { AttemptOutboxView } from '../outbox/outbox-standing';
import { callClass } from './call';
import { SAVE } from './save-address';
import { ServerClock } from './server-clock';
import { WhatServerSaid } from './what-server-said';

/** How the server says that an attempt stands, while there is one. */
export type Opened = AttemptOpening & { attempt: NonNullable<AttemptOpening['attempt']> };

/** What may be said of what was done. `keeping`: not even this device has it yet. */
export type Saving = Omit<AttemptOutboxView, 'phase'> & { phase: AttemptOutboxView['phase'] | 'keeping' };

/** An attempt at what was assigned, as a page shows it. */
export interface AssignedView {
  opening: Opened;
  state: AssignedState;
  /** Nothing but its `saved` means that the server has all of it, what is being typed included. */
  saving: Saving;
  /** No work is taken any more, and nothing was handed in. */
  ended: boolean;
  /** This page has handed it in since the time was over. */
  timeOver: boolean;
  /** Another attempt was begun elsewhere: this page is out of date. */
  moved: boolean;
}

/** How soon the server is asked for what it has not said yet, and how often. */
const ASK_AFTER_MS = 1_500;
const MOST_ASKED = 6;

/**
 * An attempt at what was assigned. Every deed is an event that is kept on this device first and then sent; what other tabs
 * and devices did is added. It hands in what is there when the time is over.
 */
export class AssignedSession {
  readonly clock: ServerClock;
  readonly #log = new EventLog();
  readonly #said = new WhatServerSaid();
  readonly #outbox: AttemptOutbox;
  readonly #keeping: Keeping;
  readonly #listeners = new Set<() => void>();
  #tabs?: ReturnType<typeof otherTabs<{ attempt: string }>>;
  #ask = { times: 0, timer: undefined as ReturnType<typeof setTimeout> | undefined };
  #opening: Opened;
  #moved = false;
  #over = false;
  /** What this device keeps of the attempt is known. */
  #ready = Promise.resolve();
  #view: AssignedView;

  constructor(opening: Opened) {
    const { id } = opening.attempt;
    this.clock = new ServerClock(
      // A teacher may have given more time meanwhile.
      () => void this.refresh(),
      () => void this.#ready.then(() => this.#timeOver()),
    );
    this.#outbox = new AttemptOutbox({ attempt: id, url: SAVE, hear: (body) => this.#hear(body) });
    this.#keeping = new Keeping(
      this.#log,
      () => {
        this.#tabs?.tell({ attempt: id });
        this.#show();
      },
      (events) => this.#outbox.keep(events),
    );
    this.#log.adopt(id, opening.events);
    this.#opening = opening;
    this.#said.open(opening);
    this.#view = this.#look();
  }

  /** Takes up what this device keeps of the attempt. Returns how to stop. */
  open(): () => void {
    const { id } = this.#opening.attempt;
    this.#tabs = otherTabs<{ attempt: string }>('cited.class', ({ attempt }) => attempt === id && void this.#read());
    this.#ready = this.#takeUp();
    this.#keeping.first(this.#ready);
    const forget = this.#outbox.subscribe(() => this.#show());
    const stops = [
      this.#outbox.open(),
      atMoments({
        left: () => void this.#keeping.now(),
        back: () => void this.refresh(),
      }),
      forget,
      () => this.#tabs?.close(),
      () => clearTimeout(this.#ask.timer),
      () => this.clock.stop(),
    ];
    this.clock.set(this.#opening);
    return () => stops.forEach((stop) => stop());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly view = (): AssignedView => this.#view;

  /** Notes what was done; nothing more once it is handed in. */
  record(deed: Deed): void {
    if (this.#view.state.phase === 'handed-in') return;
    this.#log.note(deed, Date.now());
    this.#show();
    if (deed.type === 'draft') this.#keeping.soon();
    else void this.#keeping.now();
  }

  /** Answers a question with what stands in its fields. Ends with false where that cannot be read. */
  answer(item: PublicItem, confidence?: Confidence): boolean {
    const question = this.#view.state.questions.find((one) => one.item === item.id);
    if (!question || !isClear(item, question.draft)) {
      this.record({ type: 'invalid', item: item.id });
      return false;
    }
    const { version, draft, answers } = question;
    const said = { item: item.id, version, answer: draft, try: answers + 1 };
    this.record({ type: 'answer', ...said, ...(confidence && answers === 0 && { confidence }) });
    return true;
  }

  /** Answers with what stands in the fields, where that is not yet an answer and can be read. */
  keepWhatIsThere(items: readonly PublicItem[] = this.#opening.items): void {
    for (const item of items) {
      const question = this.#view.state.questions.find((one) => one.item === item.id);
      if (question?.changed && isClear(item, question.draft)) this.answer(item);
    }
  }

  /** Hands in what is there. */
  handIn(): void {
    if (this.#view.state.phase === 'handed-in') return;
    this.keepWhatIsThere();
    this.record({ type: 'finish' });
  }

  /** Sends at once what waits, for a person who asks. */
  retry(): void {
    this.#outbox.retry();
    void this.refresh();
  }

  /** Asks the server how the attempt stands. */
  async refresh(): Promise<void> {
    void this.#read();
    const answered = await callClass('attempt', { assignment: this.#opening.work.id, begin: null });
    if (!answered.ok) return;
    const { attempt } = answered.value;
    if (attempt && attempt.id !== this.#opening.attempt.id) {
      this.#moved = true;
      return this.#show();
    }
    this.#said.open(answered.value);
    this.#opening = { ...this.#opening, ...(attempt && answered.value), attempt: attempt ?? this.#opening.attempt };
    this.#log.add(answered.value.events);
    this.clock.set({ ...this.#opening, now: answered.value.now });
    this.#show();
  }

  /** A teacher may move the end while somebody is at work, and what comes after it does not count: so it is looked after. */
  #hear(receipt: unknown): void {
    this.#said.receive(receipt);
    if (this.#said.deadlineAt !== this.#opening.attempt.deadlineAt) void this.refresh();
  }

  #timeOver(): void {
    if (this.#view.state.phase === 'handed-in') return;
    this.#over = true;
    this.handIn();
  }

  async #takeUp(): Promise<void> {
    const { work, items } = this.#opening;
    await this.#read();
    if (this.#log.events.some(({ type }) => type === 'start')) return;
    const seats = items.map(({ id, version, start }) => ({ item: id, version, tries: 1, start }));
    this.#log.note({ type: 'start', lesson: work.id, form: ASSIGNED, seats }, Date.now());
    this.#show();
  }

  /** Adds what other tabs have kept meanwhile. */
  async #read(): Promise<void> {
    this.#log.add(await eventsOf(this.#log.attempt).catch(() => []));
    this.#show();
  }

  #look(): AssignedView {
    const { items, work } = this.#opening;
    const outbox = this.#outbox.view();
    const state = assignedState(
      this.#log.events,
      { items, feedback: work.feedback },
      this.#said.known(outbox.savedThrough),
    );
    // A start is nothing that could be lost: a tab that only looks on notes one and never keeps it.
    const unkept = this.#log.unkept.some(({ type }) => type !== 'start');
    const keeping = unkept && (outbox.kept ?? 'kept') === 'kept';
    const saving = { ...outbox, ...(keeping && { phase: 'keeping' as const }) };
    const ended = state.submitted && !this.#said.handedIn && !this.#log.events.some(({ type }) => type === 'finish');
    return { opening: this.#opening, state, saving, ended, moved: this.#moved, timeOver: this.#over };
  }

  #show(): void {
    this.#view = this.#look();
    this.#askLater();
    for (const listener of this.#listeners) listener();
  }

  /** Another tab may have sent what was done here, and have heard what the server said: it is asked once more. */
  #askLater(): void {
    const { state, saving } = this.#view;
    const unheard = state.questions.some(({ phase, saved }) => phase === 'submitted' && saved);
    const unsure = state.phase === 'handed-in' && !state.submitted && saving.phase === 'saved';
    if ((!unheard && !unsure) || this.#ask.timer || this.#ask.times >= MOST_ASKED || !this.#tabs) return;
    const wait = ASK_AFTER_MS * 2 ** this.#ask.times++;
    this.#ask.timer = setTimeout(() => {
      this.#ask.timer = undefined;
      void this.refresh();
    }, wait);
  }
}
