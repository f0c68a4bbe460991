import type { AttemptEvent } from '../attempt/event';
import { readEvents } from '../attempt/read-events';
import { figure, matching, maybe, name, object, whole, type Guard, type Guarded } from '../kernel/guard';
import { fail, ok, type Result } from '../kernel/result';
import type { ReviewStore } from './card';
import { readReviewStore, type Tolerated } from './read-store';

const FORMAT = 'cited-learner';
const VERSION = 1;

/** Milliseconds since 1970. What has none is older than all that has. */
const at = maybe(figure);

const isProgress = object({ step: name, number: whole(1), at });
const isReading = object({ version: name, date: matching(/^\d{4}-\d{2}-\d{2}$/) });
const isGuess = object({ version: name, option: name, at });

/** All that a device keeps of a learner. */
export interface LearnerData {
  /** The step read last, by lesson. */
  progress: Record<string, Guarded<typeof isProgress>>;
  /** The version and day in which a step was read last, by lesson/step. */
  readings: Record<string, Guarded<typeof isReading>>;
  /** By lesson and question. */
  guesses: Record<string, Guarded<typeof isGuess>>;
  /** The events of all attempts. */
  attempts: AttemptEvent[];
  review: ReviewStore;
}

/** The same as the file that a learner takes along. */
export interface LearnerFile extends LearnerData {
  format: typeof FORMAT;
  v: typeof VERSION;
  /** Milliseconds since 1970. */
  exported: number;
}

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
  const progress = readRecord(stored.progress, isProgress);
  const readings = readRecord(stored.readings, isReading);
  const guesses = readRecord(stored.guesses, isGuess);
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

function readRecord<Entry>(stored: unknown, isWhole: Guard<Entry>): Tolerated<Record<string, Entry>> {
  if (stored === undefined || stored === null) return { value: {}, dropped: 0 };
  if (!isObject(stored)) return { value: {}, dropped: 1 };
  const all = Object.entries(stored);
  const whole = all.filter((pair): pair is [string, Entry] => isWhole(pair[1]));
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
