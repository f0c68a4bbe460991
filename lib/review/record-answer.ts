import { createEmptyCard, fsrs, type Card } from 'ts-fsrs';
import type { AttemptState } from '../attempt/attempt-state';
import type { Confidence } from '../attempt/event';
import type { FactVersion, ReviewCard, ReviewStore } from './card';
import { cardKey } from './card-key';
import { gradeOf } from './grade-of';
import { askedFrom, deviceClock, isSameDay, onClock, type ClockOffset } from './local-day';

/**
 * FSRS as it comes, said in full so that no change of its defaults moves what was promised; without its steps of minutes,
 * which are for who learns by cards alone. Here a quiz with its feedback comes first, and the rest is for other days.
 */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });

/** The first try at a question that was graded. */
export interface Answered extends Pick<ReviewCard, 'lesson' | 'item' | 'version'> {
  facts: readonly FactVersion[];
  right: boolean;
  confidence?: Confidence;
  /** When it was answered: what is not later than the card's last review is known already. */
  at: number;
}

/** Counts an answer: its card comes into being, or is due anew. Counting the same answer again changes nothing. */
type RecordAnswer = (store: ReviewStore, answered: Answered) => ReviewStore;

/** Counts answers by the days of a clock. */
export const recordBy =
  (clock: ClockOffset): RecordAnswer =>
  (store, answered) => {
    const key = cardKey(answered);
    const known = store.cards.find((card) => cardKey(card) === key);
    if (known && answered.at <= known.lastReview) return store;
    // A correction that was taken back makes the same question again: it is learned afresh.
    const before = known?.toldChanged === undefined ? known : undefined;
    if (before && saysNothing(before, answered, clock)) return store;
    const card = next(before, answered, clock);
    return { ...store, cards: known ? store.cards.map((one) => (one === known ? card : one)) : [...store.cards, card] };
  };

/** Counts an answer by the days of this device. */
export const recordAnswer: RecordAnswer = recordBy(deviceClock);

/** The graded first tries of an attempt. `factsOf` gives the facts of a question as they are now. */
export function answeredIn(state: AttemptState, factsOf: (item: string) => readonly FactVersion[]): Answered[] {
  return state.questions.flatMap(({ item, version, firstRight, confidence, answers }) => {
    const first = answers.find(({ place }) => place === 'counted');
    if (state.lesson === undefined || firstRight === undefined || !first) return [];
    const { lesson } = state;
    return {
      lesson,
      item,
      version,
      facts: factsOf(item),
      right: firstRight,
      at: first.at,
      ...(confidence && { confidence }),
    };
  });
}

/** Right again on the day on which the key was shown: that was read, and says nothing of what will be remembered. */
const saysNothing = ({ lastReview }: ReviewCard, { right, at }: Answered, clock: ClockOffset): boolean =>
  right && isSameDay(lastReview, at, clock);

function next(
  card: ReviewCard | undefined,
  { right, confidence, at, ...about }: Answered,
  clock: ClockOffset,
): ReviewCard {
  // The library counts days of UTC, which in much of the world end in the middle of an afternoon.
  const now = new Date(onClock(at, clock));
  const before = card ? asFsrs(card, clock) : createEmptyCard(now);
  const after = scheduler.next(before, now, gradeOf(right, confidence)).card;
  return {
    lesson: about.lesson,
    item: about.item,
    version: about.version,
    facts: [...about.facts],
    sureButWrong: !right && (confidence === 'sure' || card?.sureButWrong === true),
    due: askedFrom(at, after.scheduled_days, clock),
    lastReview: at,
    stability: after.stability,
    difficulty: after.difficulty,
    scheduledDays: after.scheduled_days,
    learningSteps: after.learning_steps,
    reps: after.reps,
    lapses: after.lapses,
    state: after.state as ReviewCard['state'],
  };
}

const asFsrs = (card: ReviewCard, clock: ClockOffset): Card => ({
  due: new Date(onClock(card.due, clock)),
  last_review: new Date(onClock(card.lastReview, clock)),
  stability: card.stability,
  difficulty: card.difficulty,
  // Worked out anew at each review; kept by the library for older callers only.
  elapsed_days: 0,
  scheduled_days: card.scheduledDays,
  learning_steps: card.learningSteps,
  reps: card.reps,
  lapses: card.lapses,
  state: card.state,
});
