import type { Card } from '../card';
import type { CardVoice } from '../voice';
import { assignmentCard } from './assignment';
import { correctionCard } from './correction';
import { defaultCard } from './default';
import { factCard } from './fact';
import { lessonCard } from './lesson';
import { questionCard } from './question';
import { quizCard } from './quiz';
import { resultCard } from './result';
import { stepCard } from './step';

export type CardKindName =
  'default' | 'lesson' | 'step' | 'quiz' | 'question' | 'fact' | 'correction' | 'assignment' | 'result';

/** Every kind of card: what it is made from, and what it says. */
export const cardKinds = {
  default: defaultCard,
  lesson: lessonCard,
  step: stepCard,
  quiz: quizCard,
  question: questionCard,
  fact: factCard,
  correction: correctionCard,
  assignment: assignmentCard,
  result: resultCard,
} satisfies Record<CardKindName, (parts: never, voice: CardVoice) => Card>;

/** What a card of a kind is made from. */
export type CardParts<Kind extends CardKindName> = Parameters<(typeof cardKinds)[Kind]>[0];
