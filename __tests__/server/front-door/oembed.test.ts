import type { IncomingMessage } from 'node:http';
import { oembed } from '@/server/front-door/oembed';
import type { ReadyAnswer } from '@/server/front-door/ready';
import { stocked, type Stocked } from '@/server/front-door/stock';
import { oembedAddress } from '@/server/oembed-address';

const OURS = 'https://lessons.example.org';
const before = process.env.APP_ORIGIN;
beforeAll(() => void (process.env.APP_ORIGIN = OURS));
afterAll(() => {
  if (before === undefined) delete process.env.APP_ORIGIN;
  else process.env.APP_ORIGIN = before;
});

const tags = (title: string, canonical: string) => `
  <title>${title}</title><link rel="canonical" href="${OURS}${canonical}">
  <meta property="og:title" content="${title}"><meta property="og:site_name" content="Lamplight">
  <meta property="og:image" content="${OURS}/cards/a.png"><meta property="og:image:width" content="1200">
  <meta property="og:image:height" content="630">`;

type Made = Partial<ReadyAnswer> & { head?: string };
function page(path: string, { head = tags('Who &amp; why?', path), ...more }: Made = {}): [string, Stocked] {
  const answer: ReadyAnswer = {
    ...{ path, kind: 'document', status: 200, route: path, type: 'text/html', keep: 'never', renewed: false },
    ...{ scripts: [], body: 'a'.repeat(64), encodings: [] },
    ...more,
  };
  return [path, stocked(answer, { identity: Buffer.from(`<html><head>${head}</head><body><p>x</p></body></html>`) })];
}

const STEP = '/learn/x/one';
const ask = oembed({
  answers: new Map([
    page('/'),
    page('/learn/x/quiz', { kind: 'app' }),
    page(STEP),
    page('/learn/x/two'),
    page('/embed/x/one', { kind: 'embed', head: tags('Two laws', STEP) }),
    page('/trouble', { status: 500 }),
    page('/cards/a.png', { kind: 'file' }),
    page('/bare', { head: '<title>Bare</title>' }),
  ]),
});
const get = (query: string, host = 'lessons.example.org') =>
  ask({ url: `/oembed?${query}`, headers: { host } } as IncomingMessage);
const of = (url: string, more = '') => get(`url=${encodeURIComponent(url)}${more}`);
const said = (url: string, more = '') => JSON.parse(of(url, more).text) as Record<string, unknown>;

test('a page is a link with its card', () => {
  expect(of(`${OURS}${STEP}`)).toMatchObject({ status: 200, type: 'application/json; charset=utf-8' });
  expect(said(`${OURS}${STEP}?from=elsewhere`, '&format=json')).toEqual({
    ...{ version: '1.0', type: 'link', title: 'Who & why?', provider_name: 'Lamplight', provider_url: OURS },
    ...{ thumbnail_url: `${OURS}/cards/a.png`, thumbnail_width: 1200, thumbnail_height: 630, cache_age: 86400 },
  });
});

test('the address that a page gives is one that is answered', () => {
  const { pathname, search } = new URL(oembedAddress(`${OURS}${STEP}`));
  expect(ask({ url: pathname + search, headers: {} } as IncomingMessage).status).toBe(200);
});

test('a card for which there is no room is left out', () => {
  for (const small of ['&maxwidth=1199', '&maxheight=629'])
    expect(said(`${OURS}${STEP}`, small)).not.toHaveProperty('thumbnail_url');
  expect(said(`${OURS}${STEP}`, '&maxwidth=1200&maxheight=630')).toHaveProperty('thumbnail_url');
});

test.each([
  ['the frame itself', '/embed/x/one'],
  ['its place on the page', `${STEP}#figure-one`],
])('a figure, by %s, is a frame that keeps to the room there is', (_, path) => {
  const whole = said(`${OURS}${path}`);
  expect(whole).toMatchObject({ type: 'rich', title: 'Two laws', width: 640, height: 560 });
  expect(whole.html).toContain(`src="${OURS}/embed/x/one" title="Two laws · Lamplight" width="640" height="560"`);
  const small = said(`${OURS}${path}`, '&maxwidth=320&maxheight=400');
  expect(small).toMatchObject({ type: 'rich', width: 320, height: 400 });
  expect(small.html).toContain('width="320" height="400"');
});

test.each([
  ['another step', '/learn/x/two#figure-one'],
  ['no figure', `${STEP}#figure-none`],
  ['no figure of ours', `${STEP}#figure-../../x`],
  ['another place', `${STEP}#one`],
])('an address whose end names %s is that of its page', (_, path) => {
  expect(said(`${OURS}${path}`)).toMatchObject({ type: 'link' });
});

test.each([
  ['another site', 'https://elsewhere.example/learn/x/one'],
  ['our name as a part of another', `${OURS}.elsewhere.example/learn/x/one`],
  ['another port', `${OURS}:444/learn/x/one`],
  ['another protocol', 'http://lessons.example.org/learn/x/one'],
  ['somebody at our site', 'https://who:secret@lessons.example.org/learn/x/one'],
  ['a page that is not there', `${OURS}/learn/x/none`],
  ['a page that stands for an error', `${OURS}/trouble`],
  ['a file', `${OURS}/cards/a.png`],
  ['a page that says nothing of itself', `${OURS}/bare`],
  ['this machine, asked for by another name', 'http://localhost:3000/learn/x/one'],
])('%s is not found', (_, url) => {
  expect(of(url)).toEqual({
    status: 404,
    type: 'text/plain; charset=utf-8',
    text: 'This site has no such page.\n',
  });
});

test('whoever opens the site on this machine may name it as they asked for it', () => {
  const url = `url=${encodeURIComponent('http://localhost:3456/learn/x/one')}`;
  expect([get(url, 'localhost:3456').status, get(url, 'localhost:3457').status]).toEqual([200, 404]);
  const spoofed = `url=${encodeURIComponent('https://elsewhere.example/learn/x/one')}`;
  expect(get(spoofed, 'elsewhere.example').status).toBe(404);
});

const URL_OF_STEP = `url=${encodeURIComponent(`${OURS}${STEP}`)}`;
test.each<[string, number, RegExp]>([
  ['', 400, /^Found: no url\. Wanted: url=/],
  ['url=', 400, /no whole address/],
  ['url=/learn/x/one', 400, /no whole address/],
  ['url=javascript:alert(1)', 400, /no whole address/],
  ['url=%E0%A4%A', 400, /no whole address/],
  [`${URL_OF_STEP}&${URL_OF_STEP}`, 400, /url more than once/],
  [`${URL_OF_STEP}&maxwidth=wide`, 400, /maxwidth that is no size/],
  [`${URL_OF_STEP}&maxwidth=-1`, 400, /maxwidth/],
  [`${URL_OF_STEP}&maxwidth=0`, 400, /maxwidth/],
  [`${URL_OF_STEP}&maxheight=1e9`, 400, /maxheight/],
  [`${URL_OF_STEP}&maxheight=`, 400, /maxheight/],
  [`${URL_OF_STEP}&format=xml`, 501, /Wanted: format=json/],
  [`${URL_OF_STEP}&format=`, 501, /Wanted: format=json/],
])('%s is refused in words that hold nothing of the request', (query, status, words) => {
  const { text, ...rest } = get(query);
  expect(rest).toEqual({ status, type: 'text/plain; charset=utf-8' });
  expect(text).toMatch(words);
  expect(text).not.toMatch(/javascript|wide|1e9|xml/);
});
