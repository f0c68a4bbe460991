import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { publicId } from '@/lib/question/item';
import { readLibrary } from '@/server/content/library';
import { quizOf } from '@/server/quizzes';
import { answersTo } from '../server/answers-to';
import { DEEP } from '../harness/deep';
import { axeViolations } from './harness/axe';
import { launchBrowser } from './harness/browser';
import { joined, workOn } from './harness/class-student';
import { tabTo } from './harness/keys';
import { startSite, type Site } from './harness/site';

const LESSON = 'defense-production-act';
/** In each of these every page is looked at; all that can be opened is open only in the first, but for deep runs. */
const LOOKS: (readonly [number, 'light' | 'dark'])[] = [
  [320, 'light'],
  ...(DEEP
    ? ([
        [1280, 'dark'],
        [360, 'dark'],
        [1280, 'light'],
      ] as const)
    : []),
];
/** Names that are typed, and must never leave the device. */
const NAMES = ['Zofia Kowalska', 'Ahmed Celik'];

let browser: Browser;
let site: Site;
let folder: string;
let teacher: BrowserContext;
let page: Page;
/** All that left the teacher's browser. */
const sent: string[] = [];
let classUrl = '';
let privateLink = '';
let assignment = '';
let handles: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cited-teacher-'));
  site = await startSite({ env: { CITED_DATA: folder } });
  browser = await launchBrowser();
  teacher = await browser.newContext({ reducedMotion: 'reduce', timezoneId: 'Europe/Berlin' });
  teacher.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  page = await teacher.newPage();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await rm(folder, { recursive: true, force: true });
});

const answersOf = (id: string) => {
  const shelf = readLibrary('content');
  if (!shelf.ok) throw new Error('the content cannot be read');
  return answersTo(quizOf(LESSON, shelf.value)!.bank.find((item) => publicId(item.id) === id)!);
};

const press = async (selector: string, key = 'Enter') => {
  await tabTo(page, selector);
  await page.keyboard.press(key);
};

/** Presses Tab until what has the focus says this, then Enter. */
const pressNamed = async (name: RegExp) => {
  const named = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  for (let i = 0; i < 300 && !name.test(await named()); i++) await page.keyboard.press('Tab');
  expect(await named()).toMatch(name);
  await page.keyboard.press('Enter');
};

test('a class is started and a quiz assigned with the keyboard alone', async () => {
  await page.goto(`${site.origin}/teach`);
  await page.getByText('None yet.').waitFor();
  await page.goto(site.origin);
  await press(`a[href="/learn/${LESSON}"]`);
  await page.waitForURL(new RegExp(`/learn/${LESSON}$`));
  await press('a[href^="/teach/assign?lesson="]');
  await page.getByText(/^You have no class yet/).waitFor();
  await tabTo(page, 'form input');
  await page.keyboard.type('10b History');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/teach\/assign\?class=[\w-]{22}&lesson=/);
  await page.getByText(/^Questions: \d+/).waitFor();
  await pressNamed(/^See the questions/);
  await page.getByText(/^This site and its questions are public/).waitFor();
  const before = await page.locator('ol[role="list"] > li').count();
  expect(before).toBeGreaterThan(3);
  // The first question is left out: it would be a long way by keyboard to the last.
  await tabTo(page, 'ol[role="list"] > li:first-child button:not([disabled]):last-of-type');
  await page.keyboard.press('Enter');
  await page.getByText(/^Question 1 is left out/).waitFor();
  expect(await page.locator('ol[role="list"] > li').count()).toBe(before - 1);
  // Answers are shown once they are released.
  await tabTo(page, 'form > fieldset:nth-last-of-type(2) input[type="radio"]', 300);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'form button[type="submit"]', 300);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'It is assigned' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('It is assigned');
  await press('a[href^="/teach/show"]');
  await page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).waitFor();
  await press('a[href^="/teach/class"]');
  await page.getByRole('heading', { level: 1, name: '10b History' }).waitFor();
  await page.getByText(/^Students can join now/).waitFor();
  classUrl = page.url();
  expect(await page.getByText('Dates and times are those of Europe/Berlin.').isVisible()).toBe(true);
});

