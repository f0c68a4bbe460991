import type { AttemptEvent } from '@/lib/attempt/event';
import { nextStamp, type Deed } from '@/lib/attempt/next-stamp';
import type { StoredEvent } from '@/lib/classroom/attempt-event';
import { attemptRecord, type AttemptRecord } from '@/lib/classroom/attempt-record';
import type { FeedbackPolicy } from '@/lib/classroom/assignment';
import { deadlineOf } from '@/lib/classroom/deadline';
import { gradeAttempt, type AttemptGrade } from '@/lib/classroom/grade';
import { receive, type SentEvent } from '@/lib/classroom/receive';
import { publicId } from '@/lib/question/item';
import { askingOf, choiceItem, voice } from './classroom';

export const ASKED = [1, 2, 3].map((n) => ({ item: choiceItem(n), points: n }));
export const ITEMS = ASKED.map(({ item }) => ({ item: publicId(item.id), version: item.version }));
const SETTINGS = { startedAt: 0, timeLimitMinutes: 10, extraMinutes: 0, closesAt: 900_000 };
export const DUE_AT = 300_000;

export interface Tab {
  id: string;
  known: AttemptEvent[];
}

/** A device with its tabs, what it keeps, what it knows to be saved, and a clock of its own. */
export interface Device {
  name: string;
  clock: number;
  kept: AttemptEvent[];
  savedThrough: Record<string, number>;
  tabs: Tab[];
}

/** The server of a class with one attempt, the devices of one student, and every request that was ever sent. */
export class World {
  now = 0;
  loads = 0;
  stored: StoredEvent[] = [];
  submittedAt: number | null = null;
  extendedUntil: number | null = null;
  grades: AttemptGrade[] = [];
  requests: SentEvent[][] = [];
  devices: Device[];

  /** `hears`: all tabs of all devices hear of an event as it is written. */
  constructor(
    readonly hears: boolean,
    readonly feedback: FeedbackPolicy,
  ) {
    const device = (name: string): Device => ({ name, clock: 0, kept: [], savedThrough: {}, tabs: [] });
    this.devices = [device('phone'), device('laptop')];
    for (const one of this.devices) this.load(one);
  }

  load(device: Device): Tab {
    const known = this.hears ? this.devices.flatMap(({ kept }) => kept) : [...device.kept];
    const tab = { id: `${device.name}-${this.loads++}`, known };
    device.tabs.push(tab);
    return tab;
  }

  /** An event is kept on the device before anything else. */
  write(device: Device, tab: Tab, deed: Deed): AttemptEvent {
    const stamp = nextStamp(tab.known, { attempt: 'x', tab: tab.id }, this.now + device.clock);
    const event = { ...stamp, ...deed } as AttemptEvent;
    tab.known.push(event);
    device.kept.push(event);
    if (this.hears)
      for (const other of this.devices.flatMap(({ tabs }) => tabs)) if (other !== tab) other.known.push(event);
    return event;
  }

  unsaved = ({ kept, savedThrough }: Device): AttemptEvent[] =>
    kept.filter(({ tab, seq }) => seq > (savedThrough[tab] ?? -1)).sort((a, b) => a.tick - b.tick);

  /** Sends the first events that are not known to be saved; request or reply may be lost. */
  send(device: Device, count: number, lost: 'request' | 'reply' | 'nothing'): void {
    const batch = this.unsaved(device).slice(0, count).map(asSent);
    this.requests.push(batch);
    if (lost === 'request') return;
    const savedThrough = this.take(batch);
    if (lost === 'nothing') device.savedThrough = { ...device.savedThrough, ...savedThrough };
  }

  deadlineAt = (): number | null => deadlineOf({ ...SETTINGS, extendedUntil: this.extendedUntil });

  /** As the server does it: store, grade if submitted, and say through what it has each tab's events. */
  take(batch: readonly SentEvent[]): Record<string, number> {
    const isStored = ({ tab, seq }: Pick<SentEvent, 'tab' | 'seq'>) =>
      this.stored.some((one) => one.tab === tab && one.seq === seq);
    const standpoint = { deadlineAt: this.deadlineAt(), dueAt: DUE_AT, submittedAt: this.submittedAt };
    const { events, submittedAt, submits } = receive(
      batch,
      { ...standpoint, last: this.stored.length, isStored },
      this.now,
    );
    this.stored.push(...events);
    this.submittedAt = submittedAt;
    if (submits) this.grades.push(this.grade());
    return Object.fromEntries(batch.map(({ tab }) => [tab, this.highest(tab)]));
  }

  byTeacher(type: string, body: object): void {
    const [n, seq] = [this.stored.length + 1, this.stored.filter(({ tab }) => tab === 'server').length];
    const stamp = { n, seq, tab: 'server', clientAt: this.now, tick: this.now, receivedAt: this.now };
    this.stored.push({ ...stamp, type, body, standing: 'on-time' });
    const record = this.record();
    this.extendedUntil = record.extendedUntil;
    this.submittedAt = record.submittedAt;
  }

  record = (): AttemptRecord => attemptRecord(this.stored, askingOf(ASKED, this.feedback));
  grade = (): AttemptGrade => gradeAttempt(this.record(), ASKED, voice);

  private highest = (tab: string): number =>
    Math.max(...this.stored.filter((one) => one.tab === tab).map(({ seq }) => seq));
}

function asSent({ v: _v, attempt: _attempt, tab, seq, at, tick, type, ...body }: AttemptEvent): SentEvent {
  return { tab, seq, type, body, tick, clientAt: at };
}
