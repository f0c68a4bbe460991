'use client';

import type { QuestionState } from '@/lib/attempt/question-state';
import type { Grade, ItemKindName, PublicItem } from '@/lib/question/item';
import { QuestionCard } from '@/components/quiz/QuestionCard';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { gradedState, questionStateOf } from './attempt';
import { evidences } from './evidence';
import { GalleryPart } from './GalleryPart';
import { grades } from './grades';
import { items } from './items';

const STATES: Record<string, Partial<QuestionState>> = {
  idle: {},
  answering: { phase: 'answering' },
  invalid: { phase: 'invalid' },
  submitted: { phase: 'submitted', nextTry: undefined },
  offline: { phase: 'offline', nextTry: undefined },
  changed: { phase: 'changed', nextTry: undefined },
  'not-yet': { phase: 'feedback', secondChance: true, nextTry: undefined },
  'second-try': { phase: 'answering', nextTry: 2 },
};
const nothing = () => undefined;

/** Its feedback says where sources differ. */
const DIFFER = gradedState(items.choice, grades.choiceRight, [evidences.differ]);

/** The invented grades of one kind: their names begin with it. */
const gradesOf = (kind: ItemKindName): [string, Grade][] =>
  Object.entries(grades).filter(([name]) => name.startsWith(kind));

/** Every kind of question in every state, and with each grade that we have invented for it. */
export function QuestionStates({ words }: { words: QuizWords }) {
  return Object.values(items).map((item) => (
    <div key={item.kind}>
      {Object.entries(STATES).map(([state, change]) => (
        <Shown key={state} item={item} state={state} question={questionStateOf(item, change)} words={words} />
      ))}
      <Shown item={item} state="sure" question={questionStateOf(item)} words={words} asksSure />
      {gradesOf(item.kind).map(([name, grade]) => (
        <Shown key={name} item={item} state={name} question={gradedState(item, grade)} words={words} />
      ))}
      {item.kind === 'choice' && <Shown item={item} state="differ" question={DIFFER} words={words} />}
    </div>
  ));
}

interface Props {
  item: PublicItem;
  state: string;
  question: QuestionState;
  words: QuizWords;
  asksSure?: boolean;
}

function Shown({ item, state, question, words, asksSure = false }: Props) {
  return (
    <GalleryPart name={`${item.kind}: ${state}`}>
      <QuestionCard
        // Fields of two questions on one page must not share a name.
        item={{ ...item, id: `${item.id}-${state}` }}
        question={question}
        words={words}
        asksSure={asksSure}
        among
        record={nothing}
        retry={nothing}
        next={{ label: words.next, go: nothing }}
      />
    </GalleryPart>
  );
}
