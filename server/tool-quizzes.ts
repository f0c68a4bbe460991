import { countOriginals } from '@/lib/fact/corroborate';
import { joinedDates } from '@/lib/lesson/page-dates';
import { latest } from '@/lib/lesson/sources-end';
import type { PracticeForm } from '@/lib/quiz/form';
import type { ToolQuiz } from '@/lib/quiz/tools/schema';
import { library } from './content/library';
import { formView, type FormView } from './form-view';
import { lessonSummaries, lessonView, type LessonSummary } from './lessons';
import { quizOf } from './quiz-of';

/** What a list of quizzes across lessons shows of one. */
export interface ToolQuizSummary {
  quiz: Pick<ToolQuiz, 'slug' | 'title' | 'summary'>;
  /** What the learner can do afterwards. */
  objectives: string[];
  /** How many questions its first form has. */
  questions: number;
  /** The lessons that it builds on. */
  lessons: LessonSummary[];
  /** Original news reports and documents behind the facts that it asks. */
  originals: LessonSummary['originals'];
  dates: LessonSummary['dates'];
  /** Up to when its sources reach. */
  meta: { sourcesEnd?: string };
}

/** A form of it, with the lessons of which time has overtaken something. */
export interface ToolQuizView extends ToolQuizSummary {
  form: FormView;
  aged: LessonSummary[];
}

export const toolQuizSlugs = (): string[] => [...library().quizzes.keys()];

/** All quizzes across lessons, in the order of their files. */
export async function toolQuizSummaries(): Promise<ToolQuizSummary[]> {
  const shelf = library();
  const all = await lessonSummaries();
  return [...shelf.quizzes.values()].map(({ quiz: { slug, title, summary, after, tools } }) => {
    const lessons = after.flatMap((one) => all.find(({ meta }) => meta.slug === one) ?? []);
    const { bank, forms } = quizOf(slug, shelf)!;
    const asked = new Set(bank.flatMap(({ facts }) => facts));
    return {
      quiz: { slug, title, summary },
      objectives: tools.map(({ objective }) => objective),
      questions: forms[0]?.seats.length ?? 0,
      lessons,
      originals: countOriginals(
        shelf.base.facts.filter(({ id }) => asked.has(id)),
        shelf.base,
      ),
      dates: joinedDates(lessons.map(({ dates }) => dates)),
      meta: latest(lessons.map(({ meta }) => meta)),
    };
  });
}

/** One of them, or undefined where there is none of that name. */
export const toolQuizSummary = async (slug: string): Promise<ToolQuizSummary | undefined> =>
  (await toolQuizSummaries()).find(({ quiz }) => quiz.slug === slug);

/** The public part of a form. */
export async function toolQuizView(slug: string, name: PracticeForm): Promise<ToolQuizView | undefined> {
  const summary = await toolQuizSummary(slug);
  if (!summary) return undefined;
  const lessons = summary.lessons.map(({ meta, outline }) => ({ slug: meta.slug, outline }));
  const form = formView(slug, name, { lessons, shelf: library() });
  if (!form) return undefined;
  const views = await Promise.all(lessons.map((lesson) => lessonView(lesson.slug)));
  const aged = summary.lessons.filter((_, i) => {
    const age = views[i]?.age;
    return age !== undefined && age.passed.length + age.superseded.length > 0;
  });
  return { ...summary, form, aged };
}
