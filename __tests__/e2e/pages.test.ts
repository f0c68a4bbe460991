import { parseFeed } from '@rowanmanning/feed-parser';
import { parse } from 'parse5';
import type { Browser, Page } from 'playwright-core';
import { OFFLINE_PAGE } from '@/lib/lesson/offline';
import { publicId } from '@/lib/question/item';
import type { OneOfBody } from '@/lib/question/one-of';
import { readLibrary } from '@/server/content/library';
import { attribute, elementsOf, textOf } from '@/server/documents/tree';
import { contentDir } from '@/server/env';
import { keptFacts } from '@/server/evidence';
import { DEEP } from '../harness/deep';
import { INTERNAL } from '@/server/front-door/routes';
import { readStock } from '@/server/front-door/stock';
import { axeViolations } from './harness/axe';
import { launchBrowser } from './harness/browser';
import { ask } from './harness/http';
import { answer, checksOf, itemsOf, revealed } from './harness/keys';
import {
  fetchAs,
  LINK_READERS,
  missing,
  pictureProblems,
  tagsOf,
  tooLong,
  type LinkReader,
} from './harness/link-readers';
import { startSite, type Site } from './harness/site';

const LESSON = 'defense-production-act';

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

/** Pages of facts are all alike: some are looked at, one of each standing among them. */
const MOST_FACTS = 8;

interface Walk {
  /** Every page of the site. */
  paths: string[];
  /** What pages asked of other machines. */
  foreign: string[];
  /** Pages that are wider than a small screen. */
  wide: string[];
}

let known: Promise<Walk> | undefined;
/** The walk through the site takes a while and is made once. */
const wholeSite = (): Promise<Walk> => (known ??= walk());

