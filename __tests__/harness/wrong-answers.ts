import { grades } from '@/components/gallery/grades';
import { items } from '@/components/gallery/items';
import type { Draft, Grade, ItemKindName } from '@/lib/question/item';

/** No learner chose the right one. */
const recordWrong: Grade = {
  correct: false,
  points: 0,
  key: 'The log of the keeper',
  why: ['A song came later.', 'The keeper wrote down each lighting.'],
  options: items.record.options.map(({ id, text }, i) => ({
    id,
    text,
    correct: i === 0,
    chosen: i === 1,
    feedback: ['The keeper wrote down each lighting.', 'A song came later.', 'A price tells of no lighting.'][i]!,
  })),
};

/** An answer to each kind that is not all right, with what the server says of it. */
export const wrongAnswers: Record<ItemKindName, { draft: Draft; grade: Grade }> = {
  choice: { draft: 'ob', grade: grades.choiceWrong },
  typed: { draft: '30', grade: grades.typedWrong },
  order: { draft: ['ox', 'oz', 'oy'], grade: grades.orderPartly },
  multiple: { draft: ['op'], grade: grades.multiplePartly },
  match: { draft: ['oi', 'oq'], grade: grades.matchPartly },
  cloze: { draft: ['o60'], grade: grades.clozeWrong },
  classify: { draft: ['od', 'od'], grade: grades.classifyPartly },
  compare: { draft: 'ok', grade: grades.compareWrong },
  record: { draft: 'ov', grade: recordWrong },
};
