import { z } from 'zod';
import type { Provenance } from '@/lib/fact/provenance';
import { fail, ok, type Result } from '@/lib/kernel/result';
import type { LessonMeta } from '@/lib/lesson/schema';
import type { Site } from '@/lib/lesson/site';
import { kindOf } from '@/lib/question';
import { publicId, type Grade } from '@/lib/question/item';
import type { PracticeForm } from '@/lib/quiz/form';
import type { FactVersion } from '@/lib/review/card';
import { words } from '@/lib/words';
import { library } from './content/library';
import { evidenceBehind } from './evidence';
import { formView, type FormView } from './form-view';
import { factVersions } from './fact-versions';
import { lessonView } from './lessons';
import { openSeats } from './open-seats';
import { quizOf } from './quiz-of';

export { quizOf };

/** A form of a lesson's quiz as a browser may see it. */
export interface QuizView extends FormView {
  site: Site;
  lesson: LessonMeta;
  /** True if time has overtaken something in the lesson. What it is would tell keys: the lesson says it. */
  aged: boolean;
}

/** The public part of a form of a lesson's quiz. */
export async function quizView(slug: string, name: PracticeForm): Promise<QuizView | undefined> {
  const shelf = library();
  const lesson = await lessonView(slug);
  const form = lesson && formView(slug, name, { lessons: [{ slug, outline: lesson.outline }], shelf });
  if (!lesson || !form) return undefined;
  const { passed, superseded } = lesson.age;
  return { ...form, site: shelf.site, lesson: lesson.meta, aged: passed.length + superseded.length > 0 };
}

const answerSchema = z.strictObject({
  lesson: z.string().max(100).describe('The slug of a lesson, or of a quiz across lessons'),
  item: z.string().max(40),
  version: z.string().max(40),
  answer: z.union([z.string().max(200), z.array(z.string().max(40)).max(12)]),
});

interface Graded {
  grade: Grade;
  evidence: Provenance[];
  /** What the answer rests on as it is now, for whoever keeps a card to come back to it. */
  facts: FactVersion[];
}

/** The verdict on one answer of a practice quiz or of a check: the key and the evidence leave the server here, and as a whole on the sheet of the key (print.ts). */
export function gradeAnswer(input: unknown): Result<Graded> {
  const parsed = answerSchema.safeParse(input);
  if (!parsed.success)
    return fail({
      code: 'request-shape',
      found: parsed.error.issues[0]?.message ?? 'another shape',
      wanted: 'lesson, item, version, answer',
      todo: 'reload the page',
    });
  const shelf = library();
  const { lesson, item: id, version, answer } = parsed.data;
  const item = openSeats(lesson, shelf).find((one) => publicId(one.item.id) === id)?.item;
  if (!item)
    return fail({
      code: 'item-unknown',
      found: 'no such question',
      wanted: 'a question of this lesson',
      todo: 'reload the page',
    });
  if (item.version !== version)
    return fail({
      code: 'item-changed',
      found: 'another version of the question',
      wanted: 'the present one',
      todo: 'reload the page',
    });
  const kind = kindOf(item);
  const read = kind.parse(item, answer);
  if (!read.ok) return read;
  const { language } = shelf.site;
  return ok({
    grade: kind.grade(item, read.value, words(language), language),
    evidence: evidenceBehind(item, shelf),
    facts: factVersions(item, shelf),
  });
}
