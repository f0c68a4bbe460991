import { countOriginals } from '@/lib/fact/corroborate';
import { provenance, type Provenance } from '@/lib/fact/provenance';
import type { GlossaryEntry } from '@/lib/lesson/glossary';
import type { LessonMeta, LessonOutline } from '@/lib/lesson/schema';
import type { Site } from '@/lib/lesson/site';
import type { LessonQuestions } from '@/lib/quiz/lesson-item';
import type { HowChecked } from '@/lib/verify/how-checked';
import { ContentError, library, type Library } from './content/library';
import { checkLesson } from './content/check-lesson';
import type { LessonFile } from './content/lesson-file';
import { howCheckedIn } from './how-checked';
import { lessonQuestions } from './lesson-questions';

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
  /** What the lesson asks outside its quiz. */
  questions: LessonQuestions;
  /** How facts were checked of which the lesson tells that. */
  howChecked: Readonly<Record<string, HowChecked>>;
}

/** The site's own words. */
export const site = (): Site => library().site;

export const lessonSlugs = (): string[] => library().site.lessons;

/** All lessons in the order of the site. */
export async function lessonSummaries(): Promise<LessonSummary[]> {
  const shelf = library();
  return Promise.all(shelf.site.lessons.map((slug) => summarise(shelf.lessons.get(slug)!, shelf)));
}

/** One lesson, or undefined where there is none of that name. */
export async function lessonView(slug: string): Promise<LessonView | undefined> {
  const shelf = library();
  const lesson = shelf.lessons.get(slug);
  if (!lesson) return undefined;
  const summary = await summarise(lesson, shelf);
  const cited = new Set(summary.outline.facts);
  const terms = new Set(summary.outline.steps.flatMap((step) => step.terms));
  return {
    ...summary,
    site: shelf.site,
    code: await compileLesson(lesson),
    evidence: Object.fromEntries(
      shelf.base.facts
        .filter((fact) => cited.has(fact.id))
        .map((fact) => [fact.id, provenance(fact, shelf.base, shelf.site.language)]),
    ),
    glossary: Object.fromEntries([...shelf.glossary].filter(([id]) => terms.has(id))),
    questions: lessonQuestions(slug, summary.outline, shelf),
    howChecked: howCheckedIn(lesson.mdx, shelf),
  };
}

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
