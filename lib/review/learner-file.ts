// The small build of zod: pages load this file.
import * as z from 'zod/mini';
import type { AttemptEvent } from '../attempt/event';
import { isEvent, readEvents } from '../attempt/read-events';
import { fail, ok, type Result } from '../kernel/result';
import { reviewStoreSchema } from './card';
import { readReviewStore, type Tolerated } from './read-store';

const FORMAT = 'cited-learner';
const VERSION = 1;

const name = z.string().check(z.minLength(1));
/** Milliseconds since 1970. What has none is older than all that has. */
const at = z.optional(z.number());

/** The step read last, by lesson. */
const progressSchema = z.object({ step: name, number: z.int().check(z.minimum(1)), at });
/** The version and day in which a step was read last, by lesson/step. */
const readingSchema = z.object({ version: name, date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)) });
/** By lesson and question. */
const guessSchema = z.object({ version: name, option: name, at });

/** All that a device keeps of a learner, as the file that a learner takes along. */
export const learnerFileSchema = z.object({
  format: z.literal(FORMAT),
  v: z.literal(VERSION),
  /** Milliseconds since 1970. */
  exported: z.number(),
  progress: z.record(z.string(), progressSchema),
  readings: z.record(z.string(), readingSchema),
  guesses: z.record(z.string(), guessSchema),
  /** The events of all attempts. */
  attempts: z.array(z.custom<AttemptEvent>(isEvent)),
  review: reviewStoreSchema,
});
export type LearnerFile = z.infer<typeof learnerFileSchema>;
/** All that a device keeps of a learner. */
export type LearnerData = Omit<LearnerFile, 'format' | 'v' | 'exported'>;

/** The file of a learner's data. */
export const learnerFile = (data: LearnerData, now: number): LearnerFile => ({
  format: FORMAT,
  v: VERSION,
  exported: now,
  progress: data.progress,
  readings: data.readings,
  guesses: data.guesses,
  attempts: data.attempts,
  review: data.review,
});

/** What the text of a file holds, without its damaged entries. Fails where it is no such file, or of a later version. */
export function readLearnerFile(text: string): Result<Tolerated<LearnerData>> {
  const file = parsed(text);
  if (!isObject(file) || file.format !== FORMAT) return notOurs;
  if (typeof file.v === 'number' && file.v > VERSION) return newer(file.v);
  return ok(readLearnerData(file));
}

/** What a device or a file keeps, without its damaged entries. */
export function readLearnerData(stored: Readonly<Record<string, unknown>>): Tolerated<LearnerData> {
  const progress = readRecord(stored.progress, progressSchema);
  const readings = readRecord(stored.readings, readingSchema);
  const guesses = readRecord(stored.guesses, guessSchema);
  const { events, damaged } = readEvents(stored.attempts);
  const review = readReviewStore(stored.review);
  return {
    value: {
      progress: progress.value,
      readings: readings.value,
      guesses: guesses.value,
      attempts: events,
      review: review.value,
    },
    dropped: [progress, readings, guesses, review].reduce((sum, one) => sum + one.dropped, damaged.length),
  };
}

function readRecord<Entry>(stored: unknown, schema: z.ZodMiniType<Entry>): Tolerated<Record<string, Entry>> {
  if (stored === undefined || stored === null) return { value: {}, dropped: 0 };
  if (!isObject(stored)) return { value: {}, dropped: 1 };
  const all = Object.entries(stored);
  const whole = all.flatMap(([key, entry]) => {
    const { success, data } = schema.safeParse(entry);
    return success ? [[key, data] as const] : [];
  });
  return { value: Object.fromEntries(whole), dropped: all.length - whole.length };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const notOurs = fail({
  code: 'file-unreadable',
  found: 'a file of another kind, or a damaged one',
  wanted: 'a file that was exported here',
  todo: 'choose another file',
});

const newer = (version: number): Result<never> =>
  fail({
    code: 'file-newer',
    found: `version ${version} of the file`,
    wanted: `version ${VERSION}`,
    todo: 'reload the page to get its newest version, then choose the file again',
  });
