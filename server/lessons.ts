import { countOriginals } from '@/lib/fact/corroborate';
import type { Provenance } from '@/lib/fact/provenance';
import { ageOf, type Age } from '@/lib/lesson/age';
import type { GlossaryEntry } from '@/lib/lesson/glossary';
import type { LessonMeta, LessonOutline } from '@/lib/lesson/schema';
import type { Site } from '@/lib/lesson/site';
import { stepVersions } from '@/lib/lesson/step-version';
import { today } from './clock';
import { ContentError, library, type Library } from './content/library';
import { checkLesson } from './content/check-lesson';
import type { LessonFile } from './content/lesson-file';
import { evidenceOf, factPath, isOpen } from './evidence';

/** What a list of lessons shows of one. */
export interface LessonSummary {
  meta: LessonMeta;
  outline: LessonOutline;
  /** Original news reports and documents behind the facts that the lesson cites. */
  originals: { reports: number; documents: number };
}

/** A lesson ready to be drawn: compiled text, and the evidence of every fact it cites. */
export interface LessonView extends LessonSummary {
  site: Site;
  /** MDX as the body of a function (see @mdx-js/mdx `run`). */
  code: string;
  evidence: Readonly<Record<string, Provenance>>;
  glossary: Readonly<Record<string, GlossaryEntry>>;
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
  const { facts } = shelf.base;
  const cited = facts.filter(({ id }) => summary.outline.facts.includes(id));
  const terms = new Set(summary.outline.steps.flatMap((step) => step.terms));
  return {
    ...summary,
    site: shelf.site,
    code: await compileLesson(lesson),
    evidence: Object.fromEntries(cited.map((fact) => [fact.id, evidenceOf(fact, shelf)])),
    glossary: Object.fromEntries([...shelf.glossary].filter(([id]) => terms.has(id))),
    age: withPages(ageOf(cited, shelf.base, day), shelf),
    versions: stepVersions(lesson.mdx, summary.outline.steps, shelf.base),
    corrections: shelf.corrections.filter((one) => one.lesson === slug).length,
  };
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
  return { meta: lesson.meta, outline: outline.value, originals: countOriginals(cited, shelf.base) };
}

async function compileLesson(lesson: LessonFile): Promise<string> {
  const { compile } = await import('@mdx-js/mdx');
  return String(await compile(lesson.mdx, { outputFormat: 'function-body' }));
}
