import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import net from 'node:net';
import tls from 'node:tls';
import { PNG } from 'pngjs';
import { parse } from 'yaml';
import { drawCard } from '@/components/card/draw-card';
import { drawIcon } from '@/components/card/draw-icon';
import { APP_ICONS } from '@/lib/card/app-icon';
import { cardFile, textsOf, type Card } from '@/lib/card/card';
import { fit } from '@/lib/card/fit';
import { layOut } from '@/lib/card/lay-out';
import { CARD, INNER, type Face } from '@/lib/card/sizes';
import { groupBy } from '@/lib/kernel/group';
import { kindOf } from '@/lib/question';
import { publicId } from '@/lib/question/item';
import { words } from '@/lib/words';
import { missingGlyphs } from '@/lib/card/glyphs';
import { cardFonts, measureCard } from '@/server/card-fonts';
import { allCards, cardByFile, cardImage, cutCards, originalsLine } from '@/server/cards';
import { library } from '@/server/content/library';
import { keptFacts } from '@/server/evidence';
import { quizOf, quizSlugs } from '@/server/quiz-of';
import { factIds } from '@/server/reference/fact';
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

const draw = (card: Card) => drawCard(layOut(card, measureCard), cardFonts());
const png = (bytes: Buffer) => ({
  signature: bytes.subarray(1, 4).toString(),
  width: bytes.readUInt32BE(16),
  height: bytes.readUInt32BE(20),
});

/** What is asked in a site, and in which form. */
function asked() {
  const shelf = library();
  const seats = quizSlugs(shelf).flatMap((slug) =>
    (quizOf(slug, shelf)?.forms ?? []).flatMap((form) => form.seats.map((seat) => ({ form: form.name, seat }))),
  );
  return { shelf, seats };
}
process.env.CITED_CONTENT = 'content';
const real = await allCards();
const realAsked = asked();
process.env.CITED_CONTENT = CONTENT;
const fixture = await allCards();
const fixtureAsked = asked();

const siteOf = (folder: string) => parse(readFileSync(`${folder}/site.yaml`, 'utf8')) as { lessons: string[] };

test.each(APP_ICONS)('the icon of the site is drawn for devices: $purpose, $edge pixels', async (icon) => {
  const drawn = png(Buffer.from(await drawIcon(icon).arrayBuffer()));
  expect(drawn).toEqual({ signature: 'PNG', width: icon.edge, height: icon.edge });
  expect(calls).toEqual([]);
});

test('a site has a card for the home page, its lessons and their steps, its quizzes, questions, open facts and corrections', async () => {
  const { lessons } = siteOf('content');
  const count = (kind: Card['kind'], cards = real) => cards.filter((card) => card.kind === kind).length;
  const quizzes = readdirSync('content/quizzes').map((name) => basename(name, '.yaml'));
  expect(lessons.length).toBeGreaterThan(1);
  const names = new Set(real.map(({ name }) => name));
  expect(names.size).toBe(real.length);
  for (const name of ['home', ...lessons.flatMap((slug) => [`lesson-${slug}`, `quiz-${slug}`])])
    expect(names).toContain(name);
  for (const slug of quizzes) expect(names).toContain(`quiz-${slug}`);
  expect(count('quiz')).toBe(lessons.length + quizzes.length);
  expect(fixture.filter(({ kind }) => !['question', 'fact'].includes(kind)).map(({ name }) => name)).toEqual([
    ...['home', 'lesson-lighthouse'],
    ...['dispute', 'words', 'powers', 'duties', 'history', 'machine'].map((step) => `step-lighthouse-${step}`),
    ...['quiz-lighthouse', 'quiz-which-section'],
  ]);
  expect(fixture.filter(({ kind }) => kind === 'fact').map(({ name }) => name)).toEqual(
    factIds().map((id) => `fact-${id}`),
  );
  expect(count('question', fixture)).toBeGreaterThan(5);
});

