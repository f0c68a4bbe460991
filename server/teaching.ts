import type { Provenance } from '@/lib/fact/provenance';
import { factsIn } from '@/lib/lesson/cited-text';
import { classTime } from '@/lib/lesson/class-time';
import type { GlossaryEntry } from '@/lib/lesson/glossary';
import { teachingSchema, teachingTexts, type Teaching } from '@/lib/lesson/teaching';
import { cardImage } from './cards';
import { teachingProblems } from './content/check-beside';
import { ContentError, library } from './content/library';
import { appOrigin } from './env';
import { evidenceAll } from './evidence';
import { lessonSummaries, type LessonSummary } from './lessons';
import { quizOf } from './quizzes';

/** All that the page for those who teach with a lesson shows. */
export interface TeachView {
  lesson: LessonSummary;
  teaching: Teaching;
  /** Estimates, in minutes. */
  time: { reading: number; quiz: number; whole: number };
  /** Ids of the facts behind it, in reading order. */
  facts: string[];
  evidence: Readonly<Record<string, Provenance>>;
  vocabulary: GlossaryEntry[];
  corrections: number;
  /** Addresses of the share cards, where they can be drawn. */
  cards: { lesson?: string; quiz?: string };
  /** Of the site, for addresses that are handed on. */
  origin: string;
}

/** What helps to teach a lesson; of one without a file of its own, what is known anyway. */
export async function teachView(slug: string): Promise<TeachView | undefined> {
  const shelf = library();
  const lesson = (await lessonSummaries()).find(({ meta }) => meta.slug === slug);
  if (!lesson) return undefined;
  const problems = teachingProblems(slug, lesson.outline, shelf);
  if (problems.length > 0) throw new ContentError(problems);
  const teaching = shelf.teaching.get(slug)?.value ?? teachingSchema.parse({});
  const facts = factsIn(teachingTexts(teaching));
  return {
    lesson,
    teaching,
    time: classTime(lesson.outline.minutes, quizOf(slug, shelf)?.forms[0]?.seats.length ?? 0),
    facts,
    evidence: evidenceAll(facts, shelf),
    vocabulary: teaching.vocabulary.map((id) => shelf.glossary.get(id)!),
    corrections: shelf.corrections.filter((one) => one.lesson === slug).length,
    cards: {
      lesson: (await cardImage(`lesson-${slug}`))?.url,
      quiz: (await cardImage(`quiz-${slug}`))?.url,
    },
    origin: appOrigin(),
  };
}
