import { z } from 'zod';
import { provenance, type Provenance } from '@/lib/fact/provenance';
import { fail, formatProblem, ok, type Result } from '@/lib/kernel/result';
import type { LessonMeta } from '@/lib/lesson/schema';
import type { Site } from '@/lib/lesson/site';
import { kindOf } from '@/lib/question';
import { publicId, type Grade, type Item, type PublicItem } from '@/lib/question/item';
import { practiceForms, type PracticeForm, type Quiz } from '@/lib/quiz/form';
import { generateQuiz } from '@/lib/quiz/generate';
import { words } from '@/lib/words';
import type { LessonFile } from './content/lesson-file';
import { library, type Library } from './content/library';
import { lessonView } from './lessons';
import { readLock } from './lock-file';
import { readShingles } from './own-words';

/** A form as a browser may see it: no key, no feedback, no fact. */
export interface QuizView {
  site: Site;
  lesson: LessonMeta;
  form: PracticeForm;
  other: PracticeForm;
  items: PublicItem[];
  /** For each item the step that teaches it, where one does. */
  teaches: ({ href: string; title: string } | null)[];
}

const quizzes = new WeakMap<Library, Map<string, Quiz>>();

/** The quiz of a lesson, generated once per library. */
export function quizOf(slug: string, shelf: Library = library()): Quiz | undefined {
  const lesson = shelf.lessons.get(slug);
  if (!lesson) return undefined;
  const made = quizzes.get(shelf) ?? new Map<string, Quiz>();
  quizzes.set(shelf, made);
  const quiz = made.get(slug) ?? makeQuiz(lesson, shelf);
  made.set(slug, quiz);
  return quiz;
}

/** Without the hashed runs of the sources no item can be held against them: that is said, not passed over. */
function makeQuiz({ meta, cites }: LessonFile, { folder, base, site, withheld }: Library): Quiz {
  const lock = readLock(folder);
  const runs = lock.ok ? readShingles(folder, lock.value, base.exempt) : lock;
  const quiz = generateQuiz(meta, base, site.language, { cites, withheld, ownWords: runs.ok ? runs.value : undefined });
  return runs.ok ? quiz : { ...quiz, warnings: [...quiz.warnings, ...runs.problems.map(formatProblem)] };
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

/** The verdict on one answer of a practice quiz: the key and the evidence leave the server here and nowhere else. */
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
  const item = quizOf(lesson, shelf)
    ?.forms.filter(({ name }) => isPractice(name))
    .flatMap((form) => form.seats)
    .find((seat) => publicId(seat.item.id) === id)?.item;
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
    .map((fact) => provenance(fact, shelf.base, shelf.site.language));
  return ok({ grade: kind.grade(item, read.value, words(shelf.site.language), shelf.site.language), evidence });
}
