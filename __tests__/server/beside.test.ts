import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockSchema, reviewsOf, withParts } from '@/lib/fact/lock';
import type { Problem } from '@/lib/kernel/result';
import { mapProblems, teachingProblems } from '@/server/content/check-beside';
import { toldBeside } from '@/server/content/beside';
import { library, readLibrary } from '@/server/content/library';
import { keptFacts } from '@/server/evidence';
import { lessonSummaries } from '@/server/lessons';
import { lintContent } from '@/server/lint-content';
import { siteMap } from '@/server/site-map';
import { teachView } from '@/server/teaching';
import { CONTENT } from '../fixtures/lighthouse/lighthouse';
import { withEdited, type Edits } from './edited';

process.env.CITED_CONTENT = CONTENT;

const MAP = 'map.yaml';
const TEACHING = 'teaching/lighthouse.yaml';
const swap = (old: string, now: string) => (text: string) => text.replace(old, now);
/** The place at which some words stand in a file of the fixture. */
function at(file: string, words: string): [number, number] {
  const before = readFileSync(join(CONTENT, file), 'utf8').split(words)[0]!.split('\n');
  return [before.length, before.at(-1)!.length + 1];
}

test('the map and the files for teaching are read, with the facts that they tell', () => {
  const { map, teaching } = library();
  expect(map?.value.topics.map(({ name, lesson }) => [name, lesson])).toEqual([
    ['The rule', 'lighthouse'],
    ['The machine', undefined],
  ]);
  expect([...teaching.keys()]).toEqual(['lighthouse']);
  expect(toldBeside(library())).toEqual(['keeper-meaning', 'machine-limit', 'machine-price-courier']);
});

test.each<[string, string, (text: string) => string, string, string, [number, number]]>([
  [
    'fact',
    MAP,
    swap('[machine-limit]', '[machine-limits]'),
    'fact-unknown',
    'machine-limits',
    at(MAP, 'machine-limit'),
  ],
  ['lesson', MAP, swap('  lesson: lighthouse', '  lesson: lamps'), 'lesson-unknown', 'lamps', at(MAP, 'lighthouse')],
  [
    'lesson of a topic',
    MAP,
    swap('name: The rule\n    lesson: lighthouse', 'name: The rule\n    lesson: lamps'),
    'lesson-unknown',
    'lamps',
    [at(MAP, 'name: The rule')[0] + 1, 13],
  ],
  [
    'lesson of the order',
    MAP,
    swap('order:\n  - lesson: lighthouse', 'order:\n  - lesson: lamps'),
    'lesson-unknown',
    'lamps',
    [at(MAP, 'order:')[0] + 1, 13],
  ],
  [
    'lesson, twice',
    MAP,
    swap('why: It is the only one.', 'why: It is.\n  - lesson: lighthouse\n    why: Again.'),
    'order-differs',
    'lighthouse after lighthouse',
    [at(MAP, 'why: It is')[0] + 1, 13],
  ],
  ['field', MAP, swap('title: Two', 'colour: red\ntitle: Two'), 'schema', '"colour"', [1, 1]],
  [
    'fact for teaching',
    TEACHING,
    swap('[keeper-meaning]', '[keepers]'),
    'fact-unknown',
    'keepers',
    at(TEACHING, 'keeper-meaning'),
  ],
  ['term', TEACHING, swap('[keeper, channel]', '[keeper, canal]'), 'term-unknown', 'canal', at(TEACHING, 'channel]')],
])('a %s that is not there is told with its place', async (_, file, edit, code, found, [line, column]) => {
  const problems = await withEdited({ [file]: edit }, problemsOf);
  expect(problems).toMatchObject([{ code, found: expect.stringContaining(found), place: { line, column } }]);
  expect(problems[0]!.place!.file.endsWith(file)).toBe(true);
});

const problemsOf = (folder: string): Problem[] => {
  const shelf = readLibrary(folder);
  return shelf.ok ? [] : shelf.problems;
};

test('a file for teaching a lesson that the site does not have is a slip', async () => {
  const problems = await withEdited({ 'site.yaml': swap('[lighthouse]', '[lighthouse, other]') }, problemsOf);
  expect(problems.map(({ code }) => code)).toEqual(['file-missing']);
  const stray = await withEdited({ 'site.yaml': swap('[lighthouse]', '[other]') }, problemsOf);
  expect(stray.find(({ code }) => code === 'lesson-unknown')).toMatchObject({
    wanted: 'a file named for a lesson of site.yaml: other',
    place: { file: expect.stringMatching(/teaching.lighthouse\.yaml$/) },
  });
});

/** What the build has against pages beside the lessons of an edited folder. */
const refusals = (edits: Edits) =>
  withEdited(edits, async (folder) => (await lintContent(folder, { rules: false })).problems);

