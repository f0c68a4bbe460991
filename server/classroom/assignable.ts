import { publicId, type Item } from '@/lib/question/item';
import { RESERVED_FORM, type Seat } from '@/lib/quiz/form';
import { seatAlone } from '@/lib/quiz/seat';
import type { Library } from '../content/library';
import { quizOf } from '../quiz-of';

/** What can be assigned of a lesson, or of a quiz across lessons. */
export interface Assignable {
  title: string;
  /** The form that is kept for assignments. */
  form: Seat[];
  /** Other questions of which all facts are kept for assignments. */
  spares: Seat[];
}

/** Undefined where there is no such lesson or quiz. */
export function assignableOf(slug: string, shelf: Library): Assignable | undefined {
  const title = shelf.lessons.get(slug)?.meta.title ?? shelf.quizzes.get(slug)?.quiz.title;
  if (title === undefined) return undefined;
  const quiz = quizOf(slug, shelf);
  const form = quiz?.forms.find(({ name }) => name === RESERVED_FORM)?.seats ?? [];
  const spares = (quiz?.bank ?? []).filter(
    (item) => item.facts.every((id) => quiz!.reserved.includes(id)) && !form.some((seat) => seat.item.id === item.id),
  );
  return { title, form, spares: spares.map((item) => seatAlone(item, slug)) };
}

/** The question of this public name. */
export const assignableItem = ({ form, spares }: Assignable, name: string): Item | undefined =>
  [...form, ...spares].find(({ item }) => publicId(item.id) === name)?.item;
