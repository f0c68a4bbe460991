import { PlainAnswers, type ShownQuestion } from '@/components/quiz/PlainAnswers';
import { PlainForm } from '@/components/quiz/PlainForm';
import type { Draft, Grade, ItemKindName } from '@/lib/question/item';
import type { Say } from '@/lib/words';
import { galleryNames as names } from './card';
import { evidences } from './evidence';
import { GalleryPart } from './GalleryPart';
import { grades } from './grades';
import { items } from './items';

const NEXT = { href: '#next', title: names.step };
const LEADS = { form: 'a', action: '#answers' } as const;
const ALL = Object.values(items).map((item, i) => ({ number: i + 1, item }));

const marked = (kind: ItemKindName, draft: Draft, grade: Grade): ShownQuestion => ({
  item: { ...items[kind], id: `plain-answered-${kind}` },
  draft,
  outcome: { grade, evidence: [evidences.document] },
  teaches: NEXT,
});

const unmarked = (kind: ItemKindName, outcome: 'open' | 'unclear' | 'changed'): ShownQuestion => ({
  item: { ...items[kind], id: `answers-${kind}` },
  draft: items[kind].start,
  outcome,
  teaches: null,
});

const ANSWERS: ShownQuestion[] = [
  marked('choice', 'ob', grades.choiceWrong),
  marked('order', ['ox', 'oz', 'oy'], grades.orderPartly),
  marked('match', ['oi', 'oe'], grades.matchRight),
  unmarked('typed', 'unclear'),
  unmarked('cloze', 'open'),
  unmarked('record', 'changed'),
];

/** A quiz as it is where no script runs: its form, and the page of answers to some of it and to none. */
export function PlainStates({ say }: { say: Say }) {
  return (
    <>
      <GalleryPart name={names.plainForm}>
        <PlainForm {...LEADS} total={ALL.length} questions={ALL} say={say} />
      </GalleryPart>
      <GalleryPart name={names.plainAnswers}>
        <PlainAnswers {...LEADS} questions={ANSWERS} gone={1} ways={[NEXT]} say={say} />
      </GalleryPart>
      <GalleryPart name={names.plainAnswers}>
        <PlainAnswers {...LEADS} questions={[unmarked('choice', 'open')]} gone={0} ways={[NEXT]} say={say} />
      </GalleryPart>
    </>
  );
}
