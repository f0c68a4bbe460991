import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { AssignmentRequest, ClassView } from '@/lib/classroom/calls';
import { axeViolations } from './harness/axe';
import { launchBrowser } from './harness/browser';
import { callFrom } from './harness/class-student';
import { TeacherByCalls, type Known } from './harness/class-by-calls';
import { Person } from './harness/person';
import { startSite, type Site } from './harness/site';

const LESSON = 'defense-production-act';
const data = mkdtempSync(path.join(os.tmpdir(), 'cited-class-'));

let browser: Browser;
let site: Site;
let origin: string;
let teacher: TeacherByCalls;

const start = (port?: number): Promise<Site> =>
  startSite({ env: { CITED_DATA: data, ...(port && { PORT: String(port) }) } });

beforeAll(async () => {
  site = await start();
  origin = site.origin;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  rmSync(data, { recursive: true, force: true });
});

/** A class with a quiz assigned to it. */
async function assigned(changed: Partial<AssignmentRequest> = {}) {
  const started = await TeacherByCalls.start(origin);
  teacher = started.teacher;
  const { assignment, known } = await teacher.assign(started.room, LESSON, changed);
  return { room: started.room, assignment, known };
}

/** A device without a worker, unless it is asked for. */
const device = (options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce', ...options });

async function join(context: BrowserContext, { code }: ClassView): Promise<{ page: Page; resumeCode: string }> {
  const page = await context.newPage();
  await page.goto(`${origin}/join?code=${code}`);
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('heading', { name: 'You are in' }).waitFor();
  const resumeCode = await page.locator('dd strong').last().innerText();
  return { page, resumeCode };
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'To your work' }).click();
  await page.getByRole('link', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await at(page, 1);
}

const at = (page: Page, n: number): Promise<void> =>
  page.getByRole('heading', { name: new RegExp(`^Question ${n} of `) }).waitFor();
const saved = (page: Page): Promise<void> => page.locator('[data-saving="saved"]').waitFor();
const waiting = (page: Page): Promise<void> => page.locator('[data-saving="waiting"]').waitFor();
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const next = (page: Page): Promise<void> =>
  page
    .getByRole('button', { name: /^(Next question|To hand in)$/ })
    .last()
    .click();

/** Chooses an option of the question on screen; its order is the student's own. */
async function choose(page: Page, known: readonly Known[], right = true): Promise<string> {
  const id = (await page.locator('legend').getAttribute('id'))!.replace(/-stem$/, '');
  const text = known.find((one) => one.id === id)![right ? 'right' : 'wrong'];
  await page.getByRole('radio', { name: text, exact: true }).check();
  return text;
}

async function answer(page: Page, known: readonly Known[], right = true): Promise<void> {
  await choose(page, known, right);
  await press(page, 'Save answer');
}

async function handIn(page: Page): Promise<void> {
  await press(page, 'Hand in');
  await press(page, 'Yes, hand in');
}

/** What the server has of the one student of a class. */
async function results(assignment: string) {
  const { table, assignment: of } = await teacher.call('results', { assignment });
  return { row: table.rows[0]!, submitted: of.submitted };
}

test('from the home page to the first saved answer, with no field for a name or an e-mail address', async () => {
  const { room, known } = await assigned({ feedback: 'when-done' });
  const page = await (await device({ viewport: { width: 360, height: 740 } })).newPage();
  let clicks = 0;
  const click = async (role: 'link' | 'button', name: string) => {
    await page.getByRole(role, { name, exact: true }).click();
    clicks++;
  };
  const fields: string[] = [];
  const look = async () => {
    fields.push(...(await page.$$eval('input', (inputs) => inputs.map(({ type, name }) => `${type} ${name}`))));
    expect(await axeViolations(page)).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect([page.url(), scrollWidth]).toEqual([page.url(), clientWidth]);
  };
  await page.goto(origin);
  await click('link', 'Have a class code?');
  await page.getByRole('textbox', { name: 'Class code' }).fill(room.code.toLowerCase());
  await look();
  await click('button', 'Join');
  await page.getByRole('heading', { name: 'You are in' }).waitFor();
  await look();
  await click('link', 'To your work');
  await page.getByRole('link', { name: 'Start' }).waitFor();
  await look();
  await click('link', 'Start');
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await look();
  await click('button', 'Start');
  await at(page, 1);
  await choose(page, known);
  clicks++;
  await click('button', 'Save answer');
  await page.getByRole('heading', { name: 'Saved' }).waitFor();
  await look();
  expect(clicks).toBe(7);
  expect(new Set(fields.filter((field) => field.startsWith('text')))).toEqual(new Set(['text code', 'text resume']));
  await page.goto(`${origin}/class/held`);
  await page.getByText('Not held: your name').waitFor();
  await look();
  await page.context().close();
});

