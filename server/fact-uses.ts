import type { StepOutline } from '@/lib/lesson/schema';
import { kindOf } from '@/lib/question';
import type { Item } from '@/lib/question/item';
import type { Quiz } from '@/lib/quiz/form';
import { checkItem, guessItem } from '@/lib/quiz/lesson-item';
import { seatAlone } from '@/lib/quiz/seat';
import { words } from '@/lib/words';
import { outlineFile } from './content/lesson-file';
import { lessonWorld, readLibrary, type Library } from './content/library';
import { quizOf, quizSlugs } from './quiz-of';

/** What lessons and quizzes make of a fact. */
export interface FactUses {
  taught: { lesson: string; step: string; title: string }[];
  /** `lesson` may be a quiz across lessons; `where` is finished text: the form and the number of the question, or the step. */
  asked: { lesson: string; where: string; stem: string }[];
  /** Why lessons and quizzes could not be looked into. */
  notPublished?: string;
}

/** Where a fact is taught and asked. Content that cannot be published uses none. */
export async function factUses(id: string, folder: string): Promise<FactUses> {
  const shelf = readLibrary(folder);
  if (!shelf.ok)
    return {
      taught: [],
      asked: [],
      notPublished: 'the content cannot be published: "npm run lint:content" says why',
    };
  const uses = await Promise.all(quizSlugs(shelf.value).map((slug) => usesIn(slug, id, shelf.value)));
  return { taught: uses.flatMap(({ taught }) => taught), asked: uses.flatMap(({ asked }) => asked) };
}

/** In a lesson and its quiz, or in a quiz across lessons. */
async function usesIn(lesson: string, id: string, shelf: Library): Promise<FactUses> {
  const file = shelf.lessons.get(lesson);
  const outline = file && (await outlineFile(file, lessonWorld(shelf)));
  const steps = outline?.ok ? outline.value.steps : [];
  const quiz = quizOf(lesson, shelf)!;
  const say = words(shelf.site.language);
  const stemOf = (item: Item) => kindOf(item).view(item, seatAlone(item, lesson).order, say).stem;
  return {
    taught: steps
      .filter(({ facts }) => facts.includes(id))
      .map((step) => ({ lesson, step: step.id, title: step.title })),
    asked: [...inSteps(id, steps, quiz), ...inForms(id, quiz)].map(({ where, item }) => ({
      lesson,
      where,
      stem: stemOf(item),
    })),
  };
}

interface Place {
  where: string;
  item: Item;
}

const inForms = (id: string, { forms }: Quiz): Place[] =>
  forms.flatMap(({ name, seats }) =>
    seats.flatMap(({ item }, i) =>
      item.facts.includes(id) ? [{ where: `form ${name.toUpperCase()}, question ${i + 1}`, item }] : [],
    ),
  );

const inSteps = (id: string, steps: readonly StepOutline[], quiz: Quiz): Place[] =>
  steps.flatMap(({ id: step, check, guess }) => [
    ...placed(`check of step ${step}`, check?.fact === id ? checkItem(id, quiz) : undefined),
    ...placed(`guess of step ${step}`, guess?.fact === id ? guessItem(id, quiz) : undefined),
  ]);

const placed = (where: string, item: Item | string | undefined): Place[] =>
  item === undefined || typeof item === 'string' ? [] : [{ where, item }];