test('cards say what stands behind a lesson, in words and counts', () => {
  const named = (name: string) => fixture.find((card) => card.name === name)!;
  const texts = (name: string) => textsOf(named(name));
  expect(texts('home')).toEqual([
    ...['Explainers and quizzes', 'One lamp, five texts, and who says what', 'Lamplight', 'Sources end 8 Mar 2024'],
  ]);
  expect(texts('lesson-lighthouse')).toEqual([
    ...['Explainer', '6 steps · about 6 minutes', 'May a machine keep the Gull Point Light?', 'Lamplight'],
    ...['2 original reports and 2 documents', 'Sources end 8 Mar 2024'],
  ]);
  expect(named('lesson-lighthouse').alt).toBe(
    'Card: “May a machine keep the Gull Point Light?” Sources end on 8 March 2024; later events are not covered.',
  );
  expect(texts('step-lighthouse-dispute')).toEqual([
    ...['Explainer', 'Step 1 of 6', 'May a machine keep the Gull Point Light?', 'What is the dispute about?'],
    ...['Lamplight', '1 original report', 'Sources end 8 Mar 2024'],
  ]);
  expect(texts('quiz-which-section').slice(0, 3)).toEqual([
    ...['Quiz', '4 questions, two forms', 'What the Board may do, or what others must do?'],
  ]);
  expect(texts('fact-guild-position-day')).toEqual([
    ...['Claim', 'Document', "The Keepers' Guild does not object to having the machine at work by day."],
    ...['Who says so:', "The Keepers' Guild, the union of the people who tend the light", "The Keepers' Guild"],
    ...['Lamplight', "The Guild's statement, 5 Mar 2024"],
  ]);
});

test('a fact on whose matter sources differ says so, with a sign', () => {
  const differ = [...real, ...fixture].filter(({ kind, chips }) => kind === 'fact' && chips[0]!.tone === 'differ');
  expect(differ.length).toBeGreaterThan(10);
  for (const { chips, alt } of differ) {
    expect(chips[0]).toEqual({ text: 'Sources differ', tone: 'differ', sign: 'differ' });
    expect(alt).toContain('Sources differ');
  }
});

test('every fact card names who says so, a report, and a date or that there is none', () => {
  for (const { kind, body, foot, tight } of [...real, ...fixture])
    if (kind === 'fact') {
      expect(body).toMatchObject({ kind: 'says', text: expect.stringMatching(/./), short: expect.stringMatching(/./) });
      for (const line of [...foot, ...tight!.foot]) expect(line).toMatch(/\b\d{4}\b|no date stated/);
    }
});

test('other originals that say the same are counted, and not who retells them', () => {
  const foot = (name: string) =>
    real
      .find((card) => card.name === `fact-${name}`)!
      .foot.join()
      .replaceAll('\u2009', '');
  expect(foot('meeting-of-24-february-the-national')).toBe('The National, 24 Feb 2026; also 1 original report');
  expect(foot('meeting-of-24-february-tech-echelon')).toBe('Tech Echelon, 24–27 Feb 2026; also 2 original reports');
  expect(foot('contract-value-financial-times')).toBe('The Financial Times, 24–27 Feb 2026');
});

test('what one tells of what another said is the word of the one who tells it', () => {
  const told = real.find(({ name }) => name === 'fact-steps-financial-times-person')!;
  expect(told.body).toMatchObject({ short: 'An unnamed person with knowledge of the talks' });
  expect(told.body).toMatchObject({ text: 'An unnamed person with knowledge of the talks, telling of Pete Hegseth' });
});

