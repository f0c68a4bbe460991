/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { dueIn } from '@/components/review/due-in';
import { planSitting } from '@/components/review/plan-sitting';
import { reviewWords } from '@/components/review/review-words';
import type { PublicItem } from '@/lib/question/item';
import type { AskedAgain } from '@/lib/review/asked-again';
import type { ReviewCard, ReviewStore } from '@/lib/review/card';
import { emptyReview } from '@/lib/review/read-store';
import { recordAnswer, type Answered } from '@/lib/review/record-answer';
import { evidenceOf, grades, items, say } from './sample';

const DAY = 86_400_000;
const LONG_AGO = Date.now() - 60 * DAY;
const facts = [{ fact: 'q1', digest: 'd1' }];

/** What the device keeps; `undefined` where its storage is forbidden. */
let device: ReviewStore | undefined;
const keptHere = () => {
  if (!device) throw new Error('forbidden');
  return device;
};
jest.unstable_mockModule('@/browser/review-store/review-store', () => ({
  readReview: async () => ({ value: keptHere(), dropped: 0 }),
  changeReview: async (change: (store: ReviewStore) => ReviewStore) => void (device = change(keptHere())),
  recordReview: async (answered: Answered) => {
    device = recordAnswer(keptHere(), answered);
    return true;
  },
}));
const { ReviewSitting } = await import('@/components/review/ReviewSitting');

const item = (id: string): PublicItem => ({ ...items.choice, id, version: 'v1', stem: `The question ${id}?` });
const keep = (ids: readonly string[], more: Partial<Answered> = {}) => {
  device = ids.reduce(
    (store, id, i) =>
      recordAnswer(store, {
        ...{ lesson: 'lighthouse', item: id, version: 'v1', facts, right: true, at: LONG_AGO + i },
        ...more,
      }),
    device ?? emptyReview,
  );
};

/** Answers both calls: what is asked again is as it was, but for these; every answer is right. */
let otherwise: Record<string, AskedAgain> = {};
let asked: string[][] = [];
let online = true;
const aboutCards = (cards: readonly Pick<ReviewCard, 'item'>[]): AskedAgain[] => {
  asked.push(cards.map((card) => card.item));
  return cards.map((card) => otherwise[card.item] ?? { item: item(card.item), facts });
};
const answerCall = async (path: string, { body }: { body: string }) => {
  if (!online) throw new TypeError('offline');
  const sent = JSON.parse(body) as { cards: ReviewCard[] };
  return Response.json(
    path === '/api/review'
      ? { cards: aboutCards(sent.cards) }
      : { grade: grades.choiceRight, evidence: [evidenceOf('boat-charge-limit')], facts },
  );
};

beforeEach(() => {
  [device, otherwise, asked, online] = [emptyReview, {}, [], true];
  localStorage.clear();
  globalThis.fetch = answerCall as unknown as typeof fetch;
});

const text = reviewWords(say);
const QUIZZES = [{ slug: 'lighthouse', title: 'Who keeps the light?', href: '/learn/lighthouse' }];
const sit = () => render(<ReviewSitting quizzes={QUIZZES} words={text} language="en" />);

describe('planning a sitting', () => {
  const plan = (store: ReviewStore) => planSitting(store, async (cards) => aboutCards(cards), Date.now());
  const names = Array.from({ length: 20 }, (_, i) => `q${i}`);

  test('asks at most twelve, and the server about no more of them than that', async () => {
    keep(names);
    const { questions, changed } = await plan(device!);
    expect([questions.map((one) => one.item.id), changed]).toEqual([names.slice(0, 12), []]);
    expect(asked).toEqual([names.slice(0, 12)]);
  });

  test('what changed is named, and what waits moves up, asked about in turn', async () => {
    keep(names);
    otherwise = { q0: 'changed', q3: 'gone', q5: { item: item('q5'), facts: [{ fact: 'q1', digest: 'corrected' }] } };
    const { questions, changed } = await plan(device!);
    expect(changed.map((card) => card.item)).toEqual(['q0', 'q3', 'q5']);
    expect(questions).toHaveLength(12);
    expect(asked).toEqual([names.slice(0, 12), names.slice(12, 15)]);
  });

  test('a server that says too little is taken to know the rest no more', async () => {
    keep(['q0', 'q1']);
    const { questions, changed } = await planSitting(device!, async () => [], Date.now());
    expect([questions, changed.length]).toEqual([[], 2]);
  });

  test('nothing due asks nobody', async () => {
    keep(['q0'], { at: Date.now() });
    expect(await plan(device!)).toEqual({ questions: [], changed: [] });
    expect(asked).toEqual([]);
  });
});

/** By the clock of this device, whichever it is. */
const clock = (day: number, hour: number, minute = 0) => new Date(2026, 5, day, hour, minute).getTime();

test.each([
  [clock(1, 8), clock(1, 7), 'in 1 minute'],
  [clock(1, 8), clock(1, 8, 2), 'in 2 minutes'],
  [clock(1, 8), clock(1, 11), 'in 3 hours'],
  [clock(1, 8), clock(2, 0), 'tomorrow'],
  [clock(1, 23), clock(2, 11), 'tomorrow'],
  [clock(1, 23), clock(10, 0), 'in 9 days'],
  [clock(1, 8), clock(90, 0), 'in 3 months'],
])('seen from %i, what is due at %i is due %s', (now, due, words) => {
  expect(dueIn(due, now, 'en')).toBe(words);
});

