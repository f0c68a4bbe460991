import { agreeing } from '@/lib/fact/corroborate';
import type { LessonOutline } from '@/lib/lesson/schema';
import { kindOf } from '@/lib/question';
import type { Item, PublicItem } from '@/lib/question/item';
import { practiceForms, type PracticeForm } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import type { Library } from './content/library';
import { quizOf } from './quiz-of';

/** A form as a browser may see it: no key, no feedback, no fact. */
export interface FormView {
  form: PracticeForm;
  other: PracticeForm;
  items: PublicItem[];
  /** For each item the step that teaches it, where one does. */
  teaches: ({ href: string; title: string } | null)[];
}

/** A lesson that a quiz builds on. */
export interface Taught {
  slug: string;
  outline: LessonOutline;
}

export const isPractice = (name: string): name is PracticeForm => (practiceForms as readonly string[]).includes(name);

/** The public part of a practice form, with the steps of these lessons that teach what it asks. */
export function formView(
  slug: string,
  name: string,
  { lessons, shelf }: { lessons: readonly Taught[]; shelf: Library },
): FormView | undefined {
  const form = quizOf(slug, shelf)?.forms.find((one) => one.name === name);
  if (!form || !isPractice(name)) return undefined;
  const say = words(shelf.site.language);
  return {
    form: name,
    other: practiceForms.find((one) => one !== name)!,
    items: form.seats.map(({ item, order }) => kindOf(item).view(item, order, say)),
    teaches: form.seats.map(({ item }) => teaching(item, lessons, shelf)),
  };
}

/** The first step that cites a fact of the item, or else one that says the same. */
function teaching({ facts }: Item, lessons: readonly Taught[], { base }: Library): FormView['teaches'][number] {
  const same = base.facts.filter(({ id }) => facts.includes(id)).flatMap((fact) => agreeing(fact, base));
  for (const ids of [facts, same.map(({ id }) => id)])
    for (const { slug, outline } of lessons) {
      const step = outline.steps.find((one) => ids.some((fact) => one.facts.includes(fact)));
      if (step) return { href: `/learn/${slug}/${step.id}`, title: step.title };
    }
  return null;
}
