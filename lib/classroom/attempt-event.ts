import { confidences } from '../attempt/event';
import { either, listOf, maybe, name, object, oneOf, text, whole, type Guarded } from '../kernel/guard';
import type { Standing } from './standing';

/** Stands where a page names its load. An event that a page sends under this name is refused (see receive). */
export const SERVER_TAB = 'server';

/** An event as it is stored: it is never changed and never dropped. */
export interface StoredEvent {
  /** Counts the events of the attempt in the order in which they were stored, from 1. */
  n: number;
  /** Which load of a page wrote it, and its how-manieth; `server` for what the server wrote. */
  tab: string;
  seq: number;
  /** Types of lib/attempt, and those of serverBodies. */
  type: string;
  body: unknown;
  /** By the device's clock, or the server's own where it wrote it. Shown, and never decided by. */
  clientAt: number;
  /** A whole number. A hybrid logical clock: see nextStamp of lib/attempt. */
  tick: number;
  receivedAt: number;
  standing: Standing;
}

/** What is read of an answer; whatever else stands in it is kept. */
export const isAnswerBody = object({
  item: name,
  version: name,
  answer: either(text, listOf(text)),
  confidence: maybe(oneOf(...confidences)),
});
export type AnswerBody = Guarded<typeof isAnswerBody>;

/** What a teacher does to an attempt, as the server writes it down. */
export const serverBodies = {
  /** Work is in time until then: also what came before this was granted, which is late no more. */
  extend: object({ until: whole(0) }),
  /** It is not submitted any more, and takes work until then. */
  reopen: object({ until: maybe(whole(0)) }),
  /** An item does not count, or, without an item, the whole attempt. */
  void: object({ item: maybe(name), reason: text }),
  /** What came after the close or the submit counts after all, up to the event of this number; 0 takes that back. */
  'accept-late': object({ through: whole(0) }),
};
export type ServerEventType = keyof typeof serverBodies;
