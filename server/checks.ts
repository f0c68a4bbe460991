import { z } from 'zod';
import type { Verdict } from '@/lib/attempt/verdict';
import type { Provenance } from '@/lib/fact/provenance';
import type { StepOutline } from '@/lib/lesson/schema';
import type { PublicItem } from '@/lib/question/item';
import { library } from './content/library';
import { lessonQuestions } from './lesson-questions';
import { lessonSummaries, type LessonSummary } from './lessons';
import { gradeAnswer } from './quizzes';

/** What became of an answer to the question that a step ends with. */
export interface CheckView {
  lesson: LessonSummary;
  /** The question and its step; none where the lesson does not ask it, or does not any more. */
  asked?: { item: PublicItem; step: StepOutline };
  /** The answer as it was sent; empty where it was no text. */
  draft: string;
  /** The marks and the evidence, or why there are none. */
  outcome: Verdict<Provenance> | 'invalid' | 'changed';
}

const text = z.string().max(200).catch('');
const querySchema = z.object({ item: text, version: text, answer: text });

/** Marks an answer that came in the address of a page; undefined where there is no such lesson. */
export async function answerCheck(slug: string, query: unknown): Promise<CheckView | undefined> {
  const lesson = (await lessonSummaries()).find(({ meta }) => meta.slug === slug);
  if (!lesson) return undefined;
  const { item, version, answer } = querySchema.parse(query);
  const asked = askedBy(lesson, item);
  if (!asked) return { lesson, draft: answer, outcome: 'changed' };
  const graded = gradeAnswer({ lesson: slug, item, version, answer });
  if (graded.ok) return { lesson, asked, draft: answer, outcome: graded.value };
  return { lesson, asked, draft: answer, outcome: graded.problems[0]?.code === 'item-changed' ? 'changed' : 'invalid' };
}

function askedBy({ meta, outline }: LessonSummary, id: string): CheckView['asked'] {
  const { checks } = lessonQuestions(meta.slug, outline, library());
  const step = outline.steps.find(({ check }) => check && checks[check.fact]?.id === id);
  return step && { step, item: checks[step.check!.fact]! };
}
