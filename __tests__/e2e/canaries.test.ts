import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { itemKinds } from '@/lib/question';
import { publicId, type Item } from '@/lib/question/item';
import { listPath } from '@/lib/lesson/offline';
import { allCards } from '@/server/cards';
import { readLibrary, type Library } from '@/server/content/library';
import { quizSlugs } from '@/server/quiz-of';
import { readStock, type Stock } from '@/server/front-door/stock';
import { staticExport } from '@/server/static-export/static-export';
import { answersTo } from '../server/answers-to';
import { canaries, CONTENT } from './harness/canaries';
import { answersPath } from './harness/plain';
import { fold, readings } from './harness/readings';
import {
  allItems,
  foundIn,
  keptStatements,
  notWithin,
  saidOfFacts,
  saidOfItems,
  statementsOfItems,
} from './harness/secrets';
import type { Secret } from './harness/secrets';
import { asker, leaks, sentAs, type Sent } from './harness/sent';
import { startSite, type Site } from './harness/site';
import { everything, formOf, PRACTICE, practiceOf, quizAt } from './harness/unanswered';

// What readings of a lesson tell is not looked for: feedback, explanations, keys and the facts of assigned forms are.
const LESSON = 'lighthouse';
/** A figure that is the key to a question of the form kept for assignments; no lesson tells it. */
const KEPT_FIGURE = 86_417;

/** The day that is planted among the keys. */
const DATES = [/1883-09-17/, /17 September 1883/, /September 17, 1883/];

let site: Site;
let stock: Stock;
let shelf: Library;
let said: Secret[];
let kept: ReturnType<typeof keptStatements>;
let sent: Sent[];

beforeAll(async () => {
  process.env.CITED_CONTENT = CONTENT;
  site = await startSite({ content: CONTENT });
  stock = readStock(site.dist);
  const read = readLibrary(CONTENT);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  shelf = read.value;
  said = [...saidOfItems(shelf), ...saidOfFacts(shelf)];
  kept = keptStatements(shelf);
  sent = await everything(site.origin, stock, shelf);
});

afterAll(() => site?.stop());

const figure = (value: number): RegExp =>
  new RegExp(`(?<![0-9a-f])${value.toLocaleString('en').replace(',', '[,.\\s’]?')}(?![0-9a-f])`, 'i');

/** Pages on which a lesson is read. */
const isReading = (at: string): boolean =>
  new RegExp(`^/learn/${LESSON}(?!/(?:quiz|check|print/key))`).test(at) && !at.includes('?');

test('there is something to be found: of every kind of question what is said of it, of every question the fact behind it', () => {
  const kinds = saidOfItems(shelf).map(({ of }) => of.replace(/:.*/, ''));
  // Of these, feedback is the statements of their facts.
  const inStatements = ['compare', 'order'];
  expect([...new Set([...kinds, ...inStatements])].sort()).toEqual(Object.keys(itemKinds).sort());
  const told = new Set([...said, ...statementsOfItems(shelf)].map(({ of }) => of));
  // Another question may show all of a statement: which record would settle it, what fills its gap.
  expect(allItems(shelf).filter(({ id }) => !told.has(id)).length).toBeLessThanOrEqual(4);
  expect(said.length).toBeGreaterThan(150);
  const probes = said.map(({ probes: all }) => all.join()).join();
  expect(canaries.words.filter((word) => !probes.includes(fold(word)))).toEqual([]);
  expect(kept.untold.length).toBeGreaterThanOrEqual(6);
  expect(kept.taught.length).toBeGreaterThanOrEqual(6);
});

test('whatever encoding hides it, it is read', () => {
  const secret = said[0]!;
  const text = secret.probes[0]!;
  const spelled = [...text].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('');
  const forms = [
    text,
    `<b>${text.slice(0, 9)}</b><!-- -->${text.slice(9)}`,
    [...text].map((letter) => `&#x${letter.charCodeAt(0).toString(16)};`).join(''),
    spelled,
    JSON.stringify(JSON.stringify({ a: spelled })),
    [...text].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''),
    `data-x="${Buffer.from(`${text} and more`).toString('base64')}"`,
    JSON.stringify({ a: Buffer.from(text).toString('base64url') }),
    Buffer.from(text).toString('hex'),
  ];
  for (const form of forms) expect([form, foundIn(readings(Buffer.from(form)), [secret])]).toEqual([form, [secret]]);
  expect(foundIn(readings(Buffer.from('nothing of it')), [secret])).toEqual([]);
});

