import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import net from 'node:net';
import tls from 'node:tls';
import { parse } from 'yaml';
import { drawCard } from '@/components/card/draw-card';
import { drawIcon } from '@/components/card/draw-icon';
import { CardFace, titleSize } from '@/components/card/CardFace';
import { APP_ICONS } from '@/lib/card/app-icon';
import { cardFile, type Card } from '@/lib/card/card';
import { missingGlyphs } from '@/lib/card/glyphs';
import { cardFonts } from '@/server/card-fonts';
import { allCards, cardByFile, cardImage, originalsLine } from '@/server/cards';
import { lessonSummaries } from '@/server/lessons';
import { pageMetadata } from '@/server/page-meta';
import { CONTENT } from '../fixtures/lighthouse/lighthouse';
import { withEdited } from './edited';

const calls: string[] = [];
const before = { fetch: globalThis.fetch, net: net.connect, tls: tls.connect, socket: net.Socket.prototype.connect };

/** No request leaves the process; what was tried is kept. The renderer reads its own program from a data: address. */
beforeAll(() => {
  const refuse = (what: string): never => {
    calls.push(what);
    throw new Error(`no network: ${what}`);
  };
  globalThis.fetch = (input) => (String(input).startsWith('data:') ? before.fetch(input) : refuse(String(input)));
  net.Socket.prototype.connect = () => refuse('a connection');
});
afterAll(() => {
  globalThis.fetch = before.fetch;
  net.Socket.prototype.connect = before.socket;
});
beforeEach(() => calls.splice(0));

test('the network is blocked here', async () => {
  expect(() => net.connect(80, 'localhost')).toThrow('no network');
  expect(() => fetch('http://localhost')).toThrow('no network');
  expect(calls).toHaveLength(2);
});

const draw = async (card: Card) => Buffer.from(await drawCard(card, cardFonts()).arrayBuffer());
const png = (bytes: Buffer) => ({
  signature: bytes.subarray(1, 4).toString(),
  width: bytes.readUInt32BE(16),
  height: bytes.readUInt32BE(20),
});

process.env.CITED_CONTENT = 'content';
const real = await allCards();
process.env.CITED_CONTENT = CONTENT;
const fixture = await allCards();

const siteOf = (folder: string) => parse(readFileSync(`${folder}/site.yaml`, 'utf8')) as { lessons: string[] };

test.each(APP_ICONS)('the icon of the site is drawn for devices: $purpose, $edge pixels', async (icon) => {
  const drawn = png(Buffer.from(await drawIcon(icon).arrayBuffer()));
  expect(drawn).toEqual({ signature: 'PNG', width: icon.edge, height: icon.edge });
  expect(calls).toEqual([]);
});

test('a site has a card for the home page, for each lesson and its quiz, and for each quiz across lessons', () => {
  const { lessons } = siteOf('content');
  expect(lessons.length).toBeGreaterThan(1);
  expect(real.map(({ name }) => name)).toEqual([
    'home',
    ...lessons.flatMap((slug) => [`lesson-${slug}`, `quiz-${slug}`]),
    ...readdirSync('content/quizzes').map((name) => `quiz-${basename(name, '.yaml')}`),
  ]);
  expect(fixture.map(({ name }) => name)).toEqual([
    'home',
    'lesson-lighthouse',
    'quiz-lighthouse',
    'quiz-which-section',
  ]);
});

test('cards say what stands behind a lesson, in words and counts', () => {
  expect(fixture).toMatchObject([
    {
      chips: ['Explainers and quizzes'],
      title: 'One lamp, five texts, and who says what',
      site: 'Lamplight',
      foot: ['Sources end 8 Mar 2024'],
    },
    {
      chips: ['Explainer', '6 steps · about 6 minutes'],
      title: 'May a machine keep the Gull Point Light?',
      foot: ['2 original reports and 2 documents', 'Sources end 8 Mar 2024'],
      alt: 'Card: “May a machine keep the Gull Point Light?” Sources end on 8 March 2024; later events are not covered.',
    },
    { chips: ['Quiz', '8 questions, two forms'], title: 'May a machine keep the Gull Point Light?' },
    { chips: ['Quiz', '4 questions, two forms'], title: 'What the Board may do, or what others must do?' },
  ]);
});

test.each([...real, ...fixture].map((card) => [`${card.site}: ${card.name}`, card] as const))(
  '%s is drawn as a PNG of 1200 × 630 px under 300 KB, and nothing is asked of the network',
  async (_, card) => {
    const bytes = await draw(card);
    expect(png(bytes)).toEqual({ signature: 'PNG', width: 1200, height: 630 });
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(bytes.length).toBeLessThan(300_000);
    expect(calls).toEqual([]);
  },
  30_000,
);

