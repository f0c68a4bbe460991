import type { Browser, Page } from 'playwright-core';
import { triesOf } from '@/lib/attempt/tries';
import type { Item, ItemKindName } from '@/lib/question/item';
import { contentDir } from '@/server/env';
import { DEEP } from '../harness/deep';
import { axeViolations } from './harness/axe';
import { launchBrowser } from './harness/browser';
import { answer, itemsOf, revealed } from './harness/keys';
import { shown } from './harness/plain';
import { at, before, check, EVERY_KIND, next, openQuiz, outcome } from './harness/player';
import { startSite, type Site } from './harness/site';

const quizzes = EVERY_KIND.map((quiz) => ({ ...quiz, items: itemsOf(contentDir(), quiz.lesson, quiz.form) }));
type Quiz = (typeof quizzes)[number];

let browser: Browser;
let site: Site;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** The states of a question, by the way it is taken on which they come. */
const COURSES = {
  wrong: ['idle', 'invalid', 'answering', 'submitted', 'not yet', 'wrong'],
  right: ['offline', 'right'],
  changed: ['changed'],
} as const;
type Course = keyof typeof COURSES;
type State = (typeof COURSES)[Course][number];

/** A state for each kind, and each state for a kind: more take longer than a run of all tests has. */
const ONE_EACH: Record<ItemKindName, State> = {
  record: 'idle',
  cloze: 'invalid',
  order: 'answering',
  choice: 'submitted',
  classify: 'not yet',
  multiple: 'wrong',
  typed: 'offline',
  match: 'right',
  compare: 'changed',
};

const courseOf = (state: State): Course =>
  (Object.keys(COURSES) as Course[]).find((course) => (COURSES[course] as readonly State[]).includes(state))!;

/** Lines always stand in some order; a typed answer, or one of two, gets no second try. */
const comesTo = (item: Item, state: State): boolean =>
  !(state === 'invalid' && item.kind === 'order') && !(state === 'not yet' && triesOf(shown(item)) === 1);

/** Looks at a page in both schemes. */
async function violations(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await axeViolations(page)).map((line) => `${state}, ${colorScheme}: ${line}`));
  }
  return found;
}

interface Visit {
  page: Page;
  item: Item;
  server: Awaited<ReturnType<typeof before>>;
  see: (state: State) => Promise<void>;
}

/** Takes a question on one way, and stops at each state that comes. */
const take: Record<Course, (visit: Visit) => Promise<void>> = {
  async wrong({ page, item, server, see }) {
    await see('idle');
    if (comesTo(item, 'invalid')) {
      await check(page);
      await page.locator('form [id$="-message"]:not(:empty)').waitFor();
      await see('invalid');
    }
    await answer(page, item, false);
    await see('answering');
    await server('held');
    await check(page);
    await page.getByRole('button', { name: 'Checking' }).waitFor();
    await see('submitted');
    await server('open');
    await outcome(page);
    if (comesTo(item, 'not yet')) await see('not yet');
    expect(await revealed(page)).toBe(comesTo(item, 'not yet'));
    await page.getByRole('heading', { name: /^(Not quite|Partly right)$/ }).waitFor();
    await see('wrong');
  },
  async right({ page, item, server, see }) {
    await server('away');
    await answer(page, item, true);
    await check(page);
    await page.getByRole('heading', { name: 'Kept, and not checked yet' }).waitFor();
    await see('offline');
    await server('open');
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByRole('heading', { name: 'Correct' }).waitFor();
    await see('right');
  },
  async changed({ page, item, server, see }) {
    await server('changed');
    await answer(page, item, true);
    await check(page);
    await page.getByRole('heading', { name: 'This question was corrected' }).waitFor();
    await see('changed');
    await server('open');
  },
};

/** Takes a question whose kind was looked at before. */
async function pass(page: Page, item: Item): Promise<void> {
  await answer(page, item, true);
  await check(page);
  await outcome(page);
}