test('a teacher and a student need less than a minute from the home page to the first saved answer', async () => {
  const wall = await (await device({ viewport: { width: 1280, height: 800 } })).newPage();
  const began = Date.now();
  const host = new Person();
  await wall.goto(origin);
  await host.click(wall.locator(`a[href="/learn/${LESSON}"]`).first());
  await host.click(wall.locator('a[href^="/teach/assign?lesson="]').first());
  const name = wall.locator('form input').first();
  await host.type('10b History', name);
  await host.enter(name);
  // A person sees first what is assigned.
  await wall.getByText(/^Questions: \d+/).waitFor();
  await host.click(wall.getByRole('button', { name: 'Assign', exact: true }));
  await host.click(wall.getByRole('link', { name: /^Show to class/ }));
  const code = (
    await wall
      .getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
      .first()
      .innerText()
  ).replace('-', '');

  const phone = await (await device({ viewport: { width: 360, height: 740 } })).newPage();
  const guest = new Person();
  const press = async (role: 'link' | 'button', label: string | RegExp) => {
    const way = phone.getByRole(role, { name: label });
    await way.waitFor();
    for (const field of await labelsOfFields(phone)) expect(CODES).toContain(field);
    await guest.click(way);
  };
  await phone.goto(origin);
  await press('link', 'Have a class code?');
  await guest.type(code.toLowerCase(), phone.getByRole('textbox', { name: 'Class code' }));
  await press('button', /^Join$/);
  await press('link', 'To your work');
  await press('link', /^Start$/);
  await press('button', /^Start$/);
  await at(phone, 1);
  await guest.click(phone.getByRole('radio').first());
  await press('button', /^(Save answer|Sure)$/);
  await saved(phone);
  const took = host.seconds() + guest.seconds();
  const figures = { clicks: host.clicks + guest.clicks, keys: host.keys + guest.keys };
  expect({ ...figures, underAMinute: took < 60 }).toEqual({ clicks: 13, keys: 20, underAMinute: true });
  // Of this, the pages themselves may take little.
  expect((Date.now() - began) / 1000).toBeLessThan(60);
  await wall.context().close();
  await phone.context().close();
});

/** All that a student is ever asked to type, questions aside. */
const CODES = ['Class code', 'Resume code'];

/** What fields that are typed into are called, also those that are folded away. */
const labelsOfFields = (page: Page): Promise<(string | undefined)[]> =>
  page.$$eval('input:not([type="radio"], [type="checkbox"]), textarea', (all) =>
    all.map((one) => (one as HTMLInputElement).labels?.[0]?.textContent),
  );

