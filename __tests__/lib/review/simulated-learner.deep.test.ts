import { createEmptyCard, fsrs, generatorParameters, Rating, type Card, type Grade } from 'ts-fsrs';
import type { Confidence } from '@/lib/attempt/event';
import { seeded, type Random } from '@/lib/kernel/random';
import type { ReviewCard, ReviewStore } from '@/lib/review/card';
import { cardKey } from '@/lib/review/card-key';
import { MOST_IN_A_SITTING, reviewQueue, type Standing } from '@/lib/review/queue';
import { recordBy } from '@/lib/review/record-answer';
import { emptyReview, readReviewStore } from '@/lib/review/read-store';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What the learner's clock shows at the beginning, written as if it were UTC. */
const START = Date.UTC(2026, 2, 1, 16);
const DAYS = 120;

/** Kinds of learner: on which days they come, how often they are right, and how they mark what they answer. */
interface Learner {
  comes: (day: number, random: Random) => boolean;
  right: number;
  mark: (random: Random) => Confidence | undefined;
  /** Minutes by which the learner's clock is behind UTC. */
  behind: number;
}

const LEARNERS: Record<string, Learner> = {
  'steady and mostly right': {
    comes: () => true,
    right: 0.9,
    mark: (random) => (random() < 0.5 ? 'think' : undefined),
    behind: 0,
  },
  'sure of everything and often wrong': {
    comes: (_, random) => random() < 0.6,
    right: 0.55,
    mark: (random) => (random() < 0.8 ? 'sure' : 'guess'),
    // The day of UTC ends while this learner sits there.
    behind: 7 * 60,
  },
  'away for 60 days': {
    comes: (day) => day < 30 || day >= 90,
    right: 0.75,
    mark: (random) => (['guess', 'think', 'sure', undefined] as const)[Math.floor(random() * 4)],
    behind: -13 * 60,
  },
};

/** The promise in plain words, kept apart from the code that is to keep it. */
const promised = (right: boolean, confidence?: Confidence): Grade =>
  right ? (confidence === 'guess' ? Rating.Hard : Rating.Good) : Rating.Again;

const direct = fsrs(generatorParameters({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false }));

const lesson = 'dogs';
const facts = [{ fact: 'dogs-bark', digest: 'd1' }];
const standing: Standing = { version: 'v1', facts };

interface Life {
  store: ReviewStore;
  shadow: Map<string, Card>;
  sittings: { day: number; cards: ReviewCard[]; due: number }[];
}

function live(name: string, { comes, right, mark, behind }: Learner): Life {
  const random = seeded(name);
  const life: Life = { store: emptyReview, shadow: new Map(), sittings: [] };
  for (let day = 0; day < DAYS; day++) {
    if (!comes(day, random)) continue;
    const now = START + day * DAY + Math.floor(random() * 4 * HOUR) + behind * 60_000;
    const { cards } = reviewQueue(life.store, () => standing, now);
    life.sittings.push({ day, cards, due: life.store.cards.filter((card) => card.due <= now).length });
    // Ten new questions each time a learner comes on one of the first 20 days.
    const fresh = day < 20 ? Array.from({ length: 10 }, (_, n) => `q${day}-${n}`) : [];
    [...cards.map(({ item }) => item), ...fresh].forEach((item, i) => {
      answer(life, item, { right: random() < right, confidence: mark(random), at: now + i * 20_000 }, behind);
    });
    expect(life.store.cards.filter((card) => card.due <= now + HOUR && card.lastReview >= now)).toEqual([]);
    life.store = readReviewStore(JSON.parse(JSON.stringify(life.store))).value;
  }
  return life;
}

function answer(
  life: Life,
  item: string,
  given: { right: boolean; confidence?: Confidence; at: number },
  behind: number,
): void {
  life.store = recordBy(() => behind)(life.store, { lesson, item, version: 'v1', facts, ...given });
  const shown = new Date(given.at - behind * 60_000);
  const before = life.shadow.get(item) ?? createEmptyCard<Card>(shown);
  const { card } = direct.next(before, shown, promised(given.right, given.confidence));
  life.shadow.set(item, card);
  const kept = life.store.cards.find((one) => one.item === item)!;
  expect(schedule(kept)).toEqual(scheduleOf(card));
  expect(kept.lastReview).toBe(given.at);
  // The day is the library's, and begins for the learner: but for the first morning after a late evening.
  const midnight = Math.floor(card.due.getTime() / DAY) * DAY + behind * 60_000;
  expect(kept.due).toBe(Math.max(midnight, given.at + DAY / 2));
}

const schedule = ({ stability, difficulty, scheduledDays, reps, lapses, state }: ReviewCard) => ({
  ...{ stability, difficulty, scheduledDays, reps, lapses, state },
});

const scheduleOf = (card: Card) => ({
  stability: card.stability,
  difficulty: card.difficulty,
  scheduledDays: card.scheduled_days,
  reps: card.reps,
  lapses: card.lapses,
  state: card.state,
});

describe.each(Object.entries(LEARNERS))('120 days of a learner who is %s', (name, learner) => {
  const { store, shadow, sittings } = live(name, learner);

  test('every interval is the one that ts-fsrs gives', () => {
    expect(store.cards.map((card) => [card.item, schedule(card)])).toEqual(
      [...shadow].map(([item, card]) => [item, scheduleOf(card)]),
    );
    expect(Math.max(...store.cards.map(({ scheduledDays }) => scheduledDays))).toBeGreaterThan(7);
  });

  test('no sitting has more than 12 questions, each once, though more are due', () => {
    const sizes = sittings.map(({ cards }) => cards.length);
    expect([Math.max(...sizes), MOST_IN_A_SITTING]).toEqual([12, 12]);
    expect(Math.max(...sittings.map(({ due }) => due))).toBeGreaterThan(12);
    for (const { cards } of sittings) expect(new Set(cards.map(cardKey)).size).toBe(cards.length);
  });

  test('what was wrong though marked Sure comes first, and then what has waited longest', () => {
    for (const { cards } of sittings) {
      const ranks = cards.map(({ sureButWrong, due }) => [sureButWrong ? 0 : 1, due] as const);
      expect(ranks).toEqual([...ranks].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    }
  });
});

test('after 60 days away a sitting has 12 questions and not all that is due', () => {
  const { sittings } = live('away for 60 days', LEARNERS['away for 60 days']!);
  const back = sittings.find(({ day }) => day >= 90)!;
  expect([back.day, back.cards.length, back.due > 100]).toEqual([90, 12, true]);
  // Both sorts are due, so that their order is put to the test.
  const { sittings: sure } = live('sure', LEARNERS['sure of everything and often wrong']!);
  expect(sure.some(({ cards }) => new Set(cards.map((card) => card.sureButWrong)).size === 2)).toBe(true);
});