test.each([
  ['step-unknown', 'step: words', 'step: word', 'word', 'words'],
  ['step-untaught', 'step: words', 'step: history', 'history', 'words'],
])('%s: a confusion names a step that teaches it', async (code, old, now, found, wanted) => {
  const [problem, ...rest] = await refusals({ [TEACHING]: swap(old, now) });
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({
    code,
    found: expect.stringContaining(found),
    wanted: expect.stringContaining(wanted),
    place: { line: at(TEACHING, 'step:')[0], column: 11 },
  });
});

test('a fact that nobody has signed is on no page', async () => {
  const unsigned = (text: string) => {
    const lock = lockSchema.parse(JSON.parse(text));
    const { 'keeper-meaning': taken, ...signed } = reviewsOf(lock).signed;
    expect(taken).toBeDefined();
    return JSON.stringify(withParts(lock, { reviews: { ...reviewsOf(lock), signed } }));
  };
  const problems = await refusals({ 'facts.lock.json': unsigned });
  const places = problems.filter(({ code }) => code === 'fact-unreviewed').map(({ place }) => place!.file);
  expect(places.some((file) => file.endsWith(MAP))).toBe(true);
});

test('a fact that is out of date, or kept for assigned forms, is on no page', async () => {
  const shelf = library();
  const change = (id: string) => ({
    ...shelf,
    base: {
      ...shelf.base,
      facts: shelf.base.facts.map((fact) => (fact.id === id ? { ...fact, supersededBy: 'keeper-meaning' } : fact)),
    },
  });
  expect(mapProblems(shelf)).toEqual([]);
  expect(mapProblems(change('machine-price-courier')).map(({ code }) => code)).toContain('fact-superseded');
  const [kept] = [...keptFacts(shelf)];
  const map = structuredClone(shelf.map!.value);
  map.meeting.says[0]!.facts = [kept!];
  // A quiz leaves open what the map names, as long as its forms do not get shorter by it.
  const naming = { ...shelf, map: { ...shelf.map!, value: map } };
  expect(mapProblems(naming).length > 0).toBe(keptFacts(naming).has(kept!));
});

test('the rules of sentences read the map and the files for teaching', async () => {
  const { beside } = await withEdited(
    {
      [MAP]: (text) =>
        swap('title: Two', 'title: A feud and two')(swap('A lamp that tends itself', 'A lamp of 1999')(text)),
      [TEACHING]: swap('What would one have to know', 'Do you agree with the Board, who claimed much'),
    },
    (folder) => lintContent(folder, { rules: true }),
  );
  expect(beside.map(({ code, place }) => [code, place?.line])).toEqual([
    ['uncited-date', at(MAP, 'A lamp that')[0]],
    ['loaded-word', 1],
    ['loaded-word', 3],
    ['own-view', 3],
  ]);
  expect(beside[0]!.todo).toContain('under facts');
});

test('words of a source in a file for teaching are found', async () => {
  const run = readFileSync(join(CONTENT, '../texts/beacon-regulation.txt'), 'utf8').split('\n').join(' ');
  const copied = /(?:[a-z]+ ){12}/.exec(run)![0].trim();
  const problems = await refusals({ [TEACHING]: swap('What would one have to know', copied) });
  expect(problems.map(({ code }) => code)).toEqual(['copied-run']);
});

test('the map comes with the evidence of each fact; a site may have none', async () => {
  const view = siteMap()!;
  expect(view.facts).toEqual(['keeper-meaning', 'machine-limit', 'machine-price-courier']);
  for (const id of view.facts) expect(view.evidence[id]).toMatchObject({ fact: id, page: `/facts/${id}` });
  await withEdited({ [MAP]: () => undefined }, () => expect(siteMap()).toBeUndefined());
});

test('the page for teachers: time, words, evidence, cards; without a file what is known anyway', async () => {
  const view = (await teachView('lighthouse'))!;
  expect(view).toMatchObject({ time: { reading: 6, quiz: 8, whole: 14 }, facts: ['keeper-meaning'], corrections: 0 });
  expect(view.vocabulary.map(({ term }) => term)).toEqual(['keeper', 'channel']);
  expect(view.cards.lesson).toMatch(/^\/cards\/lesson-lighthouse-/);
  expect(await teachView('nothing')).toBeUndefined();
  await withEdited({ [TEACHING]: () => undefined }, async () => {
    expect(await teachView('lighthouse')).toMatchObject({ teaching: { prompts: [] }, facts: [] });
  });
});

test('what a file for teaching says is checked before its page is drawn', async () => {
  await withEdited({ [TEACHING]: swap('step: words', 'step: word') }, async () => {
    await expect(teachView('lighthouse')).rejects.toThrow(/step-unknown/);
  });
  const [lesson] = await lessonSummaries();
  expect(teachingProblems('lighthouse', lesson!.outline, library())).toEqual([]);
});
