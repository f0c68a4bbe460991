import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { library, readLibrary } from '@/server/content/library';
import { keptFacts, openFacts } from '@/server/evidence';
import { today } from '@/server/clock';
import { lessonView } from '@/server/lessons';
import { cardImage } from '@/server/cards';
import { factMetadata, referenceMetadata } from '@/server/page-meta';
import { quizOf, quizView } from '@/server/quizzes';
import { aboutView } from '@/server/reference/about';
import { correctionsView } from '@/server/reference/corrections';
import { factIds, factView } from '@/server/reference/fact';
import { glossaryView } from '@/server/reference/glossary';
import { sourcesView } from '@/server/reference/sources';
import { CONTENT } from '../fixtures/lighthouse/lighthouse';
import { relock, withEdited } from './edited';

process.env.CITED_CONTENT = CONTENT;

test('facts that only the third form asks have no page', async () => {
  const kept = [...keptFacts(library())];
  expect(kept.length).toBeGreaterThanOrEqual(5);
  expect(factIds().filter((id) => kept.includes(id))).toEqual([]);
  for (const id of [...kept, 'nothing', 'constructor']) expect(await factView(id)).toBeUndefined();
});

test('no reference page prints the statement of a kept fact', async () => {
  const shelf = library();
  const kept = keptFacts(shelf);
  const pages = await Promise.all(factIds().map((id) => factView(id)));
  const printed = JSON.stringify([pages, await glossaryView(), await sourcesView(), correctionsView(), aboutView()]);
  const statements = shelf.base.facts.filter(({ id }) => kept.has(id)).map(({ statement }) => statement);
  expect(statements.filter((one) => printed.includes(JSON.stringify(one).slice(1, -1)))).toEqual([]);
  const open = [...openFacts(shelf).values()].map(({ statement }) => JSON.stringify(statement).slice(1, -1));
  expect(open.filter((one) => !printed.includes(one))).toEqual([]);
});

test('a fact whose page would tell a kept one has none either', () => {
  const shelf = library();
  const asked = new Set(quizOf('lighthouse', shelf)!.bank.flatMap(({ facts }) => facts));
  const [kept] = [...keptFacts(shelf)];
  // A fact that no question asks: without it the forms stay as they are.
  const open = [...openFacts(shelf).keys()].find((id) => !asked.has(id))!;
  const facts = shelf.base.facts.map((fact) => (fact.id === open ? { ...fact, supersededBy: kept } : fact));
  const changed = { ...shelf, base: { ...shelf.base, facts } };
  expect(keptFacts(changed).has(kept!)).toBe(true);
  expect([openFacts(shelf).has(open), openFacts(changed).has(open)]).toEqual([true, false]);
});

test('a fact’s page: its evidence, where it is taught, and where to report a problem', async () => {
  const fact = (await factView('machine-price-courier'))!;
  expect(fact).toMatchObject({
    id: 'machine-price-courier',
    card: 'fact-machine-price-courier',
    corrections: [],
    evidence: {
      page: '/facts/machine-price-courier',
      report: '/about?fact=machine-price-courier#report',
      voices: [{ locator: 'sentence 8 of our copy' }, {}, {}],
    },
    taught: [{ href: '/learn/lighthouse/machine', number: 6, step: 'Who says what about the machine?' }],
  });
  expect(fact.now).toBeUndefined();
});

test('a fact has a card of its own, also where no lesson cites it', async () => {
  const cited = new Set((await lessonView('lighthouse'))!.outline.facts);
  const views = (await Promise.all(factIds().map((id) => factView(id)))).map((view) => view!);
  const untaught = views.filter((view) => view.taught.length === 0);
  expect(untaught.length).toBeGreaterThan(0);
  expect(untaught.filter((view) => cited.has(view.id))).toEqual([]);
  expect(views.filter(({ id, card }) => card !== `fact-${id}`)).toEqual([]);
  for (const { card } of views) expect((await cardImage(card))?.url).toMatch(`/cards/${card}-`);
});

test('a fact’s tags hold who says so, in the lengths that others show', async () => {
  const views = await Promise.all(factIds().map((id) => factView(id)));
  for (const view of views) {
    const meta = await factMetadata(view!);
    expect(meta.openGraph.title.length).toBeLessThanOrEqual(60);
    expect(meta.description.length).toBeLessThanOrEqual(150);
    expect(meta.alternates.canonical).toMatch(new RegExp(`/facts/${view!.id}$`));
    expect(meta.openGraph.images).toHaveLength(1);
    expect(meta.other).toMatchObject({ 'twitter:data1': expect.stringMatching(/original|document/) });
  }
  const { description } = await factMetadata((await factView('machine-price-courier'))!);
  expect(description).toBe('Reported. The Marrowby Courier, in its own words (Marrowby Courier, 6 March 2024).');
});

