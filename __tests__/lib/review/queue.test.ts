import fc from 'fast-check';
import { attemptState } from '@/lib/attempt/attempt-state';
import { isReviewCard, type ReviewCard, type ReviewStore } from '@/lib/review/card';
import { cardKey } from '@/lib/review/card-key';
import { reviewQueue, tellChanged, type Standing } from '@/lib/review/queue';
import { emptyReview, readReviewStore } from '@/lib/review/read-store';
import { answeredIn, recordAnswer, type Answered } from '@/lib/review/record-answer';
import { answer, graded, log, seat, started, verdict } from '../attempt/device';
import { runs } from '../kernel/runs';

const DAY = 86_400_000;
const facts = [
  { fact: 'dogs-bark', digest: 'd1' },
  { fact: 'dogs-run', digest: 'd2' },
];
const same: Standing = { version: 'v1', facts };
const about = (item: string, more: Partial<Answered> = {}): Answered => ({
  ...{ lesson: 'dogs', item, version: 'v1', facts, right: true, at: 1_000 },
  ...more,
});
const storeOf = (...answers: Answered[]): ReviewStore => answers.reduce(recordAnswer, emptyReview);
const items = (cards: readonly ReviewCard[]) => cards.map(({ item }) => item);
const later = 400 * DAY;

test('what was wrong though marked Sure comes first, then by the day it is due', () => {
  const store = storeOf(
    about('right'),
    about('wrong', { right: false, confidence: 'think' }),
    about('sure, later', { right: false, confidence: 'sure', at: 5_000 }),
    about('sure', { right: false, confidence: 'sure' }),
    about('guess', { confidence: 'guess' }),
  );
  expect(items(reviewQueue(store, () => same, later).cards)).toEqual([
    'sure',
    'sure, later',
    'wrong',
    'guess',
    'right',
  ]);
  expect(reviewQueue(store, () => same, 1_000).cards).toEqual([]);
});

