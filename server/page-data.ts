import { crumbs, type Crumb } from '@/lib/exchange/json-ld/crumbs';
import { lesson, step } from '@/lib/exchange/json-ld/lesson';
import type { Place } from '@/lib/exchange/json-ld/place';
import { quiz, type DescribedQuiz } from '@/lib/exchange/json-ld/quiz';
import { webPage, webSite } from '@/lib/exchange/json-ld/web-page';
import { jsonLd } from '@/lib/exchange/json-ld/write';
import { agreeing, sourcesOf } from '@/lib/fact/corroborate';
import type { Fact } from '@/lib/fact/schema';
import { correctionLog } from '@/lib/lesson/correction';
import { words } from '@/lib/words';
import { library } from './content/library';
import { appOrigin } from './env';
import { factPath } from './evidence';
import { site, type LessonSummary } from './lessons';
import { factMetadata } from './page-meta';
import type { FactView } from './reference/fact';
import type { ToolQuizSummary } from './tool-quizzes';

const place = (): Place => ({ origin: appOrigin(), name: site().name, language: site().language });

const say = () => words(site().language);

const home = (): Crumb => ({ path: '/', name: site().name });
const learn = (): Crumb => ({ path: '/learn', name: say()('learn.title') });
const wayTo = ({ slug, title }: LessonSummary['meta']): Crumb[] => [
  home(),
  learn(),
  { path: `/learn/${slug}`, name: title },
];

/** The sources behind facts, by the ids of the facts. */
function sourcesBehind(ids: readonly string[]) {
  const { base } = library();
  return sourcesOf(
    base.facts.filter(({ id }) => ids.includes(id)),
    base,
  );
}

/** The site, as its home page tells of it in data. */
export const siteData = (): string => jsonLd([webSite(site(), place())]);

/** A lesson as data for machines: what it teaches and cites. */
export function lessonData({ meta, outline, dates }: Omit<LessonSummary, 'originals'>): string {
  const corrections = correctionLog(library().corrections).filter((one) => one.lesson === meta.slug);
  const sources = sourcesBehind(outline.facts);
  return jsonLd([lesson({ meta, outline, dates, sources, corrections }, place()), crumbs(wayTo(meta), place())]);
}

/** One step of it. */
export function stepData({ meta, outline, dates }: Omit<LessonSummary, 'originals'>, id: string): string {
  const at = outline.steps.findIndex((one) => one.id === id);
  const found = outline.steps[at]!;
  const way = [...wayTo(meta), { path: `/learn/${meta.slug}/${id}`, name: found.title }];
  const sources = sourcesBehind(found.facts);
  return jsonLd([step({ meta, step: found, number: at + 1, dates, sources }, place()), crumbs(way, place())]);
}

/** The quiz of a lesson, at the address of one of its forms. */
export function lessonQuizData({ meta, outline, dates }: Omit<LessonSummary, 'originals'>, path: string): string {
  const title = say()('quiz.title', { lesson: meta.title });
  return quizData(
    { path, title, summary: meta.summary, lessons: [meta], dates, sources: sourcesBehind(outline.facts) },
    wayTo(meta),
  );
}

/** A quiz across lessons, at its own address or that of one of its forms. */
export function toolQuizData({ quiz: { title, summary }, lessons, dates }: ToolQuizSummary, path: string): string {
  const cited = [...new Set(lessons.flatMap(({ outline }) => outline.facts))];
  return quizData(
    { path, title, summary, lessons: lessons.map(({ meta }) => meta), dates, sources: sourcesBehind(cited) },
    [home()],
  );
}

const quizData = (described: DescribedQuiz, way: readonly Crumb[]): string =>
  jsonLd([quiz(described, place()), crumbs([...way, { path: described.path, name: described.title }], place())]);

/** A fact's page: what its tags say, and the sources that say so. */
export async function factData(view: FactView): Promise<string> {
  const { openGraph, description } = await factMetadata(view);
  const { base } = library();
  const same = base.facts.filter(({ id }) => id === view.id).flatMap((fact: Fact) => agreeing(fact, base));
  const path = factPath(view.id);
  return jsonLd([webPage({ path, title: openGraph.title, description, sources: sourcesOf(same, base) }, place())]);
}
