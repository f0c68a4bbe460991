import { byText } from '../kernel/text';
import type { AttemptEvent } from './event';
import type { Reason, SavedThrough, ServerSaid } from './outbox-answer';

/** What of an attempt has still to reach its server. Rounds: in each, an event is sent at most once. */
export interface OutboxState {
  /** The server's last word, even where it says less than it did before: it may have lost something. */
  saved: SavedThrough;
  /** Sent in this round, and not to be sent again before the next. */
  tried: ReadonlySet<string>;
  /** Nothing more goes out in this round. */
  stopped: boolean;
  /** Rounds in a row that came to nothing. */
  failures: number;
  /** How many events a request may take: fewer after one was refused, until the one that it was refused for is alone. */
  most: number;
  /** Requests in a row that were refused. */
  refusals: number;
  /** What this round met with, and the one before until this one has ended. */
  reason?: Reason;
  before?: Reason;
  /** Milliseconds that the server asked for. */
  retryAfter?: number;
}

/** What may be said to a learner. `saved` and nothing else means that the server has it all. */
export interface OutboxView {
  phase: 'saved' | 'saving' | 'waiting' | 'refused';
  /** How many events the server has not said to have. */
  unsaved: number;
  /** Why they wait or are refused. */
  reason?: Reason;
  savedThrough: SavedThrough;
}

const MOST_EVENTS = 50;
const MOST_BYTES = 48_000;
/** More than it takes to find one event among fifty. A server that refuses as often refuses everything. */
const MOST_REFUSALS = 8;
const SHORTEST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** Names an event within its attempt. */
export const stampKey = ({ tab, seq }: Pick<AttemptEvent, 'tab' | 'seq'>): string => JSON.stringify([tab, seq]);

/** The outbox of an attempt of which the server has said this. */
export const newOutbox = (saved: SavedThrough = {}): OutboxState => ({
  ...{ saved, tried: new Set<string>(), stopped: false, failures: 0, most: MOST_EVENTS, refusals: 0 },
});

/** Everything that is not saved may be sent once more. */
export const newRound = ({ saved, failures, reason, before }: OutboxState): OutboxState => ({
  ...newOutbox(saved),
  failures,
  before: reason ?? before,
});

/** Events that the server does not have for good, in order of tick. */
export const unsavedOf = (events: readonly AttemptEvent[], saved: SavedThrough): AttemptEvent[] =>
  events.filter((event) => !isSaved(event, saved)).sort(inOrder);

const isSaved = ({ tab, seq }: AttemptEvent, saved: SavedThrough): boolean =>
  Object.hasOwn(saved, tab) && seq <= saved[tab]!;

const inOrder = (a: AttemptEvent, b: AttemptEvent): number => a.tick - b.tick || byText(a.tab, b.tab) || a.seq - b.seq;

/** What to send now; empty where this round has nothing more. */
export function nextBatch({ saved, tried, stopped, most }: OutboxState, events: readonly AttemptEvent[]) {
  if (stopped) return [];
  return firstBatch(
    unsavedOf(events, saved).filter((event) => !tried.has(stampKey(event))),
    { most },
  );
}

/** As many of the first events as one request takes, or as there is room for. One that is too large goes alone. */
export function firstBatch(events: readonly AttemptEvent[], { most = MOST_EVENTS, room = MOST_BYTES } = {}) {
  let left = Math.min(room, MOST_BYTES) - byteLength(requestBody(events.slice(0, 1)));
  const end = events.findIndex((event, i) => i > 0 && (left -= byteLength(JSON.stringify(event)) + 1) < 0);
  return events.slice(0, Math.min(most, end < 0 ? events.length : end));
}

/** The text of a request with these events of one attempt. */
export const requestBody = (events: readonly AttemptEvent[]): string =>
  JSON.stringify({ attempt: events[0]?.attempt, events });

/** How long a text is when it is sent. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** Takes in what the server said of a request with these events. */
export function heard(outbox: OutboxState, batch: readonly AttemptEvent[], said: ServerSaid): OutboxState {
  if (said.as === 'waiting') return stopped({ ...outbox, retryAfter: said.retryAfter }, { why: said.why });
  const tried = new Set([...outbox.tried, ...batch.map(stampKey)]);
  if (said.as === 'saved') {
    const { savedThrough: saved } = said;
    const failures = unsavedOf(batch, saved).length < batch.length ? 0 : outbox.failures;
    return { ...outbox, saved, tried, failures, most: Math.min(MOST_EVENTS, outbox.most * 2), refusals: 0 };
  }
  const reason: Reason = { why: 'refused', status: said.status, said: said.said };
  const refusals = outbox.refusals + 1;
  if (said.of === 'attempt' || refusals >= MOST_REFUSALS) return stopped(outbox, reason);
  if (batch.length > 1) return { ...outbox, refusals, most: Math.ceil(batch.length / 2) };
  return { ...outbox, refusals, tried, reason };
}

const stopped = (outbox: OutboxState, reason: Reason): OutboxState => ({
  ...outbox,
  ...{ stopped: true, failures: outbox.failures + 1, reason },
});

/** Once there is nothing more to send. What was taken and yet is not said to be saved has to be sent again. */
export function roundEnded(outbox: OutboxState, events: readonly AttemptEvent[]): OutboxState {
  const left = unsavedOf(events, outbox.saved).map(stampKey);
  if (left.length === 0) return newOutbox(outbox.saved);
  const tried = new Set(left.filter((key) => outbox.tried.has(key)));
  const ended = { ...outbox, tried, before: undefined };
  return ended.reason ? ended : stopped(ended, { why: 'unconfirmed' });
}

/** How many milliseconds to wait after a round that was stopped. `chance`, from 0 to 1, keeps a class from coming back at once. */
export function nextWait({ failures, retryAfter }: Pick<OutboxState, 'failures' | 'retryAfter'>, chance: number) {
  const most = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** Math.max(0, failures - 1));
  return (retryAfter ?? most / 2) + (chance * most) / 2;
}

/** What may be said of these events. */
export function outboxView({ saved, reason, before }: OutboxState, events: readonly AttemptEvent[]): OutboxView {
  const unsaved = unsavedOf(events, saved).length;
  const why = unsaved > 0 ? (reason ?? before) : undefined;
  const phase = unsaved === 0 ? 'saved' : !why ? 'saving' : why.why === 'refused' ? 'refused' : 'waiting';
  return { phase, unsaved, savedThrough: saved, ...(why && { reason: why }) };
}
