import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Item, ItemKindName } from '@/lib/question/item';
import { contentDir } from '@/server/env';
import { DEEP } from '../harness/deep';
import { launchBrowser } from './harness/browser';
import { answer, itemsOf, revealed, tabTo } from './harness/keys';
import { at, before, check, EVERY_KIND, next, openQuiz, outcome } from './harness/player';
import { startSite, type Site } from './harness/site';

const DAY = 86_400_000;
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

const open = (quiz: Quiz, options?: BrowserContextOptions) => openQuiz(browser, `${site.origin}${quiz.at}`, options);

interface Looks {
  idle: (item: Item) => Promise<void>;
  /** Once the answer is given, and not checked. */
  given?: (item: Item) => Promise<void>;
  answered: (item: Item) => Promise<void>;
}

/** Answers every question of a quiz wrongly, with a look at it before, between and after. */
async function take(page: Page, { items }: Quiz, { idle, given, answered }: Looks): Promise<void> {
  for (const [i, item] of items.entries()) {
    await at(page, i + 1, items.length);
    await idle(item);
    await answer(page, item, false);
    await given?.(item);
    await check(page);
    await outcome(page);
    await revealed(page);
    await answered(item);
    await next(page).click();
  }
  await page.getByRole('heading', { name: 'Your result' }).waitFor();
}

/** What does not fit: a page that scrolls sideways, what stands outside of it, and words that are cut off or spill out. */
const spills = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const isHidden = (element: Element) => {
      const { clipPath, clip } = getComputedStyle(element);
      return clipPath !== 'none' || clip !== 'auto';
    };
    const problem = (element: HTMLElement): string | false => {
      const { left, right, width } = element.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(element);
      const [wide, tall] = [
        element.scrollWidth > element.clientWidth + 1,
        element.scrollHeight > element.clientHeight + 1,
      ];
      const boxed = element.matches('button, a, label, legend, summary, li, select') && element.clientWidth > 0;
      if (width > 0 && (left < -1 || right > root.clientWidth + 1)) return 'stands outside';
      if ((overflowX !== 'visible' && wide) || (overflowY !== 'visible' && tall)) return 'is cut off';
      return boxed && wide && 'spills';
    };
    const elements = [...document.body.querySelectorAll<HTMLElement>(':is(header, main, footer) *:not(option)')];
    const found = elements
      .filter((element) => !element.closest('svg') && element.checkVisibility() && !isHidden(element))
      .map((element) => problem(element) && `${element.tagName} “${element.textContent}” ${problem(element)}`);
    const over = root.scrollWidth - root.clientWidth;
    return [...found.filter((one) => one !== false), ...(over > 0 ? [`it scrolls sideways by ${over} px`] : [])];
  });

/** Text at twice its size, as a reader sets it in the browser. */
const enlarge = (): void =>
  document.addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '200%'));

const sizes = [
  { width: 320, text: 200 },
  { width: 320, text: 100 },
  { width: 1280, text: 200 },
];

test.each(DEEP ? sizes : sizes.slice(0, 1))(
  `at $width px and text of $text % everything fits${DEEP ? '' : ' (other sizes in test:deep)'}`,
  async ({ width, text }) => {
    const found: string[] = [];
    const kinds = new Set<string>();
    for (const quiz of quizzes) {
      const page = await open(quiz, { viewport: { width, height: 640 } });
      if (text === 200) await page.context().addInitScript(enlarge);
      await page.reload();
      const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
      expect(size).toBe((16 * text) / 100);
      const look = (state: string) => async (item?: Item) => {
        if (item) kinds.add(item.kind);
        found.push(...(await spills(page)).map((one) => `${item?.kind ?? ''} ${state}: ${one}`));
      };
      await page.getByRole('button', { name: 'Pause', exact: true }).click();
      await page.getByRole('heading', { name: 'Paused' }).waitFor();
      await look('paused')();
      await page.getByRole('button', { name: 'Go on' }).click();
      await take(page, quiz, { idle: look('idle'), answered: look('answered') });
      await look('finished')();
      await page.clock.setFixedTime(Date.now() + 3 * DAY);
      for (const path of ['/review', '/device']) {
        await page.goto(`${site.origin}${path}`);
        await page.locator(path === '/review' ? 'legend' : 'main dl').waitFor();
        await look(path)();
      }
      await page.context().close();
    }
    expect(found).toEqual([]);
    expect(kinds.size).toBe(9);
  },
);

