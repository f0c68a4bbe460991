import type { KeptList } from '@/lib/lesson/offline';
import { makeReady, type Ready } from '@/server/documents/make-ready';
import { offlineLists } from '@/server/documents/offline-lists';
import { asset, type Plan } from '@/server/documents/plan';

const page = (path: string, route: string, body: string, kind: 'document' | 'app' = 'document'): Plan => [
  { path, route, kind, status: 200, type: 'text/html; charset=utf-8', keep: 'never', renewed: false },
  Buffer.from(body),
];
const file = (path: string, body = ''): Plan => asset(path, Buffer.from(body));
const card = (path: string): Plan => {
  const [answer, body] = file(path);
  return [{ ...answer, route: '/cards/[file]' }, body];
};

const SHEET = '<link rel="stylesheet" href="/_next/static/documents/one.css">';

const plans = (step = 'The text') => [
  page('/', '/', '<link rel="icon" href="/icon.svg?icon.1.svg">'),
  page('/learn', '/learn', SHEET),
  page('/glossary', '/glossary', SHEET),
  page('/offline', '/offline', SHEET),
  page('/about', '/about', ''),
  page('/learn/x', '/learn/[slug]', `${SHEET}<a href="/learn/x/one">1</a><a href="/facts/some">2</a>`),
  page('/learn/x/one', '/learn/[slug]/[step]', `${SHEET}${step}<img src="/cards/one-1234.png">`),
  page('/learn/x/quiz', '/learn/[slug]/quiz', quiz, 'app'),
  page('/learn/x-and-y', '/learn/[slug]', ''),
  page('/facts/some', '/facts/[id]', ''),
  file('/icon.svg', '<svg/>'),
  card('/cards/one-1234.png'),
  file('/enhance.js', '1'),
  file('/_next/static/documents/one.css', '@font-face{src:url("../media/serif.woff2")}@font-face{src:url(data:x)}'),
  file('/_next/static/media/serif.woff2'),
  file('/_next/static/media/unused.woff2'),
  file('/_next/static/chunks/0~a.b_c-1.js', 'first'),
  file('/_next/static/chunks/later.js', 'later'),
  file('/_next/static/chunks/unused.js', 'unused'),
];

const quiz = `<script src="/_next/static/chunks/0~a.b_c-1.js"></script><script type="module" src="/enhance.js"></script>
<script>self.__next_f.push([1,"2:I[7,[\\"/_next/static/chunks/later.js\\",\\"static/chunks/gone.js\\"]]"])</script>`;

async function listsOf(all: Plan[]): Promise<Record<string, KeptList>> {
  const ready: Ready[] = await Promise.all(all.map(([answer, body]) => makeReady(answer, body)));
  return Object.fromEntries(
    offlineLists(ready).map(([{ path }, body]) => [path, JSON.parse(body.toString()) as KeptList]),
  );
}

test('a lesson is kept with all its pages, and the scripts, styles and fonts that they name, and nothing else', async () => {
  const lists = await listsOf(plans());
  expect(Object.keys(lists)).toEqual(['/offline.json', '/offline/x.json', '/offline/x-and-y.json']);
  expect([...lists['/offline/x.json']!.urls].sort()).toEqual([
    '/_next/static/chunks/0~a.b_c-1.js',
    '/_next/static/chunks/later.js',
    '/_next/static/documents/one.css',
    '/_next/static/media/serif.woff2',
    '/enhance.js',
    '/learn/x',
    '/learn/x/one',
    '/learn/x/quiz',
  ]);
  expect(lists['/offline.json']!.urls).toEqual([
    '/',
    '/learn',
    '/glossary',
    '/offline',
    '/icon.svg',
    '/_next/static/documents/one.css',
    '/_next/static/media/serif.woff2',
  ]);
});

test('the version of a list changes with a word of a page, not with another lesson nor with the order', async () => {
  const before = await listsOf(plans());
  expect(await listsOf(plans().reverse())).toMatchObject({ '/offline/x.json': { version: versionOf(before, 'x') } });
  const after = await listsOf(plans('Another text'));
  expect(versionOf(after, 'x')).not.toBe(versionOf(before, 'x'));
  expect(versionOf(after, 'x-and-y')).toBe(versionOf(before, 'x-and-y'));
});

const versionOf = (lists: Record<string, KeptList>, lesson: string) => lists[`/offline/${lesson}.json`]!.version;

test('a build without lessons and without the page for readers offline has no list', async () => {
  expect(await listsOf([page('/good', '/good', SHEET)])).toEqual({});
});

test('the pages of a student are kept together, beside the lessons', async () => {
  const lists = await listsOf([
    ...plans(),
    page('/class', '/class', SHEET, 'app'),
    page('/class/quiz', '/class/quiz', ''),
  ]);
  expect(Object.keys(lists)).toEqual([
    ...['/offline.json', '/offline/x.json', '/offline/x-and-y.json', '/offline/~class.json'],
  ]);
  expect(lists['/offline/~class.json']!.urls).toEqual(expect.arrayContaining(['/class', '/class/quiz']));
});
