import { amountOf } from '@/lib/fact/amount-of';
import { countOriginals } from '@/lib/fact/corroborate';
import type { Provenance } from '@/lib/fact/provenance';
import type { Fact } from '@/lib/fact/schema';
import { ageOf, type Age } from '@/lib/lesson/age';
import type { GlossaryEntry } from '@/lib/lesson/glossary';
import { nameFigures, onlyFigure } from '@/lib/lesson/figure';
import { keepSectionsTogether } from '@/lib/lesson/keep-together';
import { lessonDates, type PageDates } from '@/lib/lesson/page-dates';
import type { LessonMeta, LessonOutline } from '@/lib/lesson/schema';
import type { Site } from '@/lib/lesson/site';
import { sourceLink, type SourceLink } from '@/lib/lesson/source-link';
import { stepVersions } from '@/lib/lesson/step-version';
import { shownFigure } from '@/lib/question/value-text';
import type { LessonQuestions } from '@/lib/quiz/lesson-item';
import type { HowChecked } from '@/lib/verify/how-checked';
import { words } from '@/lib/words';
import { today } from './clock';
import { ContentError, library, type Library } from './content/library';
import { checkLesson } from './content/check-lesson';
import type { LessonFile } from './content/lesson-file';
import { evidenceAll, factPath, isOpen } from './evidence';
import { howCheckedIn } from './how-checked';
import { lessonQuestions } from './lesson-questions';

/** What a list of lessons shows of one. */
export interface LessonSummary {
  meta: LessonMeta;
  outline: LessonOutline;
  /** Original news reports and documents behind the facts that the lesson cites. */
  originals: { reports: number; documents: number };
  dates: PageDates;
}

/** A lesson ready to be drawn: compiled text, and the evidence of every fact it cites. */
export interface LessonView extends LessonSummary {
  site: Site;
  /** MDX as the body of a function (see @mdx-js/mdx `run`). */
  code: string;
  evidence: Readonly<Record<string, Provenance>>;
  /** The amount of each cited fact that holds one, as a reader reads it. */
  figures: Readonly<Record<string, string>>;
  /** Sources that its readers are sent to. */
  sources: Readonly<Record<string, SourceLink>>;
  glossary: Readonly<Record<string, GlossaryEntry>>;
  /** What the lesson asks outside its quiz. */
  questions: LessonQuestions;
  /** How facts were checked of which the lesson tells that. */
  howChecked: Readonly<Record<string, HowChecked>>;
  /** What has passed or been replaced since the sources were written. */
  age: Age;
  /** A digest of each step, by which a reader's device can tell that it changed. */
  versions: Readonly<Record<string, string>>;
  /** How many mistakes of this lesson were published and mended. */
  corrections: number;
}

/** The site's own words. */
export const site = (): Site => library().site;

export const lessonSlugs = (): string[] => library().site.lessons;

const summaries = new WeakMap<Library, Promise<LessonSummary[]>>();

/** All lessons in the order of the site, read once per library: hundreds of pages ask for them. */
export function lessonSummaries(): Promise<LessonSummary[]> {
  const shelf = library();
  const known = summaries.get(shelf);
  if (known) return known;
  const made = Promise.all(shelf.site.lessons.map((slug) => summarise(shelf.lessons.get(slug)!, shelf)));
  summaries.set(shelf, made);
  return made;
}

/** One lesson as of a day, or undefined where there is none of that name. */
export async function lessonView(slug: string, day: string = today()): Promise<LessonView | undefined> {
  const shelf = library();
  const lesson = shelf.lessons.get(slug);
  if (!lesson) return undefined;
  const summary = await summarise(lesson, shelf);
  const cited = shelf.base.facts.filter(({ id }) => summary.outline.facts.includes(id));
  const terms = new Set(summary.outline.steps.flatMap((step) => step.terms));
  return {
    ...summary,
    site: shelf.site,
    code: await compileLesson(lesson),
    evidence: evidenceAll(summary.outline.facts, shelf),
    figures: figuresOf(cited, shelf),
    sources: sourcesOf(summary.outline, shelf),
    glossary: Object.fromEntries([...shelf.glossary].filter(([id]) => terms.has(id))),
    questions: lessonQuestions(slug, summary.outline, shelf),
    howChecked: howCheckedIn(lesson.mdx, shelf),
    age: withPages(ageOf(cited, shelf.base, day), shelf),
    versions: stepVersions(lesson.mdx, summary.outline.steps, shelf.base),
    corrections: shelf.corrections.filter((one) => one.lesson === slug).length,
  };
}

function figuresOf(facts: readonly Fact[], { base, site: { language } }: Library): LessonView['figures'] {
  const world = { base, language, say: words(language) };
  return Object.fromEntries(
    facts.flatMap((fact) => {
      const amount = amountOf(fact);
      return amount ? [[fact.id, shownFigure(amount, world)]] : [];
    }),
  );
}

function sourcesOf({ steps }: LessonOutline, { base, site: { language } }: Library): LessonView['sources'] {
  const ids = new Set(steps.flatMap((step) => step.sources));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const source = base.sources.get(id);
      const link = source && sourceLink(source, language, words(language));
      return link ? [[id, link]] : [];
    }),
  );
}

/** Age with the way to what holds now. */
const withPages = ({ passed, superseded }: Age, shelf: Library): Age => ({
  passed,
  superseded: superseded.map((one) => (isOpen(one.by, shelf) ? { ...one, page: factPath(one.by) } : one)),
});

async function summarise(lesson: LessonFile, shelf: Library): Promise<LessonSummary> {
  const outline = await checkLesson(lesson, shelf);
  if (!outline.ok) throw new ContentError(outline.problems);
  const cited = shelf.base.facts.filter((fact) => outline.value.facts.includes(fact.id));
  return {
    meta: lesson.meta,
    outline: outline.value,
    originals: countOriginals(cited, shelf.base),
    dates: lessonDates(lesson.meta, shelf.corrections),
  };
}

/** A lesson's text as the body of a function; of one figure alone where one is named. */
export async function compileLesson({ mdx }: LessonFile, figure?: string): Promise<string> {
  const { compile } = await import('@mdx-js/mdx');
  const remarkPlugins = [
    keepSectionsTogether,
    nameFigures,
    ...(figure === undefined ? [] : [() => onlyFigure(figure)]),
  ];
  return String(await compile(mdx, { outputFormat: 'function-body', remarkPlugins }));
}