test.each(['glossary', 'sources', 'corrections', 'about'] as const)('/%s has tags of its own', async (name) => {
  const meta = await referenceMetadata(name);
  expect(meta.alternates.canonical).toMatch(new RegExp(`/${name}$`));
  expect(meta.description.length).toBeLessThanOrEqual(150);
  expect(meta.openGraph.title.length).toBeLessThanOrEqual(60);
});

test('the glossary goes by the alphabet, and each word says what it rests on and where it is used', async () => {
  const items = await glossaryView();
  expect(items.map(({ entry }) => entry.term)).toEqual(['channel', 'keeper', 'light book', 'minutes', 'spare lamp']);
  expect(items[1]).toMatchObject({
    evidence: { fact: 'keeper-meaning', page: '/facts/keeper-meaning' },
    used: [{ href: '/learn/lighthouse/words', number: 2 }],
  });
  expect(items[0]).toMatchObject({ sources: [], used: [{ href: '/learn/lighthouse/powers' }] });
});

test('a word that rests on a kept fact names the source alone', async () => {
  const [kept] = [...keptFacts(library())];
  const source = library().base.facts.find(({ id }) => id === kept)!.evidence[0]!.source;
  await withEdited({ 'glossary.yaml': (text) => text.replace('fact: keeper-meaning', `fact: ${kept}`) }, async () => {
    const item = (await glossaryView()).find(({ entry }) => entry.id === 'keeper')!;
    expect(item.evidence).toBeUndefined();
    expect(item.sources).toEqual([library().base.sources.get(source)!.label]);
  });
});

test('every source stands in its group with all that rests on it', async () => {
  const groups = await sourcesView();
  expect(groups.map(({ group, items }) => [group, items.map(({ source }) => source.id)])).toEqual([
    ['reports', ['tidewater-2024-03-08', 'coast-wire-2024-03-07', 'marrowby-courier-2024-03-06']],
    ['rules', ['beacon-regulation']],
    ['statements', ['guild-statement-2024-03-05']],
  ]);
  const { facts } = library().base;
  for (const { source, facts: open, kept, lessons } of groups.flatMap(({ items }) => items)) {
    const rest = facts.filter(({ evidence }) => evidence.some((one) => one.source === source.id));
    expect([source.id, open.length + kept]).toEqual([source.id, rest.length]);
    expect(lessons.length).toBeLessThanOrEqual(1);
  }
});

test('the figures of the site are counted', async () => {
  const { base } = library();
  expect(aboutView().figures).toEqual({
    facts: base.facts.length,
    sources: 5,
    checks: 14,
    signatures: base.facts.length,
  });
  // The table of paraphrases turns one more check on.
  await withEdited({}, (folder) => {
    writeFileSync(join(folder, 'paraphrases.yaml'), '- { own: zeppelin, source: [airship] }\n');
    relock(folder);
    expect(aboutView().figures.checks).toBe(15);
  });
});

const LOG = `- date: "2024-03-20"
  lesson: lighthouse
  facts: [machine-price-courier]
  items: [choice:machine-price-courier:amount]
  stood: The machine cost $514,000.
  right: It cost $415,000.
  why: A reader saw two digits in the wrong order.
- date: "2024-04-02"
  lesson: lighthouse
  stood: The tower is of wood.
  right: It is of stone.
  why: The report speaks of a first stone.
`;

test('corrections are listed newest first, by lesson, on the lesson and on the fact', async () => {
  await withEdited({}, async (folder) => {
    writeFileSync(join(folder, 'corrections.yaml'), LOG);
    const { log, lessons } = correctionsView();
    expect(log.map(({ anchor }) => anchor)).toEqual(['c-2024-04-02', 'c-2024-03-20']);
    expect(log[1]!.facts).toEqual([{ id: 'machine-price-courier', href: '/facts/machine-price-courier' }]);
    expect(lessons).toMatchObject([
      { slug: 'lighthouse', entries: [{ href: '#c-2024-04-02' }, { href: '#c-2024-03-20', date: '2024-03-20' }] },
    ]);
    expect((await lessonView('lighthouse'))!.corrections).toBe(2);
    expect((await factView('machine-price-courier'))!.corrections).toEqual([
      { href: '/corrections#c-2024-03-20', date: '2024-03-20' },
    ]);
  });
  expect(correctionsView()).toMatchObject({ log: [], lessons: [{ entries: [] }] });
});

const ITEM = 'choice:machine-price-courier:amount';

test.each([ITEM, 'typed:machine-price-courier:taken-out', 'compare:vote-courier+machine-price-courier:account'])(
  'a correction may name %s, though it be asked no more',
  async (item) => {
    await withEdited({}, (folder) => {
      writeFileSync(join(folder, 'corrections.yaml'), LOG.replace(ITEM, item));
      expect(readLibrary(folder)).toMatchObject({ ok: true, value: { corrections: [{ items: [item] }, {}] } });
    });
  },
);

