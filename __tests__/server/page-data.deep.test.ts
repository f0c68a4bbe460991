import path from 'node:path';
import { keptFacts } from '@/server/evidence';
import { library } from '@/server/content/library';
import { lessonSummaries } from '@/server/lessons';
import { factData, lessonData, lessonQuizData, siteData, stepData } from '@/server/page-data';
import { factIds, factView } from '@/server/reference/fact';
import { schemaProblems } from '../lib/exchange/schema-problems';

process.env.CITED_CONTENT = path.resolve('__tests__/fixtures/lighthouse/content');
const ORIGIN = process.env.APP_ORIGIN;
beforeAll(() => void (process.env.APP_ORIGIN = 'https://lessons.example.org/'));
afterAll(() => {
  if (ORIGIN === undefined) delete process.env.APP_ORIGIN;
  else process.env.APP_ORIGIN = ORIGIN;
});

interface Thing {
  '@type': string;
  url?: string;
  citation?: { name: string }[];
  itemListElement?: { name: string }[];
}

const thingsIn = (json: string): Thing[] => (JSON.parse(json) as { '@graph': Thing[] })['@graph'];

const pages = async (): Promise<string[]> => {
  const [lesson] = await lessonSummaries();
  const views = await Promise.all(factIds().map((id) => factView(id)));
  return [
    siteData(),
    lessonData(lesson!),
    ...lesson!.outline.steps.map(({ id }) => stepData(lesson!, id)),
    lessonQuizData(lesson!, '/learn/lighthouse/quiz'),
    ...(await Promise.all(views.map((view) => factData(view!)))),
  ];
};

test('what every page tells is of the vocabulary of schema.org, and its addresses are absolute', async () => {
  const things = (await pages()).flatMap(thingsIn);
  expect(things.length).toBeGreaterThan(40);
  expect(schemaProblems(things).flat()).toEqual([]);
  const urls = things.flatMap(({ url }) => url ?? []);
  expect(urls.filter((url) => !url.startsWith('https://lessons.example.org/'))).toEqual([]);
});

test('a step names the sources of its own statements, a lesson those of all its steps', async () => {
  const [lesson] = await lessonSummaries();
  const namesOf = (json: string) => thingsIn(json)[0]!.citation!.map(({ name }) => name);
  const whole = namesOf(lessonData(lesson!));
  const steps = lesson!.outline.steps.map(({ id }) => namesOf(stepData(lesson!, id)));
  expect(new Set(steps.flat())).toEqual(new Set(whole));
  expect(steps.some((names) => names.length > 0 && names.length < whole.length)).toBe(true);
});

test('a page says by which way it is reached', async () => {
  const [lesson] = await lessonSummaries();
  const [, way] = thingsIn(stepData(lesson!, 'dispute'));
  expect(way!.itemListElement!.map(({ name }) => name)).toEqual([
    'Lamplight',
    'Lessons',
    lesson!.meta.title,
    lesson!.outline.steps.find(({ id }) => id === 'dispute')!.title,
  ]);
});

test('no fact that only assigned forms ask is told, and no fact without who says so', async () => {
  const text = (await pages()).join('\n');
  const shelf = library();
  const kept = shelf.base.facts.filter(({ id }) => keptFacts(shelf).has(id));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter(({ statement }) => text.includes(statement))).toEqual([]);
  for (const id of factIds()) {
    const [page] = thingsIn(await factData((await factView(id))!));
    expect([id, page!['@type'], page!.citation!.length > 0]).toEqual([id, 'WebPage', true]);
  }
});
