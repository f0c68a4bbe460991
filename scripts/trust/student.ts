import { setTimeout as wait } from 'node:timers/promises';
import type { AttemptEvent } from '@/lib/attempt/event';
import { heard, newOutbox, newRound, nextBatch, nextWait, roundEnded, unsavedOf } from '@/lib/attempt/outbox';
import { outboxAnswer, type SavedThrough, type ServerSaid } from '@/lib/attempt/outbox-answer';
import type { ClassCalls } from '@/lib/classroom/calls';
import { canonicalJson } from '@/lib/kernel/canonical-json';
import type { Random } from '@/lib/kernel/random';
import { anId, aSecret, codeOf, Device, type Line } from './device';
import { atQuestion, Tab } from './play';
import { nameOf, type Told } from './told';

export interface Lot {
  code: string;
  assignment: string;
  random: Random;
  /** Milliseconds between one thing that is done and the next, at most. */
  pace: number;
  /** Letters of each draft, to fill a disk. */
  letters?: number;
  /** Times that all questions are gone through. */
  turns?: number;
}

/** A real outbox waits for seconds. */
const HASTE = 0.05;
const MS_TO_SAVE = 120_000;

/** A student who joins, answers and hands in, by the rules of the outbox, and comes again until all is saved. */
export class Student {
  readonly told: Told = { submitted: false, saved: new Map(), made: new Set(), odd: [] };
  readonly device: Device;
  #events: AttemptEvent[] = [];
  #saved: Record<string, number> = {};
  #playing = true;

  constructor(
    line: Line,
    readonly lot: Lot,
  ) {
    this.device = new Device(line);
  }

  /** Never rejects: what goes wrong is told, and all that was said to be saved until then is still compared. */
  run = (): Promise<void> => this.#live().catch((error: Error) => void this.told.odd.push(error.message));

  async #live(): Promise<void> {
    const { code, assignment, random } = this.lot;
    await this.#pause();
    const joining = { code, seat: anId(), session: aSecret() };
    // As a double click would.
    if (random() < 0.2) void this.device.ask('join', joining).catch(() => undefined);
    const { seat } = await this.device.insist('join', joining);
    this.told.seat = { id: seat.id, handle: seat.handle };
    await this.device.insist('work', {});
    const beginning = { assignment, begin: anId() };
    if (random() < 0.2) void this.device.ask('attempt', beginning).catch(() => undefined);
    const opening = await this.device.insist('attempt', beginning);
    this.told.attempt = opening.attempt!.id;
    await Promise.all([this.#play(opening), this.#send()]);
  }

  async #play({ attempt, items, work }: ClassCalls['attempt']['gives']): Promise<void> {
    const { random, letters, turns = 1, assignment } = this.lot;
    let tab = new Tab(attempt!.id);
    await this.#do(tab.event('start', { lesson: work.lesson, form: 'c', seats: [] }));
    for (let turn = 0; turn < turns; turn++)
      for (const item of items) {
        for (const event of atQuestion(tab, item, random, letters)) await this.#do(event);
        if (random() > 0.1) continue;
        // As a reload, or a second tab.
        const before = { ...this.#saved };
        this.#compare(before, (await this.device.insist('attempt', { assignment, begin: null })).savedThrough);
        tab = new Tab(attempt!.id);
      }
    await this.#do(tab.event('finish'));
    this.#playing = false;
  }

  async #do(event: AttemptEvent): Promise<void> {
    this.#events.push(event);
    this.told.made.add(nameOf(event));
    await this.#pause();
  }

  #pause = (): Promise<void> => wait(this.lot.random() * this.lot.pace);

  /** Sends what there is, round after round, until nothing more comes and all is saved. */
  async #send(): Promise<void> {
    let box = newOutbox();
    for (let until = Date.now() + MS_TO_SAVE; this.#playing || this.#left(box.saved);) {
      if (Date.now() > until) throw new Error(`not saved in ${MS_TO_SAVE / 1000} s: ${JSON.stringify(box.reason)}`);
      const batch = nextBatch(box, this.#events);
      if (batch.length > 0) {
        const said = await this.#ask(batch);
        if (this.told.odd.length > 0) throw new Error('a student gave up');
        box = heard(box, batch, said);
        // Some more gathers meanwhile, as over a real line.
        await this.#pause();
        continue;
      }
      box = roundEnded(box, this.#events);
      await wait(box.reason ? nextWait(box, this.lot.random()) * HASTE : this.lot.pace / 2);
      if (this.#playing) until = Date.now() + MS_TO_SAVE;
      box = newRound(box);
    }
  }

  #left = (saved: SavedThrough): boolean => unsavedOf(this.#events, saved).length > 0;

  async #ask(events: AttemptEvent[]): Promise<ServerSaid> {
    const takes = { attempt: this.told.attempt!, events };
    const { random } = this.lot;
    if (random() < 0.15) void this.#save(takes);
    const said = await this.#save(takes);
    // What was saved long ago comes once more.
    if (random() < 0.1) void this.#save({ ...takes, events: this.#events.slice(0, 20) });
    return said;
  }

  async #save(takes: ClassCalls['save']['takes']): Promise<ServerSaid> {
    const answer = await this.device.ask('save', takes).catch(() => undefined);
    if (!answer) return { as: 'waiting', why: 'unreachable' };
    const said = outboxAnswer(answer, Date.now());
    if (said.as === 'saved') {
      this.#hear(said.savedThrough);
      this.told.submitted ||= (answer.body as ClassCalls['save']['gives']).submitted;
    } else if (answer.status !== 503) this.told.odd.push(`save: ${answer.status} ${codeOf(answer)}`);
    return said;
  }

  /** What is told now may not be less than what was told before it was asked for. */
  #compare(before: SavedThrough, saved: SavedThrough): void {
    for (const [tab, seq] of Object.entries(before))
      if ((saved[tab] ?? -1) < seq) this.told.odd.push(`${tab} was saved through ${seq}, and now ${saved[tab]}`);
    this.#hear(saved);
  }

  /** Notes what is said to be saved. */
  #hear(saved: SavedThrough): void {
    for (const event of this.#events) {
      if (event.seq > (saved[event.tab] ?? -1)) continue;
      this.told.saved.set(nameOf(event), canonicalJson(event));
      this.#saved[event.tab] = Math.max(this.#saved[event.tab] ?? -1, event.seq);
    }
  }
}
