'use client';

import { startPlayer, type PlayerState } from '@/lib/attempt/player';
import type { Grade, ItemKindName, PublicItem } from '@/lib/question/item';
import { Feedback } from '@/components/quiz/Feedback';
import { Question } from '@/components/quiz/Question';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { evidences } from './evidence';
import { GalleryPart } from './GalleryPart';
import { grades } from './grades';
import { items } from './items';

const PHASES = ['answering', 'invalid', 'checking', 'failed', 'changed'] as const;
const nothing = () => undefined;

/** The invented grades of one kind: their names begin with it. */
const gradesOf = (kind: ItemKindName): [string, Grade][] =>
  Object.entries(grades).filter(([name]) => name.startsWith(kind));

/** Every kind of question in every phase, and with each grade that we have invented for it. */
export function QuestionStates({ words }: { words: QuizWords }) {
  return Object.values(items).map((item) => (
    <div key={item.kind}>
      {PHASES.map((phase) => (
        <GalleryPart key={phase} name={`${item.kind}: ${phase}`}>
          <Question
            item={named(item, phase)}
            state={{ ...startPlayer([item]), phase }}
            words={words}
            onDraft={nothing}
            onCheck={nothing}
          />
        </GalleryPart>
      ))}
      {gradesOf(item.kind).map(([name, grade]) => (
        <GalleryPart key={name} name={`${item.kind}: ${name}`}>
          <Graded item={named(item, name)} grade={grade} words={words} />
        </GalleryPart>
      ))}
    </div>
  ));
}

/** Fields of two questions on one page must not share a name. */
const named = (item: PublicItem, state: string): PublicItem => ({ ...item, id: `${item.id}-${state}` });

function Graded({ item, grade, words }: { item: PublicItem; grade: Grade; words: QuizWords }) {
  const verdict = { grade, evidence: [evidences.document] };
  const chosen = grade.rows?.map((row) => item.options.find(({ text }) => text === row.chosen)?.id ?? '');
  const [one = ''] = grade.options.filter((option) => option.chosen).map(({ id }) => id);
  const draft = chosen ?? (Array.isArray(item.start) ? item.start : one);
  const state: PlayerState = { ...startPlayer([item]), phase: 'feedback', draft };
  return (
    <>
      <Question item={item} state={state} verdict={verdict} words={words} onDraft={nothing} onCheck={nothing} />
      <Feedback id={`feedback-${item.id}`} verdict={verdict} words={words} next={{ label: words.next, go: nothing }} />
    </>
  );
}