describe('questions', () => {
  const questions = (cards: readonly Card[]) => cards.filter(({ kind }) => kind === 'question');

  test.each([
    ['the content', real, realAsked],
    ['the fixture', fixture, fixtureAsked],
  ] as const)(
    'of %s are those of open forms whose facts nobody disputes, in the order of their seat',
    (_, cards, { shelf, seats }) => {
      const disputed = new Set(shelf.base.disagreements.flatMap(({ facts }) => facts));
      const kept = keptFacts(shelf);
      for (const card of questions(cards)) {
        const id = card.name.slice('question-'.length);
        const places = seats.filter(({ form, seat }) => form !== 'c' && publicId(seat.item.id) === id);
        expect(places.length).toBeGreaterThan(0);
        const { item, order } = places[0]!.seat;
        for (const fact of [...item.facts, ...item.mentions])
          expect([fact, disputed.has(fact), kept.has(fact)]).toEqual([fact, false, false]);
        const shown = kindOf(item)
          .view(item, order, words('en'))
          .options.map(({ text }) => text);
        if (card.body?.kind === 'options') expect(card.body.options).toEqual(shown);
      }
    },
  );

  test('name the report or document that they name beneath, where that is one; of several none, since it would tell', () => {
    let named = 0;
    for (const { name, foot } of questions(real)) {
      const { item } = realAsked.seats.find(({ seat }) => `question-${publicId(seat.item.id)}` === name)!.seat;
      const [label] = item.where.split(/, (?=\D*\d)/);
      if (item.where.includes('; ')) expect(foot).toEqual(['Answer, with its evidence']);
      else expect(foot.join().toLowerCase()).toContain(label!.toLowerCase());
      named += item.where.includes('; ') ? 0 : 1;
    }
    expect(named).toBeGreaterThan(20);
  });

  test('do not tell the answer: not by its place, and not by what else is said', () => {
    const { seats } = realAsked;
    const places = questions(real).flatMap((card) => {
      if (card.body?.kind !== 'options') return [];
      const { item } = seats.find(({ seat }) => `question-${publicId(seat.item.id)}` === card.name)!.seat;
      const key = kindOf(item)
        .facets(item)
        .groups[0]!.options.find(({ correct }) => correct)!.text;
      const elsewhere = [card.over ?? '', card.title, ...card.chips.map(({ text }) => text), ...card.foot].join(' ');
      expect(elsewhere).not.toContain(key);
      return [card.body.options.indexOf(key)];
    });
    expect(new Set(places).size).toBeGreaterThan(1);
  });
});

const DEEP = Boolean(process.env.CITED_DEEP);
/** Of each kind the card with the longest title, and the one with the shortest. */
const extremes = (cards: readonly Card[]): Card[] =>
  [...groupBy(cards, ({ kind }) => [kind]).values()].flatMap((same) => {
    const sorted = [...same].sort((a, b) => a.title.length - b.title.length);
    return [sorted[0]!, sorted.at(-1)!];
  });
const looked = DEEP ? [...real, ...fixture] : [...extremes(real), fixture[0]!];
const sizes: number[] = [];

/** How far a letter may reach out of its line: a j to the left, an f to the right. */
const OVERHANG = 6;

/** True if nothing is drawn in the margins that feeds may cut. */
function marginsAreEmpty(bytes: Buffer): boolean {
  const { data, width, height } = PNG.sync.read(bytes);
  const pixel = (x: number, y: number) => data.readUInt32BE((y * width + x) * 4);
  const paper = pixel(0, 0);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const inside =
        x >= CARD.side - OVERHANG && x < width - CARD.side + OVERHANG && y >= CARD.top - 1 && y <= height - CARD.top;
      if (!inside && pixel(x, y) !== paper) return false;
    }
  return true;
}

test.each(looked.map((card) => [`${card.site}: ${card.name}`, card] as const))(
  '%s is a PNG of 1200 × 630 px under 300 KB within its margins, and nothing is asked of the network',
  async (_, card) => {
    const bytes = await draw(card);
    expect(png(bytes)).toEqual({ signature: 'PNG', width: 1200, height: 630 });
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(bytes.length).toBeLessThan(300_000);
    expect(marginsAreEmpty(bytes)).toBe(true);
    expect(calls).toEqual([]);
    sizes.push(bytes.length);
  },
  30_000,
);

