import { z } from 'zod';
import { digestOf } from '@/lib/kernel/digest';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { kindOf } from '@/lib/question';
import { publicId } from '@/lib/question/item';
import { practiceForms, type Form, type Seat } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import type { Library } from '../content/library';
import { quizOf } from '../quiz-of';

const name = z.string().max(100);
const count = z.int().min(0).max(9_999);

/** What is kept of a result of practice: marks, and no answer. */
export const recordSchema = z.strictObject({
  quiz: name.describe('The slug of a lesson, or of a quiz across lessons'),
  form: z.enum(practiceForms),
  version: z.string().describe('SHA-256 of its questions in their order, each as it stood'),
  items: z.array(z.strictObject({ item: name, version: name, right: z.boolean() })).min(1),
  right: count,
  total: count,
  attempt: count.min(1).describe('Which attempt it was, as the device counts'),
  mode: z.literal('practice'),
  day: z.iso.date().describe('The day on which the server marked it'),
});
export type ResultRecord = z.infer<typeof recordSchema>;

/** What a device sends of a quiz that was finished. */
export const finishedSchema = z.strictObject({
  lesson: name,
  form: z.enum(practiceForms),
  attempt: count.min(1),
  answers: z
    .array(
      z.strictObject({
        item: z.string().max(40),
        version: z.string().max(40),
        answer: z.union([z.string().max(200), z.array(z.string().max(40)).max(12)]),
      }),
    )
    .max(100),
});
export type Finished = z.infer<typeof finishedSchema>;

const refuse = (code: string, found: string, wanted: string): Result<never> =>
  fail({ code, found, wanted, todo: 'reload the page' });

/** Marks a whole form anew. Refuses what leaves a question out, answers one twice, or answers another version of it. */
export function makeRecord(sent: Finished, shelf: Library, day: string): Result<ResultRecord> {
  const form = quizOf(sent.lesson, shelf)?.forms.find(({ name }) => name === sent.form);
  if (!form) return refuse('quiz-unknown', 'no such quiz', 'a form of a quiz of this site');
  const byItem = new Map(sent.answers.map((one) => [one.item, one]));
  const marked: ResultRecord['items'] = [];
  for (const seat of form.seats) {
    const mark = markOf(seat, byItem.get(publicId(seat.item.id)), shelf);
    if (!mark.ok) return mark;
    marked.push(mark.value);
  }
  if (sent.answers.length !== marked.length)
    return refuse('not-whole', `${sent.answers.length} answers`, `one to each of ${marked.length} questions`);
  return ok({
    ...{ quiz: sent.lesson, form: sent.form, version: formVersion(form), items: marked },
    ...{ right: marked.filter(({ right }) => right).length, total: marked.length },
    ...{ attempt: sent.attempt, mode: 'practice', day },
  });
}

/** Names a form as it stands: other questions, words, options or another order make another. */
const formVersion = ({ seats }: Form): string =>
  digestOf(seats.map(({ item, order }) => [publicId(item.id), item.version, order]));

function markOf(
  { item }: Seat,
  given: Finished['answers'][number] | undefined,
  shelf: Library,
): Result<ResultRecord['items'][number]> {
  if (!given) return refuse('not-whole', 'a question without an answer', 'an answer to each question');
  if (given.version !== item.version) return refuse('item-changed', 'another version of a question', 'the present one');
  const kind = kindOf(item);
  const read = kind.parse(item, given.answer);
  if (!read.ok) return read;
  const { language } = shelf.site;
  const { correct } = kind.grade(item, read.value, words(language), language);
  return ok({ item: given.item, version: item.version, right: correct });
}
