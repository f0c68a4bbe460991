import { mergeEvents } from '../attempt/merge-events';
import { fail, type Result } from '../kernel/result';
import { readLearnerFile, type LearnerData } from './learner-file';
import { newestCards, type Tolerated } from './read-store';

/** Adds what a file holds to what is here. It never throws, whatever the file holds. */
export function importLearnerFile(own: LearnerData, text: string): Result<Tolerated<LearnerData>> {
  try {
    const file = readLearnerFile(text);
    if (!file.ok) return file;
    const { value, dropped } = file.value;
    return { ok: true, value: { value: mergeLearners(own, value), dropped } };
  } catch (error) {
    // Such as lists within lists, deeper than the stack.
    return fail({
      code: 'file-unreadable',
      found: String(error),
      wanted: 'a file that was exported here',
      todo: 'choose another file',
    });
  }
}

/** Both together: every event of both, and of all else the newest; what is here where neither is newer. */
export const mergeLearners = (own: LearnerData, other: LearnerData): LearnerData => ({
  progress: newest(own.progress, other.progress, ageOf),
  readings: newest(own.readings, other.readings, ({ date }) => date),
  guesses: newest(own.guesses, other.guesses, ageOf),
  attempts: mergeEvents(own.attempts, other.attempts),
  review: { v: 1, cards: newestCards([...own.review.cards, ...other.review.cards]) },
});

const ageOf = ({ at = -Infinity }: { at?: number }): number => at;

function newest<Entry>(
  own: Readonly<Record<string, Entry>>,
  other: Readonly<Record<string, Entry>>,
  ageOf: (entry: NoInfer<Entry>) => number | string,
): Record<string, Entry> {
  const merged = new Map(Object.entries(own));
  for (const [key, entry] of Object.entries(other)) {
    const known = merged.get(key);
    if (known === undefined || ageOf(entry) > ageOf(known)) merged.set(key, entry);
  }
  return Object.fromEntries(merged);
}
