/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { readFileSync } from 'node:fs';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { POST } from '@/app/api/answer/route';
import { QuizIntro } from '@/components/quiz/QuizIntro';
import { QuizPlayer } from '@/components/quiz/QuizPlayer';
import { quizWords } from '@/components/quiz/quiz-words';
import { kindOf } from '@/lib/question';
import { publicId, type Item } from '@/lib/question/item';
import type { RowsBody } from '@/lib/question/rows';
import { quizOf } from '@/server/quiz-of';
import { gradeAnswer } from '@/server/quizzes';
import { toolQuizSummary, toolQuizView } from '@/server/tool-quizzes';
import { FOLDER } from '../fixtures/lighthouse/lighthouse';
import { say } from './sample';

const SLUG = 'which-section';
const LESSONS = [{ href: '/learn/lighthouse', title: 'May a machine keep the Gull Point Light?' }];
const view = (await toolQuizView(SLUG, 'a'))!;
const bank = quizOf(SLUG)!.bank;
const itemOf = (id: string): Item => bank.find((item) => publicId(item.id) === id)!;
const seatsOf = (name: string) =>
  quizOf(SLUG)!
    .forms.find((form) => form.name === name)!
    .seats.map(({ item }) => item);
const canaries = JSON.parse(readFileSync(`${FOLDER}/canaries.json`, 'utf8')) as { words: string[] };

const QUIZ = { slug: SLUG, title: 'Which part?', summary: 'Two parts of one text.', facts: '4 questions, two forms' };

test('its first page says what it builds on, and is accessible', async () => {
  const { container } = render(
    <QuizIntro
      quiz={QUIZ}
      ends="Sources end on 8 March 2024."
      objectives={['Tell the parts.']}
      lessons={[{ slug: 'lighthouse', title: 'May a machine keep it?' }]}
      say={say}
    />,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'Which part?' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'May a machine keep it?' })).toHaveAttribute('href', '/learn/lighthouse');
  expect(screen.getByRole('link', { name: 'Start with form A' })).toHaveAttribute('href', `/quiz/${SLUG}/a`);
  expect(screen.getByRole('link', { name: 'Take form B' })).toHaveAttribute('href', `/quiz/${SLUG}/b`);
  expect(await axe(container)).toHaveNoViolations();
});

test('its summary counts questions and originals, and says up to when the sources reach', async () => {
  const found = (await toolQuizSummary(SLUG))!;
  expect(found).toMatchObject({ questions: 4, quiz: { slug: SLUG }, meta: { sourcesEnd: '2024-03-08' } });
  expect(found.lessons.map(({ meta }) => meta.slug)).toEqual(['lighthouse']);
  expect(found.originals.documents).toBeGreaterThan(0);
});

test.each(['a', 'b'] as const)('what a browser gets of form %s holds no key, no feedback and no fact', async (form) => {
  const sent = JSON.stringify((await toolQuizView(SLUG, form))!.form);
  const items = seatsOf(form);
  const secrets = items.flatMap((item) => [
    ...kindOf(item)
      .facets(item)
      .groups.flatMap(({ options }) => options.map(({ feedback }) => feedback)),
    ...item.facts,
    item.id,
  ]);
  expect(secrets.length).toBeGreaterThan(10);
  expect([...secrets, ...canaries.words].filter((secret) => sent.includes(secret))).toEqual([]);
  expect(sent).not.toMatch(/"(?:correct|key|feedback|whyNot|mentions|facts|objective|level)":/);
});

test('form C and unknown forms are not shown, and form C is not graded', async () => {
  for (const form of ['c', 'd']) expect(await toolQuizView(SLUG, form as 'a')).toBeUndefined();
  expect(await toolQuizView('lighthouse', 'a')).toBeUndefined();
  const kept = seatsOf('c').filter(({ id }) => ![...seatsOf('a'), ...seatsOf('b')].some((item) => item.id === id));
  const [item] = kept;
  const answer = kindOf(item!).optionIds(item!)[0]!;
  const graded = gradeAnswer({ lesson: SLUG, item: publicId(item!.id), version: item!.version, answer });
  expect(graded).toMatchObject({ ok: false, problems: [{ code: 'item-unknown' }] });
});

test('each question that a step teaches leads there', () => {
  expect(view.form.teaches.filter((step) => step?.href.startsWith('/learn/lighthouse/'))).toHaveLength(4);
});

test('a tool is chosen in a row, graded by the route, explained with its evidence, and the lesson is near', async () => {
  globalThis.fetch = async (path, init) => POST(new Request(`http://localhost${String(path)}`, init));
  const at = [...view.form.items, ...(await toolQuizView(SLUG, 'b'))!.form.items].find(({ id }) => {
    const { kind, objective } = itemOf(id);
    return (kind === 'cloze' || kind === 'classify') && ['powers', 'tasks'].includes(objective);
  })!;
  const item = itemOf(at.id) as Item<RowsBody>;
  const { container } = render(
    <QuizPlayer
      lesson={SLUG}
      form="b"
      items={[at]}
      teaches={[null]}
      words={quizWords(say, 1, 'b')}
      otherHref={`/quiz/${SLUG}/b`}
      lessons={LESSONS}
    />,
  );
  expect(screen.queryByText('The evidence')).toBeNull();
  screen.getAllByRole('combobox').forEach((select, i) => {
    const wrong = item.body.options.find(({ id }) => id !== item.body.rows[i]!.key)!.id;
    fireEvent.change(select, { target: { value: wrong } });
  });
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Check answer' })));
  expect(screen.getByRole('heading', { name: 'Not quite' })).toBeVisible();
  expect(container).toHaveTextContent(/It does not belong to the part on \w+.*It belongs to the part on/);
  expect(screen.getByRole('heading', { name: 'The evidence' })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  fireEvent.click(screen.getByRole('button', { name: 'See your result' }));
  expect(screen.getByRole('link', { name: LESSONS[0]!.title })).toHaveAttribute('href', '/learn/lighthouse');
  expect(screen.getByRole('link', { name: 'Try form B: other facts' })).toHaveAttribute('href', `/quiz/${SLUG}/b`);
  expect(await axe(container)).toHaveNoViolations();
});