test('students join and work, and the teacher sees who answered what', async () => {
  await page.goto(classUrl);
  const shown = (await page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent())!;
  const students = [];
  for (let i = 0; i < 3; i++) students.push(await joined(browser, site.origin, shown.replace('-', '')));
  handles = students.map(({ seat }) => seat.handle);
  await page.getByText(/^Joined: 3 ·/).waitFor({ timeout: 20_000 });
  const results = page.getByRole('link', { name: /^Results :/ });
  assignment = new URL((await results.getAttribute('href'))!, site.origin).searchParams.get('assignment')!;
  const [ann, ben] = students;
  await workOn(ann!.page, assignment, {
    answers: (item, at) => (at === 0 ? answersOf(item).right : at === 1 ? answersOf(item).wrong : undefined),
    finish: true,
  });
  await workOn(ben!.page, assignment, {
    answers: (item, at) => (at === 0 ? answersOf(item).wrong : undefined),
    finish: false,
  });

  await page.getByLabel(`Name of ${handles[0]}, kept on this device only`).fill(NAMES[0]!);
  await page.getByText('Paste a list of names').click();
  await page.getByLabel('Names, one a line').fill(`1. ${NAMES[1]}`);
  await page.getByRole('button', { name: 'Put names to handles' }).click();
  await page.getByText('Names put to handles: 1.').waitFor();
  await results.click();
  const row = page.getByRole('row', { name: new RegExp(handles[0]!) });
  await row.waitFor();
  expect(await row.getByRole('gridcell').allTextContents()).toEqual(
    expect.arrayContaining([NAMES[0], 'Submitted', 'Right', 'Wrong', 'No answer']),
  );
  const working = page.getByRole('row', { name: new RegExp(handles[1]!) });
  expect(await working.getByRole('gridcell').allTextContents()).toEqual(
    expect.arrayContaining(['At work', 'Not yet answered']),
  );
});

test('the table is moved in with arrows, and the file says what the screen says', async () => {
  await page.getByRole('button', { name: /^Handle/ }).focus();
  await page.keyboard.press('ArrowDown');
  const first = await page.evaluate(() => document.activeElement?.textContent);
  expect(handles).toContain(first);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Question \d+$/);
  expect(await page.getByText(/^Question \d+: ./).isVisible()).toBe(true);
  const cells = await page.$$eval('table tbody tr', (rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent)),
  );
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a spreadsheet (CSV)' }).click();
  const csv = await readFile(await (await coming).path(), 'utf8');
  const lines = csv.replace('\uFEFF', '').trim().split('\r\n').slice(1);
  expect(lines).toEqual(cells.map((row) => row.map((text) => (/,/.test(text!) ? `"${text}"` : text)).join(',')));
  await page.getByLabel(/^Hide handles/).check();
  const said = await page.locator('main').textContent();
  for (const hidden of [...handles, ...NAMES]) expect(said).not.toContain(hidden);
});

