/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { generateMetadata } from '@/app/learn/[slug]/check/page';
import { lessonView } from '@/server/lessons';
import { answerPage } from '../harness/answer-page';
import './sample';

const { checks } = (await lessonView('lighthouse'))!.questions;
const item = checks['machine-limit']!;
const typed = checks['machine-price-courier']!;
const [option] = item.options;

/** The page of an answer, as a browser without script shows it. */
async function open(asked: { id: string; version: string }, answer?: string, slug = 'lighthouse') {
  const query = new URLSearchParams({ item: asked.id, version: asked.version, ...(answer && { answer }) });
  const response = await answerPage(`http://localhost/learn/${slug}/check?${query}`);
  document.body.innerHTML = await response.text();
  return response;
}

/** The line that speaks of the answer. */
const message = () => document.querySelector('form [role="status"]');
const back = () => within(screen.getByRole('main')).getByRole('link', { name: /^Back to the/ });

test('an answer has a page: the step, the question with its marks, why, the evidence, and the way back', async () => {
  await open(item, option!.id);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('What may the Board do, and what not?');
  const group = screen.getByRole('group', { name: item.stem });
  const radios = within(group).getAllByRole<HTMLInputElement>('radio');
  expect(radios.map(({ checked, disabled }) => [checked, disabled])).toEqual([
    [true, true],
    [false, true],
    [false, true],
  ]);
  const feedback = screen.getByRole('region', { name: new RegExp(item.stem.replace(/[?]/g, '\\?')) });
  expect(feedback).toHaveTextContent('sentence 12 of our copy');
  expect(screen.queryByRole('button')).toBeNull();
  expect(back()).toHaveAttribute('href', '/learn/lighthouse/powers');
  expect(await axe(document.body)).toHaveNoViolations();
});

test.each([
  ['no answer', undefined, ''],
  ['an answer that cannot be read', 'a great many', 'a great many'],
])('%s is asked for again, in words, in the same form', async (_, answer, kept) => {
  await open(typed, answer);
  expect(message()).toHaveTextContent(typed.invalid);
  expect(screen.getByRole('textbox')).toHaveValue(kept);
  expect(screen.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  expect(screen.getByRole('button', { name: 'Check answer' })).toBeEnabled();
  expect(back()).toBeVisible();
  expect(await axe(document.body)).toHaveNoViolations();
});

test('a question that was corrected is shown as it is now, with nothing chosen', async () => {
  await open({ ...item, version: '000000000000' }, option!.id);
  expect(message()).toHaveTextContent('was corrected since you opened the step');
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  expect(document.querySelector<HTMLInputElement>('input[name="version"]')!.value).toBe(item.version);
});

test('a question that is gone leads back to the lesson', async () => {
  await open({ id: 'q0000000000', version: '1' }, 'o1');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('no longer in the lesson');
  expect(back()).toHaveAttribute('href', '/learn/lighthouse');
  expect(await axe(document.body)).toHaveNoViolations();
});

test('a lesson that is not there has no such page', async () => {
  expect((await open(item, option!.id, 'no-such-lesson')).status).toBe(404);
});

test('the page says what it is, and search engines leave it out', async () => {
  const params = Promise.resolve({ slug: 'lighthouse' });
  const searchParams = Promise.resolve({ item: item.id, version: item.version, answer: option!.id });
  expect(await generateMetadata({ params, searchParams })).toMatchObject({
    title: { absolute: 'Your answer on “What may the Board do, and what not?”' },
    robots: { index: false },
  });
});
