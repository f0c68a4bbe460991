import type { LessonOutline, StepOutline } from '@/lib/lesson/schema';
import { kindOf } from '@/lib/question';
import type { Item, PublicItem } from '@/lib/question/item';
import { checkItem, guessItem, type Guess, type LessonQuestions } from '@/lib/quiz/lesson-item';
import { seatAlone } from '@/lib/quiz/seat';
import { words } from '@/lib/words';
import type { Library } from './content/library';
import { quizOf } from './quiz-of';

/** The questions of a lesson that was checked. A quiz is generated only for a lesson that asks something. */
export function lessonQuestions(slug: string, { steps }: LessonOutline, shelf: Library): LessonQuestions {
  const [guess] = steps.flatMap((step) => step.guess ?? []);
  const checks = steps.flatMap((step) => step.check ?? []);
  if (!guess && checks.length === 0) return { checks: {} };
  const quiz = quizOf(slug, shelf)!;
  const view = (item: Item): PublicItem =>
    kindOf(item).view(item, seatAlone(item, slug).order, words(shelf.site.language));
  return {
    checks: Object.fromEntries(checks.map(({ fact }) => [fact, view(itemOr(checkItem(fact, quiz), fact))])),
    ...(guess && {
      guess: { item: view(itemOr(guessItem(guess.fact, quiz), guess.fact)), step: answering(guess.fact, steps) },
    }),
  };
}

/** The questions that steps end with, for grading: read off the text, since a lesson that is served was checked. */
export function checkItemsOf(slug: string, shelf: Library): Item[] {
  const facts = shelf.lessons.get(slug)?.asked.checks ?? [];
  if (facts.length === 0) return [];
  const quiz = quizOf(slug, shelf)!;
  return facts.map((fact) => checkItem(fact, quiz)).filter((item) => typeof item !== 'string');
}

function answering(fact: string, steps: readonly StepOutline[]): Guess['step'] {
  const at = steps.findIndex(({ facts }) => facts.includes(fact));
  const { id, title } = steps[at]!;
  return { id, title, number: at + 1 };
}

function itemOr(item: Item | string, fact: string): Item {
  if (typeof item === 'string') throw new Error(`${fact} is asked in a lesson that was not checked: ${item}`);
  return item;
}
