import { amountOf } from '@/lib/fact/amount-of';
import { countOriginals } from '@/lib/fact/corroborate';
import { provenance, type Provenance } from '@/lib/fact/provenance';
import type { Fact } from '@/lib/fact/schema';
import type { GlossaryEntry } from '@/lib/lesson/glossary';
import type { LessonMeta, LessonOutline } from '@/lib/lesson/schema';
import type { Site } from '@/lib/lesson/site';
import { sourceLink, type SourceLink } from '@/lib/lesson/source-link';
import { valueText } from '@/lib/question/value-text';
import { words } from '@/lib/words';
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
  /** The amount of each cited fact that holds one, as a reader reads it. */
  figures: Readonly<Record<string, string>>;
  /** Sources that its readers are sent to. */
  sources: Readonly<Record<string, SourceLink>>;
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
  const cited = shelf.base.facts.filter(({ id }) => summary.outline.facts.includes(id));
  const terms = new Set(summary.outline.steps.flatMap((step) => step.terms));
  return {
    ...summary,
    site: shelf.site,
    code: await compileLesson(lesson),
    evidence: Object.fromEntries(cited.map((fact) => [fact.id, provenance(fact, shelf.base, shelf.site.language)])),
    figures: figuresOf(cited, shelf),
    sources: sourcesOf(summary.outline, shelf),
    glossary: Object.fromEntries([...shelf.glossary].filter(([id]) => terms.has(id))),
    questions: lessonQuestions(slug, summary.outline, shelf),
    howChecked: howCheckedIn(lesson.mdx, shelf),
  };
}

function figuresOf(facts: readonly Fact[], { base, site: { language } }: Library): LessonView['figures'] {
  const world = { base, language, say: words(language) };
  return Object.fromEntries(
    facts.flatMap((fact) => {
      const amount = amountOf(fact);
      return amount ? [[fact.id, valueText(amount, world)]] : [];
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