test(`they weigh little${DEEP ? '' : ' (all of them in test:deep)'}`, () => {
  expect(sizes).toHaveLength(looked.length);
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(110_000);
});

test('no text of any card is cut', () => {
  const cut = [...real, ...fixture].flatMap((card) => layOut(card, measureCard).cut.map((text) => [card.name, text]));
  expect(cut).toEqual([]);
});

test('no text of any card is smaller than 36 px, no headline than 56 px, and no line is wider than its card', () => {
  for (const card of [...real, ...fixture]) {
    const { title, over, says, options = [], site, foot } = layOut(card, measureCard);
    const others = [over, says, site, ...options, ...foot].flatMap((text) => text ?? []);
    const widest = Math.max(...[title, ...others].flatMap(({ widths }) => widths));
    expect([card.name, title.size >= 56, widest <= INNER.width]).toEqual([card.name, true, true]);
    expect(Math.min(...others.filter(({ lines }) => lines.length > 0).map(({ size }) => size))).toBe(36);
  }
});

test('a text is drawn as wide as it was measured', async () => {
  const samples: [Face, string][] = [
    ['reading', 'An unnamed officer told the AVATAR “quay” — § 4513, 24–27 Feb'],
    ['headline', 'What may the Board do, and what not?'],
    ['text', "Anthropic's page on warnings, 3 original reports, AV To"],
    ['strong', 'Sources differ · Typography fi ffl'],
  ];
  for (const [face, text] of samples) {
    const [size, leading] = [56, 60];
    const title = fit(text, {
      measure: (part, px) => measureCard(part, face, px),
      width: 5000,
      sizes: [{ size, lines: 1 }],
    });
    const laid = { ...layOut({ ...real[0]!, chips: [], foot: [] }, measureCard), title: { ...title, cut: false } };
    const bytes = await drawCard({ ...laid, titleFace: face, titleLeading: leading }, cardFonts());
    const { data, width } = PNG.sync.read(bytes);
    const dark = (x: number) =>
      Array.from({ length: 60 }, (_, i) => 275 + i).some((y) => data[(y * width + x) * 4]! < 128);
    const columns = Array.from({ length: width }, (_, x) => x).filter(dark);
    const drawnWidth = Math.min(columns.at(-1)! + 1, 1200) - CARD.side;
    // Side bearings are part of what is measured, and not of what is drawn.
    expect(Math.abs(Math.min(title.widths[0]!, 1200 - CARD.side) - drawnWidth)).toBeLessThan(8);
  }
});

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
  for (const card of [...real, ...fixture]) expect(missingGlyphs(textsOf(card).join(''))).toEqual([]);
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

test('a title that no size holds is cut, and the lint names its card and its file', async () => {
  const title = `${'W'.repeat(29)} ${'W'.repeat(29)} ${'W'.repeat(29)}?`;
  const found = await withEdited(
    { 'lessons/lighthouse.mdx': (text) => text.replace(/^title: .*$/m, `title: ${title}`) },
    async () => ({ all: await allCards(), cut: await cutCards() }),
  );
  const lesson = found.all.find(({ name }) => name === 'lesson-lighthouse')!;
  expect(png(await draw(lesson))).toMatchObject({ width: 1200, height: 630 });
  expect(marginsAreEmpty(await draw(lesson))).toBe(true);
  expect(found.cut[0]).toMatchObject({
    code: 'card-cut',
    found: expect.stringMatching(/^“W+ ?.*…” on the card "lesson-lighthouse"/),
    place: { file: expect.stringMatching(/lessons\/lighthouse\.mdx$/) },
  });
  expect(await cutCards()).toEqual([]);
}, 30_000);

test('a card is found by its file name and by nothing else', async () => {
  const home = fixture[0]!;
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
