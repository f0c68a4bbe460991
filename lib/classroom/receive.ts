import { SERVER_TAB, type StoredEvent } from './attempt-event';
import { standingOf, type Standpoint } from './standing';

/** An event as a page sends it. */
export type SentEvent = Pick<StoredEvent, 'tab' | 'seq' | 'type' | 'body' | 'tick' | 'clientAt'>;

/** Where an attempt stands as a batch comes. */
export interface Received extends Standpoint {
  /** Number of the last event that is stored. */
  last: number;
  isStored: (event: Pick<SentEvent, 'tab' | 'seq'>) => boolean;
}

export interface Receipt {
  /** What is to be stored, in this order. What was stored before is not among it. */
  events: StoredEvent[];
  /** When the attempt was submitted, before or by this batch. */
  submittedAt: number | null;
  /** True if this batch submits it: then, and only then, it is graded. */
  submits: boolean;
}

/**
 * What a batch of events changes: the same batch again changes nothing, the first submit submits, and whatever comes too
 * late is stored with its standing. A page's events are told from the server's own by their tab, so that name is not taken.
 */
export function receive(sent: readonly SentEvent[], attempt: Received, now: number): Receipt {
  const events: StoredEvent[] = [];
  let { submittedAt } = attempt;
  for (const event of sent.filter(({ tab }) => tab !== SERVER_TAB)) {
    if (attempt.isStored(event) || events.some(isTwin(event))) continue;
    const { tab, seq, type, body, tick, clientAt } = event;
    const standing = standingOf({ ...attempt, submittedAt }, now);
    events.push({
      n: attempt.last + events.length + 1,
      tab,
      seq,
      type,
      body,
      tick,
      clientAt,
      receivedAt: now,
      standing,
    });
    if (type === 'finish' && (standing === 'on-time' || standing === 'late')) submittedAt = now;
  }
  return { events, submittedAt, submits: attempt.submittedAt === null && submittedAt !== null };
}

const isTwin =
  ({ tab, seq }: Pick<SentEvent, 'tab' | 'seq'>) =>
  (other: Pick<SentEvent, 'tab' | 'seq'>): boolean =>
    other.tab === tab && other.seq === seq;
