import type { Page } from 'playwright-core';
import { publicId, type Item } from '@/lib/question/item';
import type { RowsBody } from '@/lib/question/rows';
import type { FormName } from '@/lib/quiz/form';
import { readLibrary } from '@/server/content/library';
import { checkItemsOf } from '@/server/lesson-questions';
import { quizOf } from '@/server/quizzes';

/** The items of a form with their keys, generated here from the same content that the site was built from. */
export function itemsOf(content: string, lesson: string, form: FormName): Item[] {
  const shelf = readLibrary(content);
  if (!shelf.ok) throw new Error(shelf.problems.map((problem) => problem.found).join('; '));
  const quiz = quizOf(lesson, shelf.value);
  return quiz?.forms.find((one) => one.name === form)?.seats.map((seat) => seat.item) ?? [];
}

/** The questions that steps of a lesson end with. */
export function checksOf(content: string, lesson: string): Item[] {
  const shelf = readLibrary(content);
  if (!shelf.ok) throw new Error(shelf.problems.map((problem) => problem.found).join('; '));
  return checkItemsOf(lesson, shelf.value);
}

interface Bodies {
  choice: { options: { text: string; correct: boolean }[] };
  typed: { type: 'number'; value: number } | { type: 'date'; date: string };
  order: { lines: { text: string }[] };
  multiple: { options: { text: string; correct: boolean }[] };
  match: RowsBody;
}

/** Gives the right or a wrong answer to the question on screen, by keyboard alone. */
export async function answer(page: Page, item: Item, right: boolean): Promise<void> {
  if (item.kind === 'choice' || item.kind === 'compare' || item.kind === 'record')
    await chooseByKeyboard(page, item.body as Bodies['choice'], right);
  if (item.kind === 'typed') await typeByKeyboard(page, item.body as Bodies['typed'], right);
  if (item.kind === 'order') await orderByKeyboard(page, item.body as Bodies['order'], right);
  if (item.kind === 'multiple') await tickByKeyboard(page, item.body as Bodies['multiple'], right);
  if (item.kind === 'match' || item.kind === 'classify')
    await selectByKeyboard(page, item.body as Bodies['match'], right, (place) => `li:nth-of-type(${place + 1}) select`);
  if (item.kind === 'cloze') await selectByKeyboard(page, item.body as Bodies['match'], right, () => 'p select');
}

async function chooseByKeyboard(page: Page, { options }: Bodies['choice'], right: boolean): Promise<void> {
  const wanted = options.find((option) => option.correct === right)!.text;
  await tabTo(page, 'input[type="radio"]');
  const texts = await page.$$eval('fieldset label', (labels) => labels.map((label) => label.textContent?.trim() ?? ''));
  const steps = texts.indexOf(wanted);
  await page.keyboard.press('Space');
  for (let i = 0; i < steps; i++) await page.keyboard.press('ArrowDown');
}

async function typeByKeyboard(page: Page, body: Bodies['typed'], right: boolean): Promise<void> {
  await tabTo(page, 'fieldset input[type="text"]');
  // Far enough from a figure of which the hint says that near counts.
  const wrong = body.type === 'number' ? String(body.value * 2 + 1) : '1 January 1999';
  await page.keyboard.type(right ? String(body.type === 'number' ? body.value : body.date) : wrong);
}

/** Sorts the lines by selection: each is moved up to its place, with the button that keeps the focus. */
async function orderByKeyboard(page: Page, { lines }: Bodies['order'], right: boolean): Promise<void> {
  const wanted = right ? lines : [...lines].reverse();
  for (const [place, line] of wanted.entries()) {
    for (let at = await indexOfLine(page, line.text); at > place; at--) {
      await page.locator('fieldset li').nth(at).locator('button').first().focus();
      await page.keyboard.press('Enter');
    }
  }
}

/** Ticks every option that fits, or every one that does not. */
async function tickByKeyboard(page: Page, { options }: Bodies['multiple'], right: boolean): Promise<void> {
  const texts = await page.$$eval('fieldset label', (labels) => labels.map((label) => label.textContent?.trim() ?? ''));
  for (const [place, text] of texts.entries()) {
    if (options.find((option) => option.text === text)!.correct !== right) continue;
    const box = `fieldset label:nth-of-type(${place + 1}) input[type="checkbox"]`;
    await tabTo(page, box);
    await page.keyboard.press('Space');
  }
}

/** Gives each row its option, or another one, with the arrows that move through a list while it is closed. */
async function selectByKeyboard(
  page: Page,
  { rows, options }: Bodies['match'],
  right: boolean,
  listOf: (place: number) => string,
): Promise<void> {
  for (const [place, row] of rows.entries()) {
    const wanted = options.find(({ id }) => (id === row.key) === right)!.id;
    const list = `fieldset ${listOf(place)}`;
    await tabTo(page, list);
    const values = await page.$eval(list, (select) =>
      [...(select as HTMLSelectElement).options].map(({ value }) => value),
    );
    for (let i = 0; i < values.indexOf(wanted); i++) await page.keyboard.press('ArrowDown');
  }
}

const indexOfLine = (page: Page, text: string): Promise<number> =>
  page.$$eval(
    'fieldset li > span:first-of-type',
    (spans, wanted) => spans.findIndex((span) => span.textContent === wanted),
    text,
  );

/** Presses Tab until something that matches has the focus; fails after 80 presses, as a person would give up. */
export async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${selector} on ${page.url()}`);
}

/** Shows the answer where another try is offered instead, as it is after a wrong first one; true if it was. */
export async function revealed(page: Page): Promise<boolean> {
  const reveal = page.getByRole('button', { name: 'Show the answer' });
  const offered = await reveal.isVisible();
  if (offered) await reveal.click();
  await reveal.waitFor({ state: 'detached' });
  return offered;
}

/** The public names of some items. */
export const publicIds = (items: readonly Item[]): string[] => items.map((item) => publicId(item.id));