test('every character that a card may hold is drawn without the network', async () => {
  const allowed = Array.from({ length: 0xfffe }, (_, code) => String.fromCharCode(code)).filter(
    (char) => missingGlyphs(char).length === 0,
  );
  expect(allowed.length).toBeGreaterThan(200);
  for (let i = 0; i < allowed.length; i += 40)
    await draw({ ...real[0]!, title: allowed.slice(i, i + 40).join('a'), foot: [] });
  expect(calls).toEqual([]);
}, 60_000);

test('a character that the check refuses would have gone to the network', async () => {
  const quiet = console.error;
  console.error = () => undefined;
  try {
    await draw({ ...real[0]!, title: 'A → B' });
  } finally {
    console.error = quiet;
  }
  expect(calls.join()).toMatch(/^https:\/\/fonts\.googleapis\.com/);
});

test('no card holds such a character', () => {
  for (const { chips, title, site, foot } of [...real, ...fixture])
    expect(missingGlyphs([...chips, title, site, ...foot].join(''))).toEqual([]);
});

test.each([
  ['an emoji in a title', (text: string) => text.replace(/^title: .*$/m, 'title: Read 📖 → now ✓?'), '📖 → ✓'],
  ['an arrow in the name of the site', undefined, '→'],
])('%s is refused, and named with its card', async (_, edit, found) => {
  const run = withEdited(
    edit ? { 'lessons/lighthouse.mdx': edit } : { 'site.yaml': (text) => text.replace('Lamplight', 'Lamp → light') },
    () => allCards(),
  );
  await expect(run).rejects.toThrow(new RegExp(`${found} in the card "(home|lesson-lighthouse)"`));
});

test('no text of a card is smaller than 36 px', () => {
  const sizes = [...real, ...fixture].flatMap((card) =>
    [...renderToStaticMarkup(createElement(CardFace, { card })).matchAll(/font-size:(\d+)px/g)].map(([, size]) =>
      Number(size),
    ),
  );
  expect(sizes.length).toBeGreaterThan(real.length + fixture.length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(36);
});

test.each([
  ['', 80],
  ['x'.repeat(70), 80],
  ['x'.repeat(71), 64],
  ['x'.repeat(90), 64],
])('the headline "%s" is set in %i px', (title, size) => {
  expect(titleSize(title)).toBe(size);
});

test('the longest title still leaves room for the rest', async () => {
  const long = { ...real[1]!, title: 'W'.repeat(14).concat(' ').repeat(6).trim().slice(0, 90) };
  expect(png(await draw(long))).toMatchObject({ width: 1200, height: 630 });
}, 30_000);

test('a card is found by its file name and by nothing else', async () => {
  const [home] = fixture as [Card];
  expect(await cardByFile(cardFile(home))).toEqual(home);
  for (const name of ['home.png', 'home-0000000000.png', cardFile(home).toUpperCase(), '../home', ''])
    expect(await cardByFile(name)).toBeUndefined();
});

test('a page names its card by an address that changes with the card', async () => {
  expect(await cardImage('lesson-lighthouse')).toEqual({
    url: `/cards/${cardFile(fixture[1]!)}`,
    alt: fixture[1]!.alt,
  });
  expect(await cardImage('lesson-other')).toBeUndefined();
});

test('what a page says of itself is absolute, and says where its sources end', async () => {
  const [lesson] = await lessonSummaries();
  process.env.APP_ORIGIN = 'https://cited.example/';
  const meta = await pageMetadata({
    title: 'T',
    description: 'D',
    path: '/learn/lighthouse',
    card: 'lesson-lighthouse',
    lesson,
  });
  delete process.env.APP_ORIGIN;
  expect(meta).toMatchObject({
    alternates: { canonical: 'https://cited.example/learn/lighthouse' },
    openGraph: {
      url: 'https://cited.example/learn/lighthouse',
      type: 'article',
      siteName: 'Lamplight',
      images: [{ width: 1200, height: 630, type: 'image/png' }],
    },
    twitter: { card: 'summary_large_image' },
    other: { 'twitter:data1': originalsLine(lesson!), 'twitter:data2': '8 March 2024' },
  });
  expect(meta.openGraph.images[0]!.url).toMatch(
    /^https:\/\/cited\.example\/cards\/lesson-lighthouse-[0-9a-f]{10}\.png$/,
  );
});

test('a page without a card names none', async () => {
  expect((await pageMetadata({ title: 'T', description: 'D', path: '/', card: 'nothing' })).openGraph.images).toEqual(
    [],
  );
});