test(`every page holds at every width, and axe finds nothing${DEEP ? '' : ' (all looks in test:deep)'}`, async () => {
  await page.goto(classUrl);
  const id = new URL(classUrl).searchParams.get('class')!;
  const paths = ['/teach', '/teach/open', `/teach/class?class=${id}`, `/teach/assign?class=${id}&lesson=${LESSON}`];
  paths.push(`/teach/results?assignment=${assignment}`, `/teach/show?class=${id}&assignment=${assignment}`);
  paths.push(`/teach/slips?class=${id}`, '/teach/class', '/teach/results?assignment=no-such-assignment-0000');
  for (const [width, colorScheme] of LOOKS)
    for (const at of paths) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(site.origin + at);
      await page.waitForLoadState('networkidle');
      expect([at, width, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([at, width, width]);
      expect([at, ...(await axeViolations(page))]).toEqual([at]);
      if (!/class=|results/.test(at) || !(DEEP || width === 320)) continue;
      // All that can be opened.
      await page.$$eval('main details', (parts) => parts.forEach((part) => part.setAttribute('open', '')));
      await page.waitForTimeout(100);
      expect([at, width, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([at, width, width]);
      expect([at, 'open', ...(await axeViolations(page))]).toEqual([at, 'open']);
    }
}, 240_000);

test('what students see on the wall holds no handle', async () => {
  const id = new URL(classUrl).searchParams.get('class')!;
  await page.goto(`${site.origin}/teach/show?class=${id}&assignment=${assignment}`);
  await page.getByText(/^Joined: 3/).waitFor();
  await page.getByRole('img', { name: /^QR code of/ }).waitFor();
  const said = await page.locator('main').textContent();
  for (const hidden of [...handles, ...NAMES]) expect(said).not.toContain(hidden);
});

test('slips are made for seats to come, and a seat gets more time and a new code', async () => {
  const id = new URL(classUrl).searchParams.get('class')!;
  await page.goto(`${site.origin}/teach/slips?class=${id}`);
  await page.getByLabel(/^Slips for how many more/).fill('2');
  await page.getByRole('button', { name: 'Make slips' }).click();
  await page.getByText('Slips made: 2. Print them now.').waitFor();
  expect(await page.getByText(/^Your resume code [2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/).count()).toBe(2);
  await page.goto(classUrl);
  await page.getByText(/^Students: 3. Slips not used yet: 2./).waitFor();
  await page.getByRole('button', { name: new RegExp(`^Change.*${handles[0]}`) }).click();
  await page.getByLabel('Extra minutes').fill('10');
  await page.getByRole('button', { name: 'Save the minutes' }).click();
  await page.getByText('Saved: 10 extra minutes.').waitFor();
  const other = page.locator('option', { hasText: handles[1]! });
  await page.getByLabel('The same student as').selectOption((await other.getAttribute('value'))!);
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByText(`The same student as ${handles[1]}`).waitFor();
  await page.getByRole('button', { name: 'Undo the merge' }).click();
  await page.getByText(/^Students: 3. Slips not used yet: 2./).waitFor();
});

test('dates are changed and answers released with the keyboard alone', async () => {
  await page.goto(classUrl);
  await page.getByRole('heading', { level: 1, name: '10b History' }).waitFor();
  await press('a[href^="/teach/results"]');
  await page.getByRole('heading', { level: 1, name: /^Results/ }).waitFor();
  await pressNamed(/^Change dates/);
  // Part by part, as the browser's field takes it.
  const soon = new Date(Date.now() + 5 * 86_400_000);
  const two = (figure: number) => String(figure).padStart(2, '0');
  await tabTo(page, 'input[type="datetime-local"]');
  await page.keyboard.type(`${two(soon.getMonth() + 1)}${two(soon.getDate())}${soon.getFullYear()}`);
  await page.keyboard.press('Tab');
  await page.keyboard.type('0730AM');
  await page.getByText(/^\w{3}, \d+ \w+ \d{4} at 07:30 CES?T$/).waitFor();
  await pressNamed(/^Save the changes$/);
  await page.getByText(/^The changes are saved/).waitFor();
  await page.getByText(/^Opens .* at 07:30/).waitFor();
  await page.getByLabel('Opens').fill('');
  await pressNamed(/^Save the changes$/);
  await page.getByText(/^Opens .* at 07:30/).waitFor({ state: 'detached' });
  await page.goto(`${site.origin}/teach/results?assignment=${assignment}`);
  await page.getByRole('heading', { level: 1, name: /^Results/ }).waitFor();
  await pressNamed(/^Release the answers$/);
  await page.getByText(/^The answers are released/).waitFor();
});

test('the private link opens the class elsewhere, until it is replaced', async () => {
  await page.goto(classUrl);
  await page.getByRole('button', { name: 'Show the link' }).click();
  privateLink = (await page.getByText(/\/teach\/open#/).textContent())!;
  const other = await (await browser.newContext()).newPage();
  await other.goto(classUrl);
  await other
    .getByText(/^This browser has not been let in|^This belongs to a class|private link/)
    .first()
    .waitFor();
  const heard: string[] = [];
  other.on('request', (request) => heard.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  await other.goto(privateLink);
  await other.getByRole('heading', { level: 1, name: '10b History' }).waitFor();
  const key = privateLink.split('#')[1]!;
  // The body of one call holds it; no address and no header does.
  expect(heard.join()).not.toContain(key);
  await page.getByText('Make a new private link').click();
  await page.getByRole('button', { name: 'Replace the link' }).click();
  await page.getByText(/^There is a new private link/).waitFor();
  await other.goto(privateLink);
  await other.getByText(/link/).first().waitFor();
  await other.goto(classUrl);
  await other.getByRole('button', { name: 'Try again' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: '10b History' }).waitFor();
});

test('without a connection the page says so, and goes on afterwards', async () => {
  await page.goto(classUrl);
  await page.getByText('Rename the class').click();
  await page.getByLabel('Name of the class').fill('10b');
  await teacher.setOffline(true);
  await page.getByRole('button', { name: 'Save the name' }).click();
  await page
    .getByText(/^You have no connection/)
    .first()
    .waitFor();
  await teacher.setOffline(false);
  await page.getByRole('button', { name: 'Save the name' }).click();
  await page.getByRole('heading', { level: 1, name: '10b', exact: true }).waitFor();
});

test('the class is deleted once its name was typed, and nothing of it stays on the device', async () => {
  await page.goto(classUrl);
  await page.getByRole('heading', { level: 1, name: '10b', exact: true }).waitFor();
  await pressNamed(/^Delete it now$/);
  await press('details[open] input', '1');
  await page.keyboard.type('0b');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'The class is deleted' }).waitFor();
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  for (const name of NAMES) expect(kept).not.toContain(name);
  await page.goto(classUrl);
  await page.getByRole('button', { name: 'Try again' }).waitFor();
});

test('no name ever left the device', () => {
  expect(sent.length).toBeGreaterThan(50);
  for (const part of NAMES.flatMap((name) => name.split(' '))) expect(sent.join('\n')).not.toContain(part);
});

test('without script each page says what it needs', async () => {
  const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await bare.goto(`${site.origin}/teach`);
  await bare.getByText(/^Class pages need scripts/).waitFor();
});