/** Goes through a quiz, each question on its way, and gives what was seen and what axe found. */
async function walk({ at: path, items }: Quiz, wayOf: (kind: ItemKindName) => Course, kinds: ItemKindName[]) {
  const page = await openQuiz(browser, `${site.origin}${path}`, { viewport: { width: 360, height: 640 } });
  const server = await before(page);
  const [seen, found]: [string[], string[]] = [[], []];
  const left = new Set(kinds);
  for (const [i, item] of items.entries()) {
    await at(page, i + 1, items.length);
    const see = async (state: State) => {
      if (!DEEP && ONE_EACH[item.kind] !== state) return;
      seen.push(`${item.kind} ${state}`);
      found.push(...(await violations(page, `${item.kind} ${state}`)));
    };
    if (left.delete(item.kind)) await take[wayOf(item.kind)]({ page, item, server, see });
    else await pass(page, item);
    await next(page).click();
  }
  await page.getByRole('heading', { name: 'Your result' }).waitFor();
  found.push(...(await violations(page, 'finished')));
  await page.context().close();
  return { seen, found };
}

/** Every kind once, and the quiz that holds it. */
function shares(): [Quiz, ItemKindName[]][] {
  const left = new Set(Object.keys(ONE_EACH) as ItemKindName[]);
  return quizzes.map((quiz) => [
    quiz,
    [...new Set(quiz.items.map(({ kind }) => kind))].filter((kind) => left.delete(kind)),
  ]);
}

test('the forms hold every kind of question', () => {
  expect(
    shares()
      .flatMap(([, kinds]) => kinds)
      .sort(),
  ).toEqual(Object.keys(ONE_EACH).sort());
  expect(new Set(Object.values(ONE_EACH))).toEqual(new Set(Object.values(COURSES).flat()));
});

test.each(DEEP ? (Object.keys(COURSES) as Course[]) : (['one state of each kind (all in test:deep)'] as const))(
  'in both schemes axe finds nothing wrong with any kind of question: %s',
  async (course) => {
    const wayOf = (kind: ItemKindName) => (DEEP ? (course as Course) : courseOf(ONE_EACH[kind]));
    const [seen, found]: [string[], string[]] = [[], []];
    for (const [quiz, kinds] of shares()) {
      const walked = await walk(quiz, wayOf, kinds);
      seen.push(...walked.seen);
      found.push(...walked.found);
    }
    expect(found).toEqual([]);
    expect(seen.sort()).toEqual(expected(course).sort());
  },
);

/** What a walk has to see. */
function expected(course: string): string[] {
  if (!DEEP) return Object.entries(ONE_EACH).map(([kind, state]) => `${kind} ${state}`);
  return shares().flatMap(([{ items }, kinds]) =>
    kinds.flatMap((kind) => {
      const item = items.find((one) => one.kind === kind)!;
      return COURSES[course as Course].filter((state) => comesTo(item, state)).map((state) => `${kind} ${state}`);
    }),
  );
}

/** What the device does not allow, as a page finds it. */
const STORAGE = {
  forbidden: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
  full: () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};

test.each(Object.entries(STORAGE).slice(0, DEEP ? 2 : 1))(
  'so it is where storage is %s, where the learner says how sure an answer is, in a list, and at rest',
  async (name, refuse) => {
    const [{ at: path, items }] = quizzes as [Quiz];
    const page = await openQuiz(browser, `${site.origin}${path}`);
    await page.context().addInitScript(refuse);
    await page.reload();
    await page.getByLabel('Say how sure I am').check();
    const sure = page.getByRole('group', { name: /^How sure are you/ });
    const found = await violations(page, 'how sure');
    await answer(page, items[0]!, true);
    await sure.getByRole('button', { name: 'Think so' }).click();
    await next(page).waitFor();
    await page.locator('p:not([role])', { hasText: name === 'full' ? 'no room left' : 'does not let' }).waitFor();
    found.push(...(await violations(page, `storage ${name}`)));
    await page.getByLabel('All questions in one list').check();
    await page.locator(`[id="${shown(items[1]!).id}-stem"]`).waitFor();
    expect(await page.locator('legend').count()).toBe(items.length);
    found.push(...(await violations(page, 'list')));
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await page.getByRole('heading', { name: 'Paused' }).waitFor();
    found.push(...(await violations(page, 'paused')));
    expect(found).toEqual([]);
    await page.context().close();
  },
);