test('it stays first until it is answered right', () => {
  const sure = about('q', { right: false, confidence: 'sure' });
  const flags = (...more: Partial<Answered>[]) =>
    storeOf(sure, ...more.map((one, i) => about('q', { at: (i + 2) * DAY, ...one }))).cards[0]!.sureButWrong;
  expect([flags(), flags({ right: false }), flags({ confidence: 'guess' }), flags({}, { right: false })]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('an answer that was counted is not counted again', () => {
  const once = storeOf(about('q'));
  expect(recordAnswer(once, about('q'))).toBe(once);
  expect(recordAnswer(once, about('q', { at: 500, right: false }))).toBe(once);
  expect(recordAnswer(once, about('q', { at: 1_001 + DAY })).cards[0]!.reps).toBe(2);
});

test('right again on the same day says nothing; wrong on the same day does', () => {
  const wrong = storeOf(about('q', { right: false, confidence: 'sure' }));
  expect(recordAnswer(wrong, about('q', { at: 60_000, confidence: 'sure' }))).toBe(wrong);
  const [card] = recordAnswer(storeOf(about('q')), about('q', { at: 60_000, right: false })).cards;
  expect([card!.reps, card!.lapses, card!.scheduledDays]).toEqual([2, 1, 1]);
});

test.each<[string, Standing, boolean]>([
  ['its words changed', { version: 'v2', facts }, true],
  ['one of its facts changed', { version: 'v1', facts: [facts[0]!, { fact: 'dogs-run', digest: 'd3' }] }, true],
  ['one of its facts is gone', { version: 'v1', facts: [facts[0]!] }, true],
  ['the question is gone', 'gone', true],
  ['nobody knows how it stands', 'unknown', false],
])('a card is not asked where %s, and whether it is told to have changed follows', (_, standing, told) => {
  const queue = reviewQueue(storeOf(about('q')), () => standing, later);
  expect([items(queue.cards), items(queue.changed)]).toEqual([[], told ? ['q'] : []]);
});

test('a changed card is told once, even before it is due, and then is out of the queue for good', () => {
  const standingOf = ({ item }: ReviewCard): Standing => (item === 'q1' ? { version: 'v2', facts } : same);
  const store = storeOf(about('q0'), about('q1'));
  const first = reviewQueue(store, standingOf, 1_000);
  expect([items(first.changed), first.cards]).toEqual([['q1'], []]);
  const after = tellChanged(store, first.changed, 2_000);
  expect(reviewQueue(after, standingOf, later)).toMatchObject({ changed: [], cards: [{ item: 'q0' }] });
  // Not even where the correction was taken back, until it is answered again.
  expect(items(reviewQueue(after, () => same, later).cards)).toEqual(['q0']);
  const again = recordAnswer(after, about('q1', { at: 3_000 }));
  expect([items(reviewQueue(again, () => same, later).cards), again.cards.length]).toEqual([['q0', 'q1'], 2]);
  expect(again.cards[1]!.reps).toBe(1);
});

test('the corrected question has a card of its own', () => {
  const store = storeOf(about('q'), about('q', { version: 'v2', at: 2_000 }));
  const { cards, changed } = reviewQueue(store, () => ({ version: 'v2', facts }), later);
  expect([cards.map(({ version }) => version), changed.map(({ version }) => version)]).toEqual([['v2'], ['v1']]);
});

test('the first tries of an attempt become answers to count, and only what is graded', () => {
  const events = log(
    started(seat(0), seat(1)),
    answer('q0', 'a', { confidence: 'sure' }),
    verdict('q0', 'a', graded(false)),
    answer('q0', 'b', { try: 2 }),
    verdict('q0', 'b', graded(true)),
    answer('q1', 'a'),
  );
  const wanted = { lesson: 'dogs', item: 'q0', version: 'v1', facts, right: false, confidence: 'sure', at: 1 };
  expect(answeredIn(attemptState(events), () => facts)).toEqual([wanted]);
  expect(answeredIn(attemptState([]), () => facts)).toEqual([]);
});

const twoCards = storeOf(about('q0'), about('q1', { right: false, confidence: 'sure' }));

test('a store comes back as it was', () => {
  expect(readReviewStore(JSON.parse(JSON.stringify(twoCards)))).toEqual({ value: twoCards, dropped: 0 });
});

test.each<[string, object]>([
  ['no date when it is due', { due: null }],
  ['a stability of 0', { stability: 0 }],
  ['a difficulty beyond 10', { difficulty: 11 }],
  ['a state that does not exist', { state: 0 }],
  ['half a repetition', { reps: 0.5 }],
  ['facts that are none', { facts: ['dogs-bark'] }],
])('an entry with %s is dropped, and the others stay', (_, damage) => {
  const [first, second] = twoCards.cards;
  const stored = { v: 1, cards: [{ ...first, ...damage }, second] };
  expect(readReviewStore(stored)).toEqual({ value: { v: 1, cards: [second] }, dropped: 1 });
});

test.each([
  [undefined, 0],
  [null, 0],
  ['text', 1],
  [{ v: 1 }, 1],
  [[], 1],
])('of %j nothing is left, and entries dropped: %i', (stored, dropped) => {
  expect(readReviewStore(stored)).toEqual({ value: emptyReview, dropped });
});

test('of two entries of one question the newer stays', () => {
  const [card] = twoCards.cards;
  const newer = { ...card!, lastReview: 9_000 };
  expect(readReviewStore({ v: 1, cards: [card, newer, card] }).value.cards).toEqual([newer]);
});

test('whatever passes as a card can be scheduled', () => {
  const day = fc.integer({ min: 0, max: 4e12 });
  const cards = fc.record({
    due: day,
    lastReview: day,
    stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    scheduledDays: fc.nat(40_000),
    learningSteps: fc.nat(1_000),
    reps: fc.nat(),
    lapses: fc.nat(),
    state: fc.constantFrom(1, 2, 3),
  });
  fc.assert(
    fc.property(cards, fc.nat(4e9), fc.boolean(), (parts, wait, right) => {
      const known: unknown = { ...twoCards.cards[0], ...parts };
      if (!isReviewCard(known)) throw new Error('no card');
      const after = recordAnswer({ v: 1, cards: [known] }, about('q0', { at: known.lastReview + 1 + wait, right }));
      expect([isReviewCard(after.cards[0]), cardKey(after.cards[0]!)]).toEqual([true, cardKey(known)]);
    }),
    runs(300),
  );
});
