import fc from 'fast-check';
import { attemptState } from '@/lib/attempt/attempt-state';
import type { AttemptEvent, EventOf, KnownEvent, Said } from '@/lib/attempt/event';
import { mergeEvents } from '@/lib/attempt/merge-events';
import { add, graded, seat, started, type Deed } from './device';

const SEATS = [seat(0), seat(1, 1), seat(2), seat(3)];
const TEXTS = ['a', 'b', '?', ''];

/** What a learner, a browser or a network does next; the numbers choose among what there is. */
export interface Command {
  does: (typeof DOES)[number];
  tab: number;
  item: number;
  pick: number;
}

const DEEDS = ['answer', 'draft', 'invalid', 'second-chance', 'reveal', 'go', 'next', 'pause', 'resume'] as const;
const DOES = [
  ...DEEDS,
  ...(['answer', 'answer', 'verdict', 'verdict', 'verdict', 'odd-verdict', 'unsent'] as const),
  ...(['reload', 'open', 'deliver', 'deliver', 'deliver-twice', 'lose', 'clock', 'start', 'finish'] as const),
] as const;

const command = fc.record<Command>({
  does: fc.constantFrom(...DOES),
  tab: fc.nat(3),
  item: fc.nat(4),
  pick: fc.nat(30),
});

/** Mostly short, since much happens in a few steps; left alone, fast-check would draw ten at most. */
export const commands = fc.oneof(
  { weight: 5, arbitrary: fc.array(command, { maxLength: 12, size: 'max' }) },
  { weight: 1, arbitrary: fc.array(command, { maxLength: 60, size: 'max' }) },
);

interface Tab {
  id: string;
  known: AttemptEvent[];
}

/** A device: what it keeps, its tabs, and the messages on their way between them. */
export interface Device {
  stored: AttemptEvent[];
  tabs: Tab[];
  messages: { to: string; event: AttemptEvent }[];
  now: number;
  /** Loads of the page so far. */
  loads: number;
}

/** A device on which an attempt was started in one tab. */
export function newDevice(): Device {
  const device: Device = { stored: [], tabs: [], messages: [], now: 1_000, loads: 0 };
  load(device);
  write(device, device.tabs[0]!, started(...SEATS));
  return device;
}

/** A page that is loaded knows what is stored. */
function load(device: Device): void {
  device.loads += 1;
  device.tabs.push({ id: `load-${device.loads}`, known: [...device.stored].reverse() });
}

/** An event is stored before anything else; other tabs hear of it by a message that may come late, twice or never. */
function write(device: Device, tab: Tab, deed: Deed): void {
  const before = new Set(tab.known);
  tab.known = add(tab.known, deed, { tab: tab.id, now: device.now });
  const event = tab.known.find((one) => !before.has(one))!;
  device.stored.push(event);
  for (const { id } of device.tabs) if (id !== tab.id) device.messages.push({ to: id, event });
}

export const answersIn = (events: readonly AttemptEvent[]): EventOf<'answer'>[] =>
  (events as KnownEvent[]).filter((event) => event.type === 'answer');

/** What this server says of a text: always the same, unless the question was corrected. */
export const serverSays = (text: unknown): Said => (text === '?' ? { as: 'unclear' } : graded(text === 'a'));

export function run(device: Device, { does, tab: which, item: n, pick }: Command): void {
  const tab = device.tabs[which % device.tabs.length]!;
  const item = `q${n}`;
  device.now += pick;
  switch (does) {
    case 'reload':
      device.tabs = device.tabs.filter((one) => one !== tab);
      return load(device);
    case 'open':
      return device.tabs.length < 4 ? load(device) : undefined;
    case 'clock':
      device.now += (pick - 20) * 1_000;
      return;
    case 'lose':
      device.messages.splice(pick, 1);
      return;
    case 'deliver':
    case 'deliver-twice':
      return deliver(device, pick, does === 'deliver-twice');
    case 'verdict':
    case 'odd-verdict':
    case 'unsent':
      return hear(device, tab, { does, pick });
    default:
      return write(device, tab, deedOf(does, item, pick, tab));
  }
}

function deliver({ tabs, messages }: Device, pick: number, twice: boolean): void {
  const message = messages[pick % Math.max(1, messages.length)];
  const tab = tabs.find(({ id }) => id === message?.to);
  if (!message || !tab) return;
  tab.known = mergeEvents([message.event], tab.known);
  if (!twice) messages.splice(messages.indexOf(message), 1);
}

/** Some answer of some time is heard of: once more, perhaps, and perhaps long after. */
function hear(device: Device, tab: Tab, { does, pick }: { does: string; pick: number }): void {
  const given = answersIn(device.stored);
  const one = given[pick % Math.max(1, given.length)];
  if (!one) return;
  const about = { item: one.item, version: one.version, answer: one.answer };
  if (does === 'unsent') return write(device, tab, { type: 'unsent', ...about });
  if (does === 'verdict') return write(device, tab, { type: 'verdict', ...about, said: serverSays(one.answer) });
  const odd = [{ version: 'v9' }, { answer: 'never given' }, { item: 'q1' }, {}][pick % 4];
  write(device, tab, { type: 'verdict', ...about, ...odd, said: { as: 'changed' } });
}

function deedOf(does: string, item: string, pick: number, { known }: Tab): Deed {
  const state = attemptState(known);
  const question = state.questions.find((one) => one.item === item);
  const text = TEXTS[pick % TEXTS.length]!;
  switch (does) {
    case 'start':
      return started(...SEATS.slice(pick % 3));
    case 'answer':
      return {
        ...{ type: 'answer', item, answer: text, version: pick === 7 ? 'v0' : 'v1' },
        try: pick === 8 ? 2 : (question?.nextTry ?? 1),
        ...(pick % 2 === 0 && { confidence: 'sure' as const }),
      };
    case 'draft':
      return { type: 'draft', item, draft: text };
    case 'next':
      return typeof state.next === 'object' ? { type: 'go', item: state.next.go } : { type: 'resume' };
    case 'pause':
    case 'resume':
    case 'finish':
      return { type: does };
    default:
      return { type: does as 'go' | 'invalid' | 'second-chance' | 'reveal', item };
  }
}
