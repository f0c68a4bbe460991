import { endsLine, endsShort } from '../../lesson/sources-end';
import type { Card } from '../card';
import { originalsLine, type CardVoice, type Originals } from '../voice';

/** What the card of a quiz is made from, be it of a lesson or across lessons. */
export interface QuizParts {
  slug: string;
  title: string;
  questions: number;
  originals: Originals;
  sourcesEnd?: string;
}

/** A quiz for practice: how many questions it has, and what they rest on. */
export function quizCard(quiz: QuizParts, { site, language, say }: CardVoice): Card {
  const { slug, title, questions, originals } = quiz;
  return {
    kind: 'quiz',
    name: `quiz-${slug}`,
    chips: [
      { text: say('card.quiz'), tone: 'ask' },
      { text: say('card.questions', { n: questions }), tone: 'plain' },
    ],
    title,
    site,
    foot: [originalsLine(originals, say), endsShort(quiz, language, say, 'short')],
    alt: say('share.alt', { title: say('card.quizTitle', { title }), ends: endsLine(quiz, language, say) }),
  };
}
