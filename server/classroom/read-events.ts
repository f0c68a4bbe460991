import { z } from 'zod';
import { guardOf, isStamped, type AttemptEvent } from '@/lib/attempt/event';
import { SERVER_TAB } from '@/lib/classroom/attempt-event';
import { whole } from '@/lib/kernel/guard';
import { ok, type Result } from '@/lib/kernel/result';
import { no } from './refused';
import { id, readSent } from './sent';

/** More than an outbox sends at once. */
const MOST_EVENTS = 200;
/** A verdict that is sent back, with all its evidence, is the longest. */
const MOST_LETTERS = 48_000;
const MOST_OF_ANSWER = 2_000;
/** Evidence is the deepest. What is nested much deeper overflows the stack of who writes it down. */
const MOST_DEPTH = 32;
const TAB = /^[\w-]{1,64}$/;
const TYPE = /^[\w-]{1,40}$/;

const schema = z.strictObject({ attempt: id, events: z.array(z.unknown()).min(1).max(MOST_EVENTS) });

/** Events of one attempt, as a page sends them: each is one that this version or a later one writes, and not too long. */
export function readEvents(sent: unknown): Result<{ attempt: string; events: AttemptEvent[] }> {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { attempt, events } = read.value;
  const known: AttemptEvent[] = [];
  for (const event of events) {
    const one = readEvent(event, attempt);
    if (!one.ok) return one;
    known.push(one.value);
  }
  return ok({ attempt, events: known });
}

const isWhole = whole(0);

function readEvent(event: unknown, attempt: string): Result<AttemptEvent> {
  if (!isStamped(event)) return no('event-shape', 'its stamp');
  if (isDeeper(event, MOST_DEPTH)) return no('event-shape', 'its depth');
  const { tab, seq, type, at, tick } = event;
  if (event.attempt !== attempt) return no('event-shape', 'another attempt');
  if (!TAB.test(tab) || tab === SERVER_TAB || !TYPE.test(type)) return no('event-shape', 'its names');
  // The databases keep whole numbers; a clock may be set to before 1970.
  if (!isWhole(seq) || !isWhole(tick) || !Number.isSafeInteger(at)) return no('event-shape', 'its numbers');
  const isKind = event.v === 1 ? guardOf(type) : undefined;
  if (isKind && !isKind(event)) return no('event-shape', 'what was done');
  if (
    lengthOf((event as { answer?: unknown }).answer) > MOST_OF_ANSWER ||
    lengthOf((event as { draft?: unknown }).draft) > MOST_OF_ANSWER
  )
    return no('answer-long', '', String(MOST_OF_ANSWER));
  return JSON.stringify(event).length > MOST_LETTERS ? no('event-shape', 'its length') : ok(event as AttemptEvent);
}

const isDeeper = (value: unknown, most: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (most === 0 || Object.values(value).some((part) => isDeeper(part, most - 1)));

const lengthOf = (answer: unknown): number => (answer === undefined ? 0 : JSON.stringify(answer).length - 2);
