import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { gradedState, questionStateOf } from '@/components/gallery/attempt';
import { items } from '@/components/gallery/items';
import { QuestionCard } from '@/components/quiz/QuestionCard';
import { quizWords } from '@/components/quiz/quiz-words';
import type { ItemKindName } from '@/lib/question/item';
import { words } from '@/lib/words';
import { wrongAnswers } from '../../harness/wrong-answers';

/** Styles that take something out of sight, or change what stands beside what. In tests classes keep their names. */
const STYLES = [
  'app/globals.css',
  'components/question/Body.module.css',
  'components/quiz/QuizPlayer.module.css',
  'components/quiz/Feedback.module.css',
  'components/ui/EvidenceBody.module.css',
];
const TEXT = quizWords(words('en'), 9, 'b');
const nothing = () => undefined;

/** A page with one question of a kind as the player draws it, before an answer or after one that is not all right. */
export function questionPage(kind: ItemKindName, state: 'idle' | 'answered'): string {
  const item = items[kind];
  const { draft, grade } = wrongAnswers[kind];
  const card = (
    <QuestionCard
      item={item}
      question={state === 'idle' ? questionStateOf(item) : { ...gradedState(item, grade), draft }}
      teaches={{ href: '#lamps', title: 'Lamps and what they tell' }}
      words={TEXT}
      asksSure={false}
      among={false}
      record={nothing}
      retry={nothing}
      next={{ label: TEXT.next, go: nothing }}
    />
  );
  const styles = STYLES.map((file) => readFileSync(file, 'utf8')).join('\n');
  return `<!doctype html><html lang="en"><style>${styles}</style><main>${renderToStaticMarkup(card)}</main></html>`;
}