test('a sitting: each question in turn, why with the evidence, and its end', async () => {
  keep(['q0', 'q1']);
  const { container } = sit();
  await screen.findByRole('group', { name: 'The question q0?' });
  expect(screen.getByRole('heading', { name: 'Question 1 of 2' })).toBeVisible();
  expect(screen.getByRole('link', { name: QUIZZES[0]!.title })).toHaveAttribute('href', '/learn/lighthouse');
  expect(await axe(container)).toHaveNoViolations();

  fireEvent.click(screen.getByRole('button', { name: 'Check answer' }));
  expect(screen.getByText(items.choice.invalid)).toBeVisible();
  for (const next of ['Next question', 'Finish']) {
    fireEvent.click(screen.getAllByRole('radio')[0]!);
    fireEvent.click(screen.getByRole('button', { name: 'Check answer' }));
    expect(await screen.findByRole('heading', { name: 'Correct' })).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
    fireEvent.click(await screen.findByRole('button', { name: next }));
    if (next === 'Next question') expect(await screen.findByText('Question 2 of 2')).toHaveFocus();
  }
  expect(await screen.findByRole('heading', { name: 'Done for now' })).toHaveFocus();
  expect(screen.getByText(/^The next question is due in \d+ days/)).toBeVisible();
  expect(device!.cards.every(({ reps, due }) => reps === 2 && due > Date.now())).toBe(true);
  expect(await axe(container)).toHaveNoViolations();
});

test('who says how sure an answer is in quizzes says so here too: one tap answers, and counts with it', async () => {
  keep(['q0', 'q1']);
  const { container } = sit();
  await screen.findByRole('group', { name: 'The question q0?' });
  fireEvent.click(screen.getByRole('checkbox', { name: text.askSure }));
  expect(screen.queryByRole('button', { name: 'Check answer' })).toBeNull();
  expect(await axe(container)).toHaveNoViolations();

  fireEvent.click(screen.getByRole('button', { name: text.confidence.sure }));
  expect(screen.getByText(items.choice.invalid)).toBeVisible();
  const { fetch } = globalThis;
  globalThis.fetch = (async (path: string, init: { body: string }) =>
    path === '/api/review'
      ? answerCall(path, init)
      : Response.json({ grade: grades.choiceWrong, evidence: [], facts })) as unknown as typeof fetch;
  fireEvent.click(screen.getAllByRole('radio')[0]!);
  fireEvent.click(screen.getByRole('button', { name: text.confidence.sure }));
  expect(await screen.findByRole('heading', { name: text.wrong })).toHaveFocus();
  expect(screen.queryByRole('button', { name: text.confidence.sure })).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
  globalThis.fetch = fetch;

  fireEvent.click(screen.getByRole('button', { name: 'Next question' }));
  await screen.findByRole('group', { name: 'The question q1?' });
  fireEvent.click(screen.getAllByRole('radio')[0]!);
  fireEvent.click(screen.getByRole('button', { name: text.confidence.guess }));
  await screen.findByRole('heading', { name: 'Correct' });
  fireEvent.click(screen.getByRole('checkbox', { name: text.askSure }));
  const [sure, guess] = device!.cards;
  expect([sure!.sureButWrong, sure!.scheduledDays, sure!.lapses]).toEqual([true, 1, 1]);
  // A right guess comes back sooner than what was known.
  device = emptyReview;
  keep(['q1']);
  keep(['q1'], { at: guess!.lastReview });
  expect(device!.cards[0]!.scheduledDays).toBeGreaterThan(guess!.scheduledDays);
});

test('what changed is told once, and leaves', async () => {
  keep(['q0', 'q1']);
  otherwise = { q0: 'changed', q1: 'gone' };
  const { container, unmount } = sit();
  await screen.findByRole('heading', { name: 'This changed' });
  await screen.findByRole('heading', { name: 'Nothing is due' });
  expect(screen.getByText(text.none)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  unmount();
  sit();
  await screen.findByRole('heading', { name: 'Nothing is due' });
  expect(screen.queryByText('This changed')).toBeNull();
});

test('a question that is corrected in the middle of a sitting is told and passed over', async () => {
  keep(['q0', 'q1']);
  sit();
  await screen.findByRole('group', { name: 'The question q0?' });
  globalThis.fetch = (async () => Response.json({ error: { code: 'item-changed' } }, { status: 409 })) as typeof fetch;
  fireEvent.click(screen.getAllByRole('radio')[0]!);
  fireEvent.click(screen.getByRole('button', { name: 'Check answer' }));
  await screen.findByRole('group', { name: 'The question q1?' });
  expect(screen.getByRole('heading', { name: 'This changed' })).toBeVisible();
  expect(device!.cards.map(({ toldChanged }) => toldChanged === undefined)).toEqual([false, true]);
});

test('an answer that cannot be checked stays on the page and may be sent again', async () => {
  keep(['q0']);
  sit();
  await screen.findByRole('group', { name: 'The question q0?' });
  online = false;
  fireEvent.click(screen.getAllByRole('radio')[0]!);
  fireEvent.click(screen.getByRole('button', { name: 'Check answer' }));
  await screen.findByText(text.failed);
  expect(screen.getAllByRole('radio')[0]).toBeChecked();
  online = true;
  fireEvent.click(screen.getByRole('button', { name: 'Check answer' }));
  await screen.findByRole('heading', { name: 'Correct' });
});

test('offline it says so, and tries again', async () => {
  keep(['q0']);
  online = false;
  sit();
  await screen.findByText(text.offline);
  online = true;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('group', { name: 'The question q0?' });
});

test('where storage is forbidden it says so in words', async () => {
  device = undefined;
  const { container } = sit();
  expect(await screen.findByText(text.forbidden)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('more than a sitting holds: it may go on, and no number is told', async () => {
  keep(Array.from({ length: 14 }, (_, i) => `q${i}`));
  sit();
  await screen.findByText('Question 1 of 12');
  expect(document.body).not.toHaveTextContent('14');
});
