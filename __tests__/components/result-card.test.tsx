/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { MakeCard } from '@/components/quiz/MakeCard';
import { quizWords } from '@/components/quiz/quiz-words';
import { AssignedPage } from '@/components/result/AssignedPage';
import { NoResult, ResultPage } from '@/components/result/ResultPage';
import type { FinishedForm } from '@/lib/attempt/finished-form';
import { say } from './sample';

const CODE = 'ABCD2345';
const MADE = {
  ...{ code: CODE, path: `/r/${CODE}`, right: 1, total: 2 },
  card: { url: `/r/${CODE}/card.png?v=0123456789`, alt: 'Card of a practice result' },
};
const finished: FinishedForm = {
  ...{ lesson: 'dogs', form: 'a', right: 1, at: 5 },
  answers: [
    { item: 'q0', version: 'v1', answer: 'a' },
    { item: 'q1', version: 'v1', answer: ['b'] },
  ],
};

interface Asked {
  path: string;
  sent: Record<string, unknown>;
}
const asked: Asked[] = [];
const told: string[] = [];
let answering: (asked: Asked) => Response;
const refusing = (status: number) => () => Response.json({ error: { code: 'x' } }, { status });
beforeEach(() => {
  [asked, told].forEach((list) => void (list.length = 0));
  localStorage.clear();
  answering = ({ path }) => Response.json(path === '/api/result' ? MADE : {});
  globalThis.fetch = async (path, init) => {
    const one = { path: String(path), sent: JSON.parse(String(init?.body)) as Asked['sent'] };
    asked.push(one);
    return answering(one);
  };
});