test('before an answer, no page, payload, file or call holds a word of feedback', () => {
  expect(sent.length).toBeGreaterThan(500);
  expect(leaks(sent, said)).toEqual([]);
});

test('no page, payload, file or call tells which fact a question asks, or the name that the content knows it by', () => {
  const names = allItems(shelf).map(({ id }): Secret => ({ of: id, place: id, probes: [id] }));
  const told = sent.filter(({ text }) => names.some(({ of }) => text.includes(of)));
  expect(told.map(({ at }) => at)).toEqual([]);
  const quizzes = sent.filter(({ at }) => /\/quiz|^\/api|\/check|^\/review/.test(at));
  expect(quizzes.length).toBeGreaterThan(100);
  expect(leaks(quizzes, statementsOfItems(shelf))).toEqual([]);
  expect(
    quizzes.filter(({ text }) => /"correct\\*"|"feedback\\*"|"misconception|"whyNot/.test(text)).map(({ at }) => at),
  ).toEqual([]);
});

test('a figure or date that is to be typed is told by lessons, lists of facts and their pages alone', () => {
  const asking = sent.filter(({ at }) => !isReading(at.replace(/ .*/, '')) && !/^\/(facts\/|sources)/.test(at));
  expect(asking.length).toBeGreaterThan(500);
  // A figure that another question offers to choose is shown there.
  const typed = practiceItems().flatMap(({ kind, body }) =>
    kind === 'typed' ? [(body as { value?: number }).value] : [],
  );
  const planted = canaries.numbers.map(Number).filter((one) => typed.includes(one));
  expect(planted.length).toBeGreaterThan(0);
  const told = [...planted.map(figure), ...DATES].flatMap((key) =>
    // What is asked for with an answer in the address may name that answer.
    asking.filter(({ at, text }) => key.test(text) && !key.test(at)).map(({ at }) => `${key} in ${at}`),
  );
  expect(told).toEqual([]);
});

test('no option, row or line of a question is named more often than its neighbors, nor are lines in their right order', () => {
  const telling = sent.flatMap(({ at, text }) =>
    practiceItems().flatMap((item) => (tells(item, text) ? [`${item.id} in ${at}`] : [])),
  );
  expect(telling).toEqual([]);
  expect(
    practiceItems().filter((item) => sent.some(({ text }) => namesIn(item, text).length > 0)).length,
  ).toBeGreaterThan(10);
});

const practiceItems = (): Item[] => quizSlugs(shelf).flatMap((slug) => practiceOf(slug, shelf));
const optionsOf = ({ body }: Item): string[] => {
  const { options, lines } = body as { options?: { id: string }[]; lines?: { id: string }[] };
  return (options ?? lines ?? []).map(({ id }) => id);
};
const namesIn = (item: Item, text: string): string[] => {
  const ids = optionsOf(item);
  return ids.length === 0 || !text.includes(ids[0]!) ? [] : (text.match(new RegExp(ids.join('|'), 'g')) ?? []);
};

/** True where one option stands out by how often it is named, or where lines are named from the first to the last. */
function tells(item: Item, text: string): boolean {
  const named = namesIn(item, text);
  const ids = optionsOf(item);
  if (named.length === 0) return false;
  const counts = new Set(ids.map((id) => named.filter((one) => one === id).length));
  const listings = Array.from({ length: named.length / ids.length }, (_, i) =>
    named.slice(i * ids.length, (i + 1) * ids.length),
  );
  return counts.size > 1 || (item.kind === 'order' && listings.some((one) => one.join() === ids.join()));
}

