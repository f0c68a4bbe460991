import { z } from 'zod';
import type { Provenance } from '@/lib/fact/provenance';
import { fail, ok, type Result } from '@/lib/kernel/result';
import type { LessonMeta } from '@/lib/lesson/schema';
import type { Site } from '@/lib/lesson/site';
import { kindOf } from '@/lib/question';
import { publicId, type Grade, type Item, type PublicItem } from '@/lib/question/item';
import { practiceForms, type PracticeForm } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import { library, type Library } from './content/library';
import { evidenceOf } from './evidence';
import { checkItemsOf } from './lesson-questions';
import { lessonView } from './lessons';
import { quizOf } from './quiz-of';

export { quizOf };

/** A form as a browser may see it: no key, no feedback, no fact. */
export interface QuizView {
  site: Site;
  lesson: LessonMeta;
  form: PracticeForm;
  other: PracticeForm;
  items: PublicItem[];
  /** For each item the step that teaches it, where one does. */
  teaches: ({ href: string; title: string } | null)[];
  /** True if time has overtaken something in the lesson. What it is would tell keys: the lesson says it. */
  aged: boolean;
}

/** The public part of a form. */
export async function quizView(slug: string, name: PracticeForm): Promise<QuizView | undefined> {
  const shelf = library();
  const form = quizOf(slug, shelf)?.forms.find((one) => one.name === name && isPractice(name));
  const lesson = await lessonView(slug);
  if (!form || !lesson) return undefined;
  const say = words(shelf.site.language);
  const teaches = ({ facts }: Item) => {
    const step = lesson.outline.steps.find((one) => facts.some((fact) => one.facts.includes(fact)));
    return step ? { href: `/learn/${slug}/${step.id}`, title: step.title } : null;
  };
  return {
    site: shelf.site,
    lesson: lesson.meta,
    aged: lesson.age.passed.length + lesson.age.superseded.length > 0,
    form: name,
    other: practiceForms.find((one) => one !== name)!,
    items: form.seats.map(({ item, order }) => kindOf(item).view(item, order, say)),
    teaches: form.seats.map(({ item }) => teaches(item)),
  };
}

const isPractice = (name: string): boolean => (practiceForms as readonly string[]).includes(name);

const answerSchema = z.strictObject({
  lesson: z.string().max(100),
  item: z.string().max(40),
  version: z.string().max(40),
  answer: z.union([z.string().max(200), z.array(z.string().max(40)).max(12)]),
});

/** What practice grades: the questions of the forms that anybody may see, and those that the lesson's steps end with. */
const gradable = (slug: string, shelf: Library): Item[] => [
  ...(quizOf(slug, shelf)?.forms ?? [])
    .filter(({ name }) => isPractice(name))
    .flatMap(({ seats }) => seats.map(({ item }) => item)),
  ...checkItemsOf(slug, shelf),
];

/** The verdict on one answer of a practice quiz or of a check: the key and the evidence leave the server here and nowhere else. */
export function gradeAnswer(input: unknown): Result<{ grade: Grade; evidence: Provenance[] }> {
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
  const item = gradable(lesson, shelf).find((one) => publicId(one.id) === id);
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
  const evidence = item.facts
    .flatMap((fact) => shelf.base.facts.filter((one) => one.id === fact))
    .map((fact) => evidenceOf(fact, shelf));
  return ok({ grade: kind.grade(item, read.value, words(shelf.site.language), shelf.site.language), evidence });
}
