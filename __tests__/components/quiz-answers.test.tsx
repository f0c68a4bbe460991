/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderToStaticMarkup } from 'react-dom/server';
import { FormPage } from '@/app/form-page';
import LessonAnswers, { generateMetadata } from '@/app/learn/[slug]/quiz/answers/page';
import { lessonQuizParts } from '@/app/learn/[slug]/quiz/quiz-parts';
import ToolAnswers from '@/app/quiz/[slug]/answers/page';
import { toolQuizParts } from '@/app/quiz/[slug]/quiz-parts';
import { fieldsOf, versionField } from '@/lib/question/plain-fields';
import { quizOf } from '@/server/quiz-of';
import { answersTo } from '../server/answers-to';
import './sample';

type Page = typeof LessonAnswers;
type Query = Record<string, string | string[] | undefined>;

const KINDS = [
  ['lighthouse', LessonAnswers, (await lessonQuizParts('lighthouse', 'a'))!, '/learn/lighthouse/quiz/answers'],
  ['which-section', ToolAnswers, (await toolQuizParts('which-section', 'a'))!, '/quiz/which-section/answers'],
] as const;

async function show(page: Page, slug: string, query: Query): Promise<void> {
  const element = await page({ params: Promise.resolve({ slug }), searchParams: Promise.resolve(query) });
  document.body.innerHTML = renderToStaticMarkup(element);
}

describe.each(KINDS)('the quiz %s', (slug, page, parts, path) => {
  const { items } = parts.view;
  const seats = quizOf(slug)!.forms[0]!.seats;
  /** All answered, the first of them wrong. */
  const all: Query = { form: 'a', v: items.map((item) => versionField(item)[1]) };
  for (const [i, item] of items.entries())
    for (const [name, value] of fieldsOf(item, answersTo(seats[i]!.item)[i === 0 ? 'wrong' : 'right']))
      all[name] = [all[name] ?? [], value].flat();

  test('holds its form for who has no script, and nothing of a key in it', async () => {
    const html = renderToStaticMarkup(<FormPage parts={parts}>{null}</FormPage>);
    // This document runs scripts, and so would take what stands in it for text.
    document.body.innerHTML = html.replaceAll('noscript>', 'section>');
    const plain = document.querySelector('section:has(form[action])');
    expect(plain!.querySelectorAll('form')).toHaveLength(1);
    expect(plain!.querySelector('form')).toHaveAttribute('action', path);
    expect(plain!.querySelectorAll('fieldset')).toHaveLength(items.length);
    expect(plain!.textContent).not.toMatch(/correct answer|your answer\)/);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has a page of answers, with the way to the other form, to the lesson and back', async () => {
    await show(page, slug, all);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your answers: Form A');
    expect(screen.getByText(`${items.length - 1} of ${items.length} correct`)).toBeVisible();
    for (const [name, href] of [
      ['Try form B: other facts', parts.pathOf('b')],
      [parts.lessons[0]!.title, parts.lessons[0]!.href],
      ['Take it again', parts.pathOf('a')],
    ] as const)
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
    expect(screen.getByText(/Sources end/)).toBeVisible();
    expect(await axe(document.body)).toHaveNoViolations();
  });

  test('leaves what is open in a form that leads to the same page', async () => {
    await show(page, slug, { form: 'a' });
    expect(document.querySelector('form')).toHaveAttribute('action', path);
    expect(screen.getByRole('heading', { name: `${items.length} questions are still open` })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'The evidence' })).toBeNull();
    expect(await axe(document.body)).toHaveNoViolations();
  });

  test.each<[string, Query, string]>([
    ['the form kept for assignments', { form: 'c' }, slug],
    ['no form', {}, slug],
    ['a quiz that there is not', { form: 'a' }, 'constructor'],
  ])('has no page of answers for %s', async (_, query, name) => {
    await expect(show(page, name, query)).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
  });
});

test('the page says what it is, and search engines leave it out', async () => {
  const told = (query: Query) =>
    generateMetadata({ params: Promise.resolve({ slug: 'lighthouse' }), searchParams: Promise.resolve(query) });
  expect(await told({ form: 'b' })).toMatchObject({ title: 'Your answers: Form B', robots: { index: false } });
  expect(await told({ form: 'c' })).toEqual({});
});
