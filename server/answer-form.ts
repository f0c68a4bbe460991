import { z } from 'zod';
import type { Verdict } from '@/lib/attempt/verdict';
import type { Provenance } from '@/lib/fact/provenance';
import type { Draft, PublicItem } from '@/lib/question/item';
import { draftOf, isGiven, versionsOf, type Fields } from '@/lib/question/plain-fields';
import type { PracticeForm } from '@/lib/quiz/form';
import { isPractice, type FormView } from './form-view';
import { gradeAnswer } from './quizzes';

/** What became of one question of a form that was sent without script. */
export interface AnsweredQuestion {
  item: PublicItem;
  /** The answer as it was sent, as far as it could be read. */
  draft: Draft;
  /** The marks and the evidence, or why there are none. */
  outcome: Verdict<Provenance> | 'open' | 'unclear' | 'changed';
  /** The step that teaches it, where one does. */
  teaches: FormView['teaches'][number];
}

/** A form of a quiz with what was answered. */
export interface AnsweredForm {
  questions: AnsweredQuestion[];
  /** How many questions were on the page that was sent and are not in the form any more. */
  gone: number;
}

const texts = z.union([z.string().transform((text) => [text]), z.array(z.string())]).catch([]);
const querySchema = z.record(z.string(), texts).catch({});

const sentBy = (query: unknown): Fields => new Map(Object.entries(querySchema.parse(query)));

/** Which practice form an address names, in its field `form`; undefined where it names none of them, or two. */
export function formNamed(query: unknown): PracticeForm | undefined {
  const [name = '', another] = sentBy(query).get('form') ?? [];
  return another === undefined && isPractice(name) ? name : undefined;
}

/** Marks the answers that came in the address of a page. A question without an answer is not graded, and nothing of it is told. */
export function answerForm(slug: string, { items, teaches }: FormView, query: unknown): AnsweredForm {
  const sent = sentBy(query);
  const versions = versionsOf(sent);
  const questions = items.map((item, i): AnsweredQuestion => {
    const draft = draftOf(item, sent);
    const version = versions.get(item.id) ?? '';
    const outcome = isGiven(item, sent) ? marked({ lesson: slug, item: item.id, version, answer: draft }) : 'open';
    return { item, draft, outcome, teaches: teaches[i] ?? null };
  });
  const known = new Set(items.map(({ id }) => id));
  return { questions, gone: [...versions.keys()].filter((id) => !known.has(id)).length };
}

function marked(answer: Parameters<typeof gradeAnswer>[0]): AnsweredQuestion['outcome'] {
  const graded = gradeAnswer(answer);
  if (graded.ok) return graded.value;
  return graded.problems[0]?.code === 'item-changed' ? 'changed' : 'unclear';
}