/** Where right and wrong are marked, by kind; of a typed answer, and of rows, only what was given stands in the question. */
const MARKS: Record<ItemKindName, { right?: string; wrong: string }> = {
  choice: { right: 'label:has-text("(correct answer)")', wrong: 'label:has-text("(your answer)")' },
  compare: { right: 'label:has-text("(correct answer)")', wrong: 'label:has-text("(your answer)")' },
  record: { right: 'label:has-text("(correct answer)")', wrong: 'label:has-text("(your answer)")' },
  multiple: { right: 'label:has-text("(correct answer)")', wrong: 'label:has-text("(does not belong) (your answer)")' },
  cloze: { right: 'strong:has-text("(correct answer)")', wrong: 'del:has-text("(your answer)")' },
  order: { wrong: 'li:has-text("(belongs in place")' },
  match: { wrong: 'li:has-text("Your answer:"):has-text("The answer:")' },
  classify: { wrong: 'li:has-text("Your answer:"):has-text("The answer:")' },
  typed: { wrong: 'input' },
};

const borderOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(`fieldset ${selector}`)
    .first()
    .evaluate((element) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
      return `${borderTopWidth} ${borderTopStyle}`;
    });

/** The line around what has the focus: around its option, where it is a button in one. */
const focusLine = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const focused = document.activeElement!;
    return [focused, focused.closest('label') ?? focused].map((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return `${outlineWidth} ${outlineStyle}`;
    });
  });

test('in forced colors lines and words tell what is chosen, right, wrong, and has the focus', async () => {
  const kinds = new Set<string>();
  for (const quiz of quizzes) {
    const page = await open(quiz, { forcedColors: 'active', viewport: { width: 360, height: 640 } });
    await take(page, quiz, {
      async idle() {
        await tabTo(page, 'fieldset :is(input, select, button)');
        expect(await focusLine(page)).toContain('3px solid');
      },
      async given() {
        if ((await page.locator('fieldset :checked:not(option)').count()) === 0) return;
        expect(await borderOf(page, 'label:has(:checked)')).toBe('3px solid');
        expect(await borderOf(page, 'label:not(:has(:checked))')).toBe('1px solid');
      },
      async answered({ kind }) {
        const { right, wrong } = MARKS[kind];
        kinds.add(kind);
        expect([kind, await borderOf(page, wrong)]).toEqual([kind, '3px dashed']);
        if (right) expect([kind, await borderOf(page, right)]).toEqual([kind, '3px solid']);
      },
    });
    await page.context().close();
  }
  expect([...kinds].sort()).toEqual(Object.keys(MARKS).sort());
});

/** What moves, or would if it changed. */
const motions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const styled = [...document.querySelectorAll('*')].filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior !== 'auto';
    });
    return [...styled.map(({ outerHTML }) => outerHTML.slice(0, 80)), ...document.getAnimations().map(String)];
  });

test('who wants less motion gets none, in any state', async () => {
  const [quiz] = quizzes as [Quiz];
  const page = await open(quiz, { reducedMotion: 'reduce' });
  const server = await before(page);
  const found = await motions(page);
  await answer(page, quiz.items[0]!, true);
  await server('held');
  await check(page);
  await page.getByRole('button', { name: 'Checking' }).waitFor();
  found.push(...(await motions(page)));
  await server('open');
  await next(page).waitFor();
  found.push(...(await motions(page)));
  await next(page).click();
  await at(page, 2, quiz.items.length);
  expect([...found, ...(await motions(page))]).toEqual([]);
  await page.context().close();
});
