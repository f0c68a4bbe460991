import { groupBy } from '@/lib/kernel/group';
import type { Problem } from '@/lib/kernel/result';
import { importLearnerFile, mergeLearners } from '@/lib/review/import-learner';
import type { LearnerData } from '@/lib/review/learner-file';
import { attemptState } from '@/lib/attempt/attempt-state';
import { scoreOf } from '@/lib/attempt/score';
import { GUESSES } from '../guesses';
import { PROGRESS } from '../progress';
import { READINGS } from '../readings';
import { keepScore } from '../scores';
import { changeReview } from '../review-store/review-store';
import type { Attempts } from './attempts';
import { readDevice } from './read-device';

/** What became of a file: how much the device now knows more, or why nothing or not all was taken. */
export type Added =
  | { as: 'added'; lessons: number; answers: number; cards: number; dropped: number }
  | { as: 'refused'; problem: Problem }
  | { as: 'not-kept' };

/** Adds what a learner's file holds to this device. Never rejects. */
export async function addFile(text: string, attempts: Attempts): Promise<Added> {
  const { value: before } = await readDevice(attempts);
  const read = importLearnerFile(before, text);
  if (!read.ok) return { as: 'refused', problem: read.problems[0]! };
  const { value: after, dropped } = read.value;
  try {
    await write(after, attempts);
  } catch {
    return { as: 'not-kept' };
  }
  return { as: 'added', dropped, ...gain(before, after) };
}

async function write(data: LearnerData, attempts: Attempts): Promise<void> {
  localStorage.setItem(PROGRESS, JSON.stringify(data.progress));
  localStorage.setItem(READINGS, JSON.stringify(data.readings));
  localStorage.setItem(GUESSES, JSON.stringify(data.guesses));
  await attempts.add(data.attempts);
  keepScores(data);
  // Merged once more with what is there by now: another tab may have recorded an answer meanwhile.
  await changeReview((store) => mergeLearners({ ...data, review: store }, data).review);
}

/** What the page of lessons says of quizzes is no part of a file: the attempts hold it. */
function keepScores({ attempts }: LearnerData): void {
  for (const events of groupBy(attempts, ({ attempt }) => [attempt]).values()) {
    const score = scoreOf(attemptState(events));
    if (score) keepScore(score);
  }
}

/** How many lessons, answers and cards are new or newer. */
function gain(before: LearnerData, after: LearnerData) {
  const known = new Set(before.review.cards);
  return {
    lessons: Object.entries(after.progress).filter(([slug, one]) => before.progress[slug] !== one).length,
    answers: answersIn(after) - answersIn(before),
    cards: after.review.cards.filter((card) => !known.has(card)).length,
  };
}

/** How many answers a learner gave in quizzes. */
export const answersIn = ({ attempts }: Pick<LearnerData, 'attempts'>): number =>
  attempts.filter(({ type }) => type === 'answer').length;