/** Goes to every page of the site, from its own links, on a small screen; of the pages of facts to the first few of each standing. */
async function walk(): Promise<Walk> {
  const page = await looking({ width: 320, scheme: 'light' });
  const facts = await factPaths(page);
  const seen = new Set([
    '/',
    `/learn/${LESSON}/quiz/b`,
    '/no-such-page',
    '/about?fact=some-fact',
    ...facts,
    ...answered(),
  ]);
  const [foreign, wide]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  for (const path of seen) {
    await page.goto(`${site.origin}${path}`);
    for (const link of await linksOf(page)) if (!/^\/(?:cards|facts)\//.test(link)) seen.add(link);
    wide.push(...(await sidewaysBy(page)).map((over) => `${path} scrolls sideways by ${over} px`));
  }
  await page.context().close();
  return { paths: [...seen], foreign, wide };
}

/** Pages to which forms lead, not links: a check answered wrong, not answered, and one that is gone; the key to a sheet. */
function answered(): string[] {
  const path = `/learn/${LESSON}/check`;
  const item = checksOf(contentDir(), LESSON).find(({ kind }) => kind === 'choice')!;
  const asked = `${path}?item=${publicId(item.id)}&version=${item.version}`;
  return [
    `${asked}&answer=${(item.body as OneOfBody).options[1]!.id}`,
    asked,
    `${path}?item=gone`,
    `/learn/${LESSON}/print/key`,
  ];
}

/** By how many pixels a page is wider than its window, if it is. */
const sidewaysBy = async (page: Page): Promise<number[]> => {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [over] : [];
};

/** Where the links of a page lead, without the places within a page. */
const linksOf = (page: Page): Promise<string[]> =>
  page.$$eval('a[href^="/"]', (anchors) => [
    ...new Set(anchors.map((anchor) => anchor.getAttribute('href')!.replace(/[?#].*$/, ''))),
  ]);

async function factPaths(page: Page): Promise<string[]> {
  await page.goto(`${site.origin}/sources`);
  const open = new Set((await linksOf(page)).filter((link) => link.startsWith('/facts/')));
  const standings = new Map<string, string[]>();
  for (const { id, modality, attribution } of published().base.facts) {
    const standing = `${modality} ${attribution.length > 0}`;
    if (open.has(`/facts/${id}`)) standings.set(standing, [...(standings.get(standing) ?? []), `/facts/${id}`]);
  }
  return [...standings.values()].flatMap((paths) => paths.slice(0, 1)).slice(0, MOST_FACTS);
}

function published() {
  const shelf = readLibrary(contentDir());
  if (!shelf.ok) throw new Error('the content is broken');
  return shelf.value;
}

interface Look {
  width: number;
  scheme: 'light' | 'dark';
}

const looks = [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme): Look => ({ width, scheme })));

test('every page is found, none scrolls sideways on a small screen, none asks another machine for anything', async () => {
  const { paths, foreign, wide } = await wholeSite();
  expect(paths).toEqual(
    expect.arrayContaining(['/learn', `/learn/${LESSON}/teach`, '/glossary', '/sources', '/corrections', '/about']),
  );
  expect(paths.filter((path) => path.startsWith('/facts/')).length).toBeGreaterThanOrEqual(3);
  expect(paths.length).toBeGreaterThanOrEqual(16);
  expect([...wide, ...foreign]).toEqual([]);
});

test.each(looks)(
  `${DEEP ? 'no page' : 'of a sixteenth of the pages (of all in test:deep) none'} has an axe violation or scrolls sideways at $width px in the $scheme scheme`,
  async (look) => {
    const { paths } = await wholeSite();
    const page = await looking(look);
    const found: string[] = [];
    for (const path of paths.filter((_, i) => DEEP || i % (4 * looks.length) === 4 * looks.indexOf(look))) {
      await page.goto(`${site.origin}${path}`);
      found.push(...(await axeViolations(page)).map((violation) => `${path} ${violation}`));
      found.push(...(await sidewaysBy(page)).map((over) => `${path} scrolls sideways by ${over} px`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  },
);

const EACH_KIND = `evidence, every kind of question and its feedback are clean${DEEP ? '' : ' (all looks in test:deep)'}`;

test.each(DEEP ? looks : looks.slice(0, 1))(`${EACH_KIND} at $width px, $scheme`, async (look) => {
  const page = await looking(look);
  const found: string[] = [];
  const check = async (state: string) => found.push(...(await axeViolations(page)).map((line) => `${state} ${line}`));
  await page.goto(`${site.origin}/learn/${LESSON}`);
  await page.locator('ol a').first().click();
  await page.locator('article button[popovertarget^="evidence-"]').first().click();
  await check('evidence');
  await page.goto(`${site.origin}/learn/${LESSON}/quiz`);
  const items = itemsOf(contentDir(), LESSON, 'a');
  const seen = new Set<string>();
  for (const [i, item] of items.entries()) {
    await page.getByText(`Question ${i + 1} of ${items.length}`).waitFor();
    await answer(page, item, seen.has(item.kind));
    await page.getByRole('button', { name: 'Check answer' }).click();
    await page.locator('#feedback-heading').waitFor();
    if (!seen.has(item.kind)) await check(`${item.kind} first try`);
    await revealed(page);
    if (!seen.has(item.kind)) await check(`${item.kind} feedback`);
    seen.add(item.kind);
    await page.locator('section[aria-labelledby="feedback-heading"] button').first().click();
  }
  await page.getByRole('heading', { name: 'Your result' }).waitFor();
  await check('result');
  expect([...seen].sort()).toEqual([...new Set(items.map(({ kind }) => kind))].sort());
  expect(seen.size).toBeGreaterThanOrEqual(5);
  expect(found).toEqual([]);
  await page.context().close();
});

async function looking({ width, scheme }: Look): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/** Pages that stand beside the lessons. */
const PAGES = ['/glossary', '/sources', '/corrections', '/about'];

/** Pages that nobody links to: they stand for another one. */
const STANDINGS = new Set([...INTERNAL, OFFLINE_PAGE]);

/** Paths of the pages of a route. */
const pagesOf = (route: string): string[] =>
  [...readStock(site.dist).answers.values()]
    .filter(({ answer }) => answer.route === route)
    .map(({ answer }) => answer.path);

/** Every page that lies ready, and those to which forms lead; in quick runs a part of the former, another for each reader. */
function pagesToShare(reader: number): string[] {
  const ready = [...readStock(site.dist).answers.values()]
    .filter(({ answer: { kind, path } }) => (kind === 'document' || kind === 'app') && !STANDINGS.has(path))
    .map(({ answer }) => answer.path);
  const step = (path: string) => (path.startsWith('/facts/') ? 4 : 1) * Object.keys(LINK_READERS).length;
  return [...ready.filter((path, i) => DEEP || i % step(path) === reader), ...answered()];
}

const SHARED = `${DEEP ? 'every page' : 'a part of the pages (all in test:deep)'}`;
const configured = () => process.env.APP_ORIGIN ?? 'http://localhost:3000';

test.each(Object.entries<LinkReader>(LINK_READERS))(
  `${SHARED} holds all that %s needs to show it, and its picture is one that it shows`,
  async (name, reader) => {
    const found: string[] = [];
    const pictures = new Map<string, string[]>();
    const paths = pagesToShare(Object.keys(LINK_READERS).indexOf(name));
    for (const path of paths) {
      const { status, headers, body } = await fetchAs(reader, `${site.origin}${path}`);
      const tags = tagsOf(body.toString('utf8'));
      const image = tags.get(reader.picture.tag) ?? '';
      const problems = [
        ...([200, 206].includes(status) && headers['content-type']?.startsWith('text/html') ? [] : [`${status}`]),
        ...missing(tags, reader),
        ...tooLong(tags),
        ...['og:image', 'twitter:image', 'og:url', 'link:canonical'].flatMap((name) =>
          (tags.get(name) ?? configured()).startsWith(configured()) ? [] : [`${name} is not absolute`],
        ),
      ];
      if (!pictures.has(image))
        pictures.set(
          image,
          pictureProblems(
            await fetchAs({ ...reader, reads: Infinity }, image.replace(configured(), site.origin)),
            reader,
          ),
        );
      found.push(...[...problems, ...pictures.get(image)!].map((problem) => `${path}: ${problem}`));
    }
    expect(found).toEqual([]);
    expect(paths.length).toBeGreaterThan(DEEP ? 300 : 20);
    expect(pictures.size).toBeGreaterThan(DEEP ? 300 : 15);
  },
);

test('a page from which a tag was taken, or whose picture is not one, is found out by each who needs it', async () => {
  const html = (await ask(`${site.origin}/learn/${LESSON}`)).body.toString('utf8');
  const without = (name: string) =>
    name === 'title'
      ? html.replace(/<title>[^<]*/, '<title>')
      : html.replace(new RegExp(`<(?:meta|link) (?:property|name|rel)="${name.replace('link:', '')}"[^>]*>`, 'g'), '');
  for (const [who, reader] of Object.entries<LinkReader>(LINK_READERS)) {
    expect([who, missing(tagsOf(html), reader)]).toEqual([who, []]);
    for (const name of reader.needs)
      expect([who, missing(tagsOf(without(name)), reader)]).toEqual([who, [`no ${name}`]]);
    const far = html.replace('<head>', `<head><!--${'x'.repeat(reader.reads)}-->`).slice(0, reader.reads);
    expect([who, missing(tagsOf(far), reader)]).toEqual([who, reader.needs.map((name) => `no ${name}`)]);
    const none = await ask(`${site.origin}/cards/no-such-card.png`);
    expect([who, pictureProblems(none, reader)]).toEqual([who, [expect.stringContaining('404')]]);
    const icon = await ask(`${site.origin}/icons/maskable-512.png`);
    expect([who, pictureProblems(icon, reader)]).toEqual([who, ['the picture is 512 × 512']]);
  }
});

test('lessons, steps and quizzes say beside their card how many sources there are, and where they end', async () => {
  const paths = [`/learn/${LESSON}`, `/learn/${LESSON}/all`, `/learn/${LESSON}/quiz`, `/learn/${LESSON}/teach`];
  for (const path of paths) {
    const tags = tagsOf((await fetchAs(LINK_READERS.Slack, `${site.origin}${path}`)).body.toString('utf8'));
    expect([path, tags.get('twitter:label1'), tags.get('twitter:label2')]).toEqual([path, 'Sources', 'Sources end']);
    expect(tags.get('twitter:data1')).toMatch(/original reports? and \d+ documents/);
    expect(tags.get('twitter:data2')).toMatch(/^\d+ \w+ \d{4}$/);
    expect(tags.get('article:modified_time')).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test('the map of the site names exactly the pages that may be found, and robots may read all of them', async () => {
  const map = (await ask(`${site.origin}/sitemap.xml`)).body.toString('utf8');
  const named = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!);
  const pages = [...readStock(site.dist).answers.values()]
    .filter(({ answer: { kind, path } }) => (kind === 'document' || kind === 'app') && !STANDINGS.has(path))
    .map(({ answer: { path }, identity }) => ({
      path,
      tags: tagsOf(identity.body.toString('utf8').split('</head>')[0]!),
    }));
  const open = pages.filter(({ tags }) => tags.get('robots') === undefined);
  expect(named.map((address) => address.replace(configured(), '')).sort()).toEqual(open.map(({ path }) => path).sort());
  // Each of them is its own: none names another as the one to find.
  for (const { path, tags } of open)
    expect([path, new URL(tags.get('link:canonical')!).href]).toEqual([path, new URL(path, configured()).href]);
  expect(pages.filter(({ tags }) => tags.get('robots') === 'noindex').map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/review', '/device', '/join', '/class', '/teach/class', `/learn/${LESSON}/print`]),
  );
  const robots = (await ask(`${site.origin}/robots.txt`)).body.toString('utf8');
  expect(robots).toContain(`Sitemap: ${configured()}/sitemap.xml`);
  expect(robots.match(/^Disallow: .*$/gm)).toEqual(['Disallow: /api/']);
});

test('every page that may be found names the feed, which tells of each lesson', async () => {
  const { headers, body } = await ask(`${site.origin}/feed.xml`);
  expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  const feed = parseFeed(body.toString('utf8'));
  const lessons = pagesOf('/learn/[slug]').map((at) => `${configured()}${at}`);
  expect(feed.items.map(({ id }) => id)).toEqual(expect.arrayContaining(lessons));
  const html = (await ask(`${site.origin}/glossary`)).body.toString('utf8');
  expect(html).toMatch(/<link rel="alternate" type="application\/atom\+xml" href="[^"]*\/feed\.xml"/);
});

test('pages tell machines what they are, in data that no script policy touches', async () => {
  const types: Record<string, string> = {
    '/': 'WebSite',
    [`/learn/${LESSON}`]: 'LearningResource',
    [`/learn/${LESSON}/all`]: 'LearningResource',
    [`/learn/${LESSON}/quiz`]: 'Quiz',
    '/quiz/three-tools': 'Quiz',
    '/quiz/three-tools/b': 'Quiz',
    [pagesOf('/facts/[id]')[0]!]: 'WebPage',
  };
  for (const [path, type] of Object.entries(types)) {
    const html = (await ask(`${site.origin}${path}`)).body.toString('utf8');
    const blocks = [...elementsOf(parse(html))].filter((one) => attribute(one, 'type') === 'application/ld+json');
    expect([path, blocks.length]).toEqual([path, 1]);
    const { '@graph': graph } = JSON.parse(textOf(blocks[0]!)) as { '@graph': { '@type': string; url: string }[] };
    expect([path, graph[0]!['@type']]).toEqual([path, type]);
    // The lesson as one page is the lesson.
    expect(graph[0]!.url).toBe(`${configured()}${path.replace(/\/all$/, '')}`);
    expect(html).not.toMatch(/ClaimReview|acceptedAnswer|suggestedAnswer/);
  }
});

test('every fact that the lesson cites has its evidence on the page', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/learn/${LESSON}/all`);
  const targets = await page.$$eval('button[popovertarget]', (buttons) =>
    buttons.map((button) => button.getAttribute('popovertarget')!),
  );
  const ids = new Set(await page.$$eval('[popover]', (popovers) => popovers.map((popover) => popover.id)));
  expect(targets.length).toBeGreaterThan(20);
  expect(targets.filter((target) => !ids.has(target))).toEqual([]);
});

test('every page of a lesson and its quiz says where the sources end', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/learn/${LESSON}`);
  const paths = (await linksOf(page)).filter((link) => link.startsWith(`/learn/${LESSON}`));
  expect(paths.length).toBeGreaterThanOrEqual(8);
  for (const path of [`/learn/${LESSON}`, ...paths]) {
    await page.goto(`${site.origin}${path}`);
    expect([path, await page.locator('main').innerText()]).toEqual([path, expect.stringContaining('Sources end')]);
  }
});

/** True once the place is on the page: some come with what the page reads on the device. */
const comes = (page: Page, id: string): Promise<boolean> =>
  page.waitForSelector(`[id="${id}"]`, { state: 'attached', timeout: 5000 }).then(
    () => true,
    () => false,
  );

test('links within the site lead to places that are there', async () => {
  const page = await browser.newPage();
  const anchors = new Map<string, Set<string>>();
  for (const path of ['/', `/learn/${LESSON}`, `/learn/${LESSON}/all`, ...PAGES]) {
    await page.goto(`${site.origin}${path}`);
    const links = await page.$$eval('a[href*="#"]', (found) =>
      found.map((anchor) => (anchor as HTMLAnchorElement).href),
    );
    for (const link of links.map((href) => new URL(href)).filter(({ origin }) => origin === site.origin))
      anchors.set(link.pathname, (anchors.get(link.pathname) ?? new Set()).add(link.hash.slice(1)));
  }
  expect([...anchors.keys()]).toEqual(expect.arrayContaining(['/glossary', '/corrections', '/about']));
  for (const [path, hashes] of anchors) {
    await page.goto(`${site.origin}${path}`);
    const missing: string[] = [];
    for (const hash of hashes) if (!(await comes(page, hash))) missing.push(hash);
    expect([path, missing]).toEqual([path, []]);
  }
});

test('a fact that only assigned forms ask is not found, nor is its statement on a reference page', async () => {
  const shelf = published();
  const kept = shelf.base.facts.filter(({ id }) => keptFacts(shelf).has(id));
  expect(kept.length).toBeGreaterThan(0);
  const texts = await Promise.all(PAGES.map(async (path) => (await fetch(`${site.origin}${path}`)).text()));
  for (const { id, statement } of kept) {
    expect([id, (await fetch(`${site.origin}/facts/${id}`)).status]).toEqual([id, 404]);
    expect(texts.filter((text) => text.includes(statement))).toEqual([]);
  }
});

test('a step that changed since it was read says so, on the lesson and on the step', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const intro = `${site.origin}/learn/${LESSON}`;
  await page.goto(intro);
  const step = (await page.locator('ol a').first().getAttribute('href'))!;
  await page.goto(`${site.origin}${step}`);
  await page.waitForFunction(() => localStorage.getItem('cited.read') !== null);
  await page.goto(intro);
  await page.waitForLoadState('networkidle');
  expect(await page.getByText(/^Changed since you read it/).count()).toBe(0);
  // As a device remembers it that read another version.
  await page.evaluate(
    (name) => {
      localStorage.setItem('cited.read', JSON.stringify({ [name]: { version: 'earlier', date: '2026-03-03' } }));
    },
    step.replace('/learn/', ''),
  );
  for (const at of [intro, `${site.origin}${step}`]) {
    await page.goto(at);
    const note = page.locator('[data-changed]:visible');
    expect(await note.innerText()).toMatch(/^Changed since you read it on 3 March 2026\s+See the corrections$/);
    expect(await note.getByRole('link').getAttribute('href')).toBe(`/corrections#${LESSON}`);
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.goto(intro);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('[data-changed]:visible').count()).toBe(0);
  await context.close();
});

test('without JavaScript the pages beside the lessons read, and lists open', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.origin);
  await page.getByRole('navigation', { name: 'This site' }).getByRole('link', { name: 'Sources' }).click();
  await page.locator('summary').first().click();
  await page.locator('details[open] a').first().click();
  expect(await page.locator('h1').innerText()).not.toBe('');
  await page.getByRole('link', { name: 'Report a problem' }).click();
  expect(new URL(page.url()).hash).toBe('#report');
  await context.close();
});