const settled = (act_: () => void) =>
  act(async () => {
    act_();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
const click = (name: string) => settled(() => fireEvent.click(screen.getByRole('button', { name })));
const show = () =>
  render(
    <main>
      <h1>Quiz</h1>
      <h2>Result</h2>
      <MakeCard finished={finished} words={quizWords(say, 2, 'b').card} tell={(words) => told.push(words)} />
    </main>,
  );
const open = async () => {
  show();
  await click('Make a card of this result');
};

test('it says what is sent and what is kept before anything is, and can be left', async () => {
  await open();
  expect(screen.getByRole('heading', { name: 'A card of this result' })).toHaveFocus();
  expect(screen.getByText(/“1 of 2 right”/)).toBeVisible();
  for (const part of [/^Sent to this site: your answers/, /^Kept there for two years/, /does not prove who answered/])
    expect(screen.getByText(part)).toBeVisible();
  await click('Not now');
  expect(screen.getByRole('button', { name: 'Make a card of this result' })).toBeVisible();
  expect([asked, localStorage.length]).toEqual([[], 0]);
});

test('it sends the answers and no score, shows the card, and this device knows it again', async () => {
  await open();
  await click('Make the card');
  const { owner, ...sent } = asked[0]!.sent;
  expect(owner).toMatch(/^[\w-]{43}$/);
  expect(sent).toEqual({ lesson: 'dogs', form: 'a', attempt: 1, answers: finished.answers });
  expect(told).toEqual(['The card is made.']);
  expect(screen.getByRole('img', { name: MADE.card.alt })).toHaveAttribute('src', MADE.card.url);
  expect(screen.getByRole('link', { name: `${location.origin}/r/${CODE}` })).toHaveAttribute('href', `/r/${CODE}`);
  expect(screen.getByRole('link', { name: 'Save the picture' })).toHaveAttribute('download', `cited-${CODE}.png`);
  expect(screen.getByText(MADE.card.alt)).toBeVisible();
  expect(await axe(document.body)).toHaveNoViolations();
  cleanup();
  await open();
  expect(screen.getByRole('link', { name: 'Save the picture' })).toBeVisible();
  expect(asked).toHaveLength(1);
});

test.each([
  ['no network', () => Promise.reject(new TypeError('offline')) as never, /could not be reached/],
  ['a server in trouble', refusing(503), /could not be reached/],
  ['something that is not ours', () => new Response('<html>'), /could not be reached/],
  ['another answer than ours', () => Response.json({ hello: 1 }), /could not be reached/],
  ['a question that was corrected', refusing(409), /was corrected since/],
  ['too many of them', refusing(429), /in the last hour/],
])('%s is said, and it can be tried again for the same card', async (_, trouble, words) => {
  const good = answering;
  answering = trouble;
  await open();
  await click('Make the card');
  expect(screen.getByText(words)).toBeVisible();
  expect(told).toEqual([expect.stringMatching(words)]);
  answering = good;
  await click('Make the card');
  expect(screen.getByRole('link', { name: 'Save the picture' })).toBeVisible();
  expect(screen.queryByText(words)).toBeNull();
  expect(asked[1]!.sent).toEqual(asked[0]!.sent);
});

test('it is taken back with the secret of its own; the next card has another', async () => {
  await open();
  await click('Make the card');
  const { owner } = asked[0]!.sent;
  const good = answering;
  answering = refusing(503);
  await click('Take it back');
  expect(screen.getByText(/the card is still there/)).toBeVisible();
  answering = good;
  await click('Take it back');
  expect(asked.at(-1)).toEqual({ path: '/api/result/revoke', sent: { code: CODE, owner } });
  expect(screen.getByText(/^Taken back\./)).toBeVisible();
  expect(localStorage.getItem('cited.results')).not.toContain(String(owner));
  cleanup();
  await open();
  await click('Make the card');
  expect(asked.at(-1)!.sent.owner).not.toBe(owner);
});

test('where nothing can be kept on the device it is made and taken back all the same', async () => {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  await open();
  await click('Make the card');
  await click('Take it back');
  expect(screen.getByText(/^Taken back\./)).toBeVisible();
  expect(asked.at(-1)!.sent.owner).toBe(asked[0]!.sent.owner);
  Storage.prototype.setItem = setItem;
});

test('what was kept by somebody else under that name is passed over', async () => {
  localStorage.setItem('cited.results', JSON.stringify({ 'dogs a 5': { owner: 1, made: 'x' } }));
  await open();
  expect(screen.getByRole('button', { name: 'Make the card' })).toBeVisible();
});

const valid = {
  ...{ code: CODE, title: 'Who keeps the light?', href: '/learn/lighthouse/quiz', form: 'a', attempt: 2 },
  ...{ right: 1, total: 3, day: '2026-03-02', image: MADE.card },
  items: [
    { stem: 'First?', right: true },
    { stem: 'Second?', right: false },
    { stem: undefined, right: false },
  ],
};

test('the page of a result says what it proves and what not, and boasts of nothing', async () => {
  render(
    <main>
      <ResultPage result={valid} language="en" say={say} />
    </main>,
  );
  expect(screen.getByText('1 of 3 right')).toBeVisible();
  expect(screen.getByText(/^Form A · 2nd attempt · marked on 2 March 2026 · code ABCD2345$/)).toBeVisible();
  expect(screen.getByText(/^Right:/).closest('li')).toHaveTextContent('Right: First?');
  expect(screen.getAllByText(/^Not right:/)).toHaveLength(2);
  expect(screen.getByText(/A question that was changed or taken out since/)).toBeVisible();
  for (const part of [/nobody watched/, /open book/, /what the device counts/])
    expect(screen.getByText(part)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Take the same quiz' })).toHaveAttribute('href', valid.href);
  expect(document.body.textContent).not.toMatch(/%|congrat|great|well done|passed|failed|score|!/i);
  expect(await axe(document.body)).toHaveNoViolations();
});

test.each(['not-valid', 'taken-back'] as const)('a result that is %s shows its code alone', (standing) => {
  render(<NoResult code={CODE} standing={standing} say={say} />);
  expect(document.querySelector('[data-standing]')).toHaveTextContent(CODE);
  expect(screen.queryByRole('img')).toBeNull();
});

test('the page of an assignment says what and until when, and lets nobody in', async () => {
  const assigned = {
    ...{
      kind: 'both' as const,
      title: 'Who keeps the light?',
      questions: 8,
      until: 'Due Mon, 2 March 2026 at 12:00 EET',
    },
    ...{ ends: 'Sources end on 8 March 2024.', lesson: '/learn/x', practice: '/learn/x/quiz', image: MADE.card },
  };
  render(
    <main>
      <AssignedPage assigned={assigned} share={<p>ways to share</p>} say={say} />
    </main>,
  );
  expect(screen.getByText('A lesson to read, and a quiz of 8 questions.')).toBeVisible();
  expect(screen.getByText(assigned.until)).toBeVisible();
  expect(screen.getByText('ways to share')).toBeVisible();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    ...['/class', '/learn/x', '/learn/x/quiz', MADE.card.url],
  ]);
  expect(await axe(document.body)).toHaveNoViolations();
});
