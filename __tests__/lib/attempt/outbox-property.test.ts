import fc from 'fast-check';
import type { AttemptEvent } from '@/lib/attempt/event';
import {
  heard,
  newOutbox,
  newRound,
  nextBatch,
  roundEnded,
  stampKey,
  unsavedOf,
  type OutboxState,
} from '@/lib/attempt/outbox';
import { outboxAnswer, type Answer } from '@/lib/attempt/outbox-answer';

/** Ten thousand where there is time. */
const THOUSAND = { numRuns: process.env.CITED_DEEP ? 10_000 : 1_000 };

const DOES = [
  ...(['note', 'note', 'send', 'send', 'send', 'arrive', 'arrive', 'arrive', 'arrive-twice'] as const),
  ...(['answered', 'answered', 'answered', 'answer-lost', 'request-lost', 'busy', 'refuse-one'] as const),
  ...(['exchange', 'exchange', 'exchange', 'sender-crash', 'server-crash', 'open', 'tell', 'forget'] as const),
] as const;
interface Command {
  does: (typeof DOES)[number];
  tab: number;
  pick: number;
}
const commands = fc.array(fc.record<Command>({ does: fc.constantFrom(...DOES), tab: fc.nat(2), pick: fc.nat(40) }), {
  maxLength: 120,
});

interface Tab {
  id: string;
  seq: number;
  outbox: OutboxState;
  asked?: Request;
}
/** On its way to the server, or come there; a sender that has given up does not call it back. */
interface Request {
  batch: AttemptEvent[];
  answer?: Answer;
}

/** A device with tabs, no lock among them, a network that does what it likes, and a server that answers once it has stored. */
class World {
  device: AttemptEvent[] = [];
  /** What the device knows of the server's word. */
  receipt = {};
  tabs: Tab[] = [];
  wire: Request[] = [];
  stored: AttemptEvent[] = [];
  forgot = false;
  #tick = 0;
  #loads = 0;

  constructor() {
    this.open();
  }

  open(): void {
    this.#loads += 1;
    this.tabs.push({ id: `load-${this.#loads}`, seq: 0, outbox: newRound(newOutbox(this.receipt)) });
  }

  note(tab: Tab, size = 0): void {
    this.#tick += 1;
    const stamp = { v: 1 as const, attempt: 'a', tab: tab.id, seq: tab.seq++, at: 0, tick: this.#tick };
    this.device.push({ ...stamp, type: 'draft', item: 'q', draft: 'x'.repeat(size * 500) });
  }

  send(tab: Tab): Request | undefined {
    if (tab.asked) return;
    if (tab.outbox.stopped) tab.outbox = newRound(tab.outbox);
    const batch = nextBatch(tab.outbox, this.device);
    if (batch.length === 0) tab.outbox = roundEnded(tab.outbox, this.device);
    else this.wire.push((tab.asked = { batch }));
    return tab.asked;
  }

  /** The server stores what it lacks and then answers, in one step: a crash in between is a lost answer. */
  arrive(request?: Request): void {
    if (!request) return;
    const has = new Set(this.stored.map(stampKey));
    this.stored.push(...request.batch.filter((event) => !has.has(stampKey(event))));
    request.answer = { status: 200, retryAfter: null, body: { savedThrough: this.savedThrough() } };
  }

  savedThrough(): Record<string, number> {
    const through: Record<string, number> = {};
    for (const { tab, seq } of [...this.stored].sort((a, b) => a.seq - b.seq))
      if (seq === (through[tab] ?? -1) + 1) through[tab] = seq;
    return through;
  }

  hear(tab: Tab, answer: Answer | undefined): void {
    const { asked } = tab;
    if (!asked || !answer) return;
    tab.asked = undefined;
    tab.outbox = heard(tab.outbox, asked.batch, outboxAnswer(answer, 0));
    if (answer.status === 200) this.receipt = tab.outbox.saved;
  }

  /** Everything is tried once more, and nothing goes wrong. */
  calm(tab: Tab): void {
    tab.asked = undefined;
    tab.outbox = newRound(tab.outbox);
    for (let i = 0; i < 300 && unsavedOf(this.device, tab.outbox.saved).length > 0; i++) {
      this.exchange(tab);
    }
  }

  exchange(tab: Tab): void {
    const asked = this.send(tab) ?? tab.asked;
    this.arrive(asked);
    this.hear(tab, asked?.answer);
  }

  run({ does, tab: which, pick }: Command): void {
    const tab = this.tabs[which % this.tabs.length]!;
    const request = this.wire[pick % Math.max(1, this.wire.length)];
    const fails = (status: number) => tab.asked && this.hear(tab, { status, retryAfter: null, body: undefined });
    const steps: Record<Command['does'], () => unknown> = {
      note: () => this.note(tab, pick),
      send: () => this.send(tab),
      arrive: () => this.arrive(request),
      'arrive-twice': () => (this.arrive(request), this.arrive(request)),
      answered: () => this.hear(tab, tab.asked?.answer),
      'answer-lost': () => fails(504),
      'request-lost': () => (this.wire.splice(pick, 1), fails(504)),
      exchange: () => this.exchange(tab),
      busy: () => fails(503),
      'refuse-one': () => fails(422),
      'sender-crash': () => (this.tabs.splice(this.tabs.indexOf(tab), 1), this.open()),
      // Answers that are not heard by now never will be; what was stored is there.
      'server-crash': () => this.wire.forEach((one) => delete one.answer),
      open: () => this.tabs.length < 3 && this.open(),
      tell: () => this.tabs.forEach((one) => (one.outbox = { ...one.outbox, saved: tab.outbox.saved })),
      forget: () => this.forgot && this.stored.splice(pick % (this.stored.length + 1)),
    };
    steps[does]();
  }
}

const hasAllOnce = ({ stored, device }: World) =>
  expect(stored.map(stampKey).sort()).toEqual(device.map(stampKey).sort());

test('nothing is said to be saved that is not stored, and in the end all is, once', () => {
  fc.assert(
    fc.property(commands, (list) => {
      const world = new World();
      for (const command of list) {
        world.run(command);
        const stored = new Set(world.stored.map(stampKey));
        for (const { outbox } of world.tabs) {
          const unsaved = new Set(unsavedOf(world.device, outbox.saved).map(stampKey));
          for (const key of world.device.map(stampKey)) expect(unsaved.has(key) || stored.has(key)).toBe(true);
        }
      }
      world.calm(world.tabs[0]!);
      expect(unsavedOf(world.device, world.tabs[0]!.outbox.saved)).toEqual([]);
      hasAllOnce(world);
    }),
    THOUSAND,
  );
});

test('a server that forgets has everything again once it is sent one more event', () => {
  fc.assert(
    fc.property(commands, (list) => {
      const world = new World();
      world.forgot = true;
      for (const command of list) world.run(command);
      world.note(world.tabs[0]!);
      world.calm(world.tabs[0]!);
      hasAllOnce(world);
    }),
    THOUSAND,
  );
});
