import { isPractice } from './form-view';
import type { Seat } from '@/lib/quiz/form';
import { seatAlone } from '@/lib/quiz/seat';
import type { Library } from './content/library';
import { checkItemsOf } from './lesson-questions';
import { quizOf } from './quiz-of';

/** What anybody may be asked and have marked: the questions of the practice forms, and those that a lesson's steps end with. */
export const openSeats = (slug: string, shelf: Library): Seat[] => [
  ...(quizOf(slug, shelf)?.forms ?? []).filter(({ name }) => isPractice(name)).flatMap(({ seats }) => seats),
  ...checkItemsOf(slug, shelf).map((item) => seatAlone(item, slug)),
];