test('answer, reload, a second tab, a line that breaks, hand-in, result: nothing lost, nothing twice', async () => {
  const { room, assignment, known } = await assigned();
  const context = await device();
  const { page } = await join(context, room);
  await begin(page);
  await answer(page, known);
  await page.getByRole('heading', { name: 'Correct' }).waitFor();
  await saved(page);

  await page.reload();
  await at(page, 1);
  await page.getByRole('heading', { name: 'Correct' }).waitFor();
  await next(page);
  await at(page, 2);

  // A second tab comes late, answers, and the first one hears of it.
  const second = await context.newPage();
  await second.goto(page.url());
  await at(second, 2);
  await answer(second, known, false);
  await second.getByRole('heading', { name: 'Not quite' }).waitFor();
  await page.bringToFront();
  await page.getByRole('heading', { name: 'Not quite' }).waitFor();
  await second.close();

  await next(page);
  await at(page, 3);
  await context.setOffline(true);
  await answer(page, known);
  await page.getByText('It is checked as soon as it can be sent.').waitFor();
  await waiting(page);
  expect(await page.locator('[data-saving]').innerText()).toContain('Kept on this device, not yet saved');
  await context.setOffline(false);
  await page.getByRole('heading', { name: 'Correct' }).waitFor();
  await saved(page);

  await next(page);
  await page.getByText('All questions are answered.').waitFor();
  await handIn(page);
  await page.getByText('The server has had it since').waitFor();
  await page.getByText('2 of 3 points').waitFor();
  const { row, submitted } = await results(assignment.id);
  expect([row.state, row.right, row.omitted, submitted]).toEqual(['submitted', 2, 0, 1]);
  await page.goBack();
  await page.goto(`${origin}/class`);
  await page.getByRole('link', { name: 'See the result' }).click();
  await page.getByText('2 of 3 points').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});

test('a server that is killed has every answer that it said was saved, and gets the others', async () => {
  const { room, assignment, known } = await assigned({ feedback: 'when-done' });
  const context = await device();
  const { page } = await join(context, room);
  await begin(page);
  await answer(page, known);
  await page.getByRole('heading', { name: 'Saved' }).waitFor();
  await saved(page);
  process.kill(site.pid, 'SIGKILL');
  await next(page);
  await answer(page, known);
  await waiting(page);
  await page.getByText('It is sent as soon as that works.').waitFor();
  const { port } = site;
  site = { ...(await start(port)), port };
  await saved(page);
  await next(page);
  await next(page);
  await page.getByText('1 question is not answered.').waitFor();
  await handIn(page);
  await page.getByText('The server has had it since').waitFor();
  const { row } = await results(assignment.id);
  expect([row.state, row.right, row.omitted]).toEqual(['submitted', 2, 1]);
  await context.close();
});

test('with the resume code a second device goes on as the same student, and both together count once', async () => {
  const { room, assignment, known } = await assigned({ feedback: 'when-released' });
  const [one, two] = [await device(), await device()];
  const { page, resumeCode } = await join(one, room);
  await begin(page);
  await answer(page, known, false);
  await saved(page);

  const other = await two.newPage();
  await other.goto(`${origin}/join?code=${room.code}`);
  await other.getByText('I have a resume code').click();
  await other.getByRole('textbox', { name: 'Resume code' }).fill(resumeCode.toLowerCase());
  await press(other, 'Go on as who you were');
  await other.getByRole('link', { name: 'To your work' }).click();
  await other.getByRole('link', { name: 'Go on' }).click();
  await at(other, 1);
  await other.getByText('You can change it until you hand in.').waitFor();
  // The last click counts, wherever it was made.
  await answer(other, known);
  await saved(other);
  await next(other);
  await answer(other, known);
  await saved(other);
  await next(other);
  await answer(other, known);
  await saved(other);
  await next(other);
  await handIn(other);
  await other.getByText('when your teacher shows the answers').waitFor();

  // The first device hears that it was handed in when it is looked at.
  await page.reload();
  await page.getByText('when your teacher shows the answers').waitFor();
  const { row, submitted } = await results(assignment.id);
  // The first answer was wrong, and stands for what was known before; the last one is graded.
  expect([row.right, row.total.points, submitted]).toEqual([2, 3, 1]);
  await one.close();
  await two.close();
});