test('a fact of an assigned form is nowhere but in the lesson that teaches it, and one that no lesson teaches is nowhere', () => {
  expect(leaks(sent, kept.untold)).toEqual([]);
  expect(sent.filter(({ text }) => figure(KEPT_FIGURE).test(text)).map(({ at }) => at)).toEqual([]);
  expect(
    leaks(
      sent.filter(({ at }) => !isReading(at.replace(/ .*/, ''))),
      kept.taught,
    ),
  ).toEqual([]);
  expect(
    leaks(
      sent.filter(({ at }) => isReading(at)),
      kept.taught,
    ).length,
  ).toBeGreaterThan(kept.taught.length);
  const pages = sent.map(({ at }) => at).filter((at) => at.startsWith('/facts/'));
  expect(pages.length).toBeGreaterThan(5);
  const ids = [...kept.taught, ...kept.untold].map(({ of }) => of);
  expect(pages.filter((at) => ids.some((id) => at.startsWith(`/facts/${id}`)))).toEqual([]);
});

test('a device keeps nothing of what may hold a key', () => {
  const lists = [listPath(), listPath(LESSON)].map((at) => stock.answers.get(at)!.identity.body.toString('utf8'));
  const urls = lists.flatMap((list) => (JSON.parse(list) as { urls: string[] }).urls);
  expect(urls.length).toBeGreaterThan(20);
  expect(urls.filter((at) => !stock.answers.has(at) || /\/(answers|check|key)/.test(at))).toEqual([]);
});

test('cards say nothing of it', async () => {
  const cards = await allCards();
  expect(cards.length).toBeGreaterThan(2);
  const textOf = (some: typeof cards) => [fold(JSON.stringify(some))];
  expect(foundIn(textOf(cards), [...said, ...kept.untold, ...kept.taught])).toEqual([]);
  // The card of a fact is its statement with who says so.
  const others = cards.filter(({ kind }) => kind !== 'fact');
  expect(foundIn(textOf(others), statementsOfItems(shelf))).toEqual([]);
});

test('a folder of plain files holds nothing of it', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cited-export-'));
  try {
    expect(staticExport(site.dist, folder, '/place')).toMatchObject({ ok: true });
    const files = filesUnder(folder).map((file) =>
      sentAs(path.relative(folder, file).replace(/(^|\/)index\.html$/, ''), {}, readFileSync(file)),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(leaks(files, [...said, ...kept.untold])).toEqual([]);
    const besides = files.filter(({ at }) => !at.startsWith(`learn/${LESSON}`));
    expect(leaks(besides, kept.taught)).toEqual([]);
    expect(files.filter(({ at }) => /print\/key|\/answers|\/check/.test(at)).map(({ at }) => at)).toEqual([]);
    expect(files.filter(({ text }) => figure(KEPT_FIGURE).test(text)).map(({ at }) => at)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const filesUnder = (at: string): string[] =>
  statSync(at).isDirectory() ? readdirSync(at).flatMap((name) => filesUnder(path.join(at, name))) : [at];

test('an answer to a practice question brings what is said of that question, and of no other', async () => {
  for (const slug of quizSlugs(shelf))
    for (const item of practiceOf(slug, shelf))
      for (const answer of Object.values(answersTo(item))) {
        const verdict = await asker(site.origin).post('/api/answer', {
          lesson: slug,
          item: publicId(item.id),
          version: item.version,
          answer,
        });
        const own = [...said, ...statementsOfItems(shelf)].filter(({ of }) => of === item.id);
        expect([item.id, foundIn(verdict.readings, own).length > 0]).toEqual([item.id, own.length > 0]);
        expect(leaks([verdict], notOf([item]))).toEqual([]);
      }
});

/** What is said of other questions, but for words that they share; and what no answer of practice brings. */
function notOf(items: readonly Item[]): Secret[] {
  const facts = shelf.base.facts.filter(({ id }) => items.some((item) => item.facts.includes(id)));
  return [...notWithin(said, items, facts), ...kept.untold, ...kept.taught];
}

test('answers to a whole form without a script, and the key to a sheet, tell of its own questions alone', async () => {
  for (const slug of quizSlugs(shelf))
    for (const form of PRACTICE) {
      const items = formOf(slug, form, shelf);
      const pages = [answersPath(quizAt(slug, shelf), form, items, () => false)];
      if (shelf.lessons.has(slug)) pages.push(`/learn/${slug}/print/key?form=${form}`);
      for (const at of pages) {
        const page = await asker(site.origin).get(at);
        expect([at, foundIn(page.readings, said).length > items.length]).toEqual([at, true]);
        expect(leaks([page], notOf(items))).toEqual([]);
      }
    }
});