test.each([
  ['an unknown lesson', LOG.replace('lesson: lighthouse', 'lesson: windmill'), 'lesson-unknown', 2, 11],
  ['an unknown fact', LOG.replace('[machine-price-courier]', '[no-such-fact]'), 'fact-unknown', 3, 11],
  ['a question on an unknown fact', LOG.replace(ITEM, 'typed:nope:amount'), 'item-unknown', 4, 11],
  [
    'a question on two facts, one unknown',
    LOG.replace(ITEM, 'compare:vote-courier+nope:account'),
    'item-unknown',
    4,
    11,
  ],
  ['a question of an unknown kind', LOG.replace(ITEM, 'toString:machine-price-courier:amount'), 'item-unknown', 4, 11],
  ['half the name of a question', LOG.replace(ITEM, 'typed:machine-price-courier'), 'item-unknown', 4, 11],
  ['no reason', LOG.replace(/ {2}why: A reader.*\n/, ''), 'schema', 1, 3],
  ['a day that does not exist', LOG.replace('2024-03-20', '2024-02-30'), 'schema', 1, 9],
])('a correction with %s stops the build with its place', async (_, text, code, line, column) => {
  await withEdited({}, (folder) => {
    writeFileSync(join(folder, 'corrections.yaml'), text);
    const shelf = readLibrary(folder);
    expect(shelf).toMatchObject({ ok: false, problems: [{ code, place: { line, column } }] });
    if (!shelf.ok) expect(shelf.problems[0]!.place!.file).toMatch(/corrections\.yaml$/);
  });
});

test('what the operator states is shown, and an e-mail address is where problems go', async () => {
  await withEdited({}, async (folder) => {
    writeFileSync(join(folder, 'about.yaml'), 'authorship: The harbor school.\ncontact: light@marrowby.example\n');
    expect(aboutView().operator).toMatchObject({ authorship: 'The harbor school.', contact: 'light@marrowby.example' });
    expect((await factView('keeper-meaning'))!.evidence.report).toBe(
      'mailto:light@marrowby.example?subject=keeper-meaning',
    );
    writeFileSync(join(folder, 'about.yaml'), 'contact: somebody\n');
    const shelf = readLibrary(folder);
    expect(shelf).toMatchObject({ ok: false, problems: [{ code: 'schema', place: { line: 1, column: 10 } }] });
    if (!shelf.ok) expect(shelf.problems[0]!.todo).toContain('docs/your-own-site.md');
  });
});

test('a date passes for the reader on the day after, in the lesson and in its quiz', async () => {
  const end = '2026-12-31';
  const passedOn = async (day: string) => (await lessonView('lighthouse', day))!.age.passed.map(({ date }) => date);
  expect([await passedOn(end), await passedOn('2027-01-01')]).toEqual([[], [end]]);
  const { passed, superseded } = (await lessonView('lighthouse'))!.age;
  expect((await quizView('lighthouse', 'a'))!.aged).toBe(passed.length + superseded.length > 0);
  expect(today(new Date('2027-01-01T00:30:00Z'))).toBe('2027-01-01');
});

const FACTS = 'facts/lighthouse.yaml';
const outdated = (by: string) => (text: string) =>
  text.replace(/(- id: keeper-meaning\n {2}kind: .*\n)/, `$1  supersededBy: ${by}\n`);

/** What is out of date is not asked: a check on it would stop the build. */
const unasked = (text: string) => text.replace('<Check fact="keeper-meaning" />', '');

test('a fact that is out of date says so, leads to the one that holds now, and is asked no more', async () => {
  await withEdited({ [FACTS]: outdated('light-meaning'), 'lessons/lighthouse.mdx': unasked }, async (folder) => {
    relock(folder);
    const lesson = (await lessonView('lighthouse', '2024-03-09'))!;
    const open = openFacts(library()).has('light-meaning');
    expect(lesson.age.superseded).toMatchObject([
      { fact: 'keeper-meaning', by: 'light-meaning', ...(open ? { page: '/facts/light-meaning' } : {}) },
    ]);
    expect(lesson.evidence['keeper-meaning']!.statusText).toBe('Out of date');
    const view = await factView('keeper-meaning');
    expect(view?.now?.href).toBe(open ? '/facts/light-meaning' : undefined);
  });
});

test.each(['nobody', 'keeper-meaning'])('a fact cannot be replaced by %s', async (by) => {
  await withEdited({ [FACTS]: outdated(by) }, (folder) => {
    relock(folder);
    expect(readLibrary(folder)).toMatchObject({
      ok: false,
      problems: [{ code: 'fact-unknown', found: `keeper-meaning: supersededBy ${by}`, place: { column: 17 } }],
    });
  });
});