test('two tabs and a device whose clock is a day off hand in at once: one attempt, one grade, on time', async () => {
  const { room, assignment, known } = await assigned({ feedback: 'when-released', timeLimitMinutes: 15 });
  const [one, two] = [await device(), await device()];
  await two.clock.install({ time: Date.now() + 86_400_000 });
  const { page, resumeCode } = await join(one, room);
  await begin(page);
  const tab = await one.newPage();
  await tab.goto(page.url());
  // Nothing is done in this one, and it is told all the same.
  const onlooker = await one.newPage();
  await onlooker.goto(page.url());
  const other = await two.newPage();
  await other.goto(`${origin}/join?code=${room.code}`);
  await other.getByText('I have a resume code').click();
  await other.getByRole('textbox', { name: 'Resume code' }).fill(resumeCode);
  await press(other, 'Go on as who you were');
  await other.getByRole('link', { name: 'To your work' }).waitFor();
  await other.goto(page.url());
  const all = [page, tab, other];
  for (const each of [...all, onlooker]) {
    await at(each, 1);
    await each.getByText(/^Time left: 1[45]:/).waitFor();
  }
  await answer(page, known);
  await saved(page);
  for (const each of all) {
    // Each tab is where the last one was, so that the ways to the end differ.
    const end = each.getByRole('button', { name: 'Hand in', exact: true });
    for (let n = 1; n <= 3 && !(await end.isVisible()); n++) await next(each);
    await end.click();
  }
  // Found before any is pressed: a tab that hears of another's hand-in takes its button away.
  const buttons = all.map((each) => each.getByRole('button', { name: 'Yes, hand in' }).elementHandle());
  await Promise.all(
    (await Promise.all(buttons)).map((button) => button!.evaluate((one) => (one as HTMLElement).click())),
  );
  for (const each of [...all, onlooker]) await each.getByText('The server has had it since').waitFor();
  const { row, submitted } = await results(assignment.id);
  expect([row.right, row.omitted, row.late, submitted]).toEqual([1, 2, false, 1]);
  await teacher.call('release', { assignment: assignment.id, request: 'r'.repeat(22) });
  const { grades, attempt } = await callFrom(page, 'own-result', { assignment: assignment.id });
  expect([grades.length, attempt?.number]).toEqual([1, 1]);
  await one.close();
  await two.close();
});

test('an answer of 1 MB is refused in words, and nothing before or after it is lost', async () => {
  const { room, known } = await assigned({ feedback: 'when-done' });
  const context = await device();
  const { page } = await join(context, room);
  await begin(page);
  await answer(page, known);
  await saved(page);
  const huge = { attempt: 'a'.repeat(22), events: [{ type: 'answer', answer: 'x'.repeat(1_000_000) }] };
  await expect(callFrom(page, 'save', huge as never)).rejects.toThrow(/^save answered 413: .*"words":"[A-Z]/);
  await next(page);
  await answer(page, known);
  await saved(page);
  await page.reload();
  await page.getByRole('heading', { name: 'Saved' }).waitFor();
  await context.close();
});

test('a page that is loaded without a connection goes on where it was', async () => {
  const { room, known } = await assigned({ feedback: 'when-done' });
  const context = await device({ serviceWorkers: 'allow' });
  const { page } = await join(context, room);
  await begin(page);
  await answer(page, known);
  await saved(page);
  // Until the worker keeps the pages of a class.
  await page.waitForFunction(async () => Boolean(await caches.match('/offline/~class.json')), undefined, {
    timeout: 60_000,
  });
  await context.setOffline(true);
  await next(page);
  await choose(page, known);
  await press(page, 'Save answer');
  await waiting(page);
  await page.reload();
  await at(page, 2);
  await page.getByText('It is sent as soon as that works.').waitFor();
  await context.setOffline(false);
  await saved(page);
  await context.close();
});

test('who leaves is in no class here any more, and nothing of theirs is shown', async () => {
  const { room } = await assigned();
  const context = await device();
  const { page } = await join(context, room);
  await page.getByRole('link', { name: 'To your work' }).click();
  const who = await page.getByText(/^You are .+ in “7A History”/).innerText();
  await press(page, 'Not you? Switch');
  await press(page, 'Yes, switch');
  await page.getByRole('textbox', { name: 'Class code' }).waitFor();
  await page.goto(`${origin}/class`);
  await page.getByText('This browser is in no class.').waitFor();
  expect(await page.locator('body').innerText()).not.toContain(who);
  await context.close();
});

test('without script the pages say what they need', async () => {
  const context = await device({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const at of ['/join', '/class', '/class/quiz?assignment=x', '/class/held']) {
    await page.goto(`${origin}${at}`);
    expect(await page.locator('noscript p').first().innerText()).toContain('Class pages need JavaScript');
    expect(await page.locator('main input:visible, main button:visible').count()).toBe(0);
  }
  await context.close();
});
