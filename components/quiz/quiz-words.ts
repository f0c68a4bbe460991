import { scoreRange } from '@/lib/attempt/range';
import type { Say } from '@/lib/words';
import { evidenceWords } from '@/components/ui/evidence-words';

/** What one question and its feedback say, finished on the server. */
export const questionWords = (say: Say) => ({
  answer: say('quiz.answer'),
  check: say('quiz.check'),
  checking: say('quiz.checking'),
  right: say('quiz.right'),
  wrong: say('quiz.wrong'),
  partly: say('quiz.partly'),
  keyMark: say('quiz.keyMark'),
  yourMark: say('quiz.yourMark'),
  notMark: say('quiz.notMark'),
  leftMark: say('quiz.leftMark'),
  choose: say('quiz.choose'),
  gap: say('quiz.gap'),
  yours: say('quiz.yours', { text: '' }),
  rows: say('quiz.rows'),
  theKey: say('quiz.theKey', { key: '' }),
  others: say('quiz.others'),
  evidenceTitle: say('quiz.evidence'),
  teaches: say('quiz.teaches', { title: '' }),
  failed: say('quiz.failed'),
  changed: say('quiz.changed'),
  up: say('quiz.up', { text: '' }),
  down: say('quiz.down', { text: '' }),
  upShort: say('quiz.upShort'),
  downShort: say('quiz.downShort'),
  evidence: evidenceWords(say),
});

export type QuestionWords = ReturnType<typeof questionWords>;

/** Everything that the player says, finished on the server. Lists are indexed by a count. */
export function quizWords(say: Say, total: number, other: string) {
  const counts = Array.from({ length: total + 1 }, (_, right) => right);
  return {
    ...questionWords(say),
    questionOf: counts.map((n) => say('quiz.questionOf', { n, total })),
    score: counts.map((right) => say('quiz.score', { right, total })),
    range: counts.map((right) => say('quiz.range', { total, ...scoreRange(right, total) })),
    next: say('quiz.next'),
    finish: say('quiz.finish'),
    done: say('quiz.done'),
    mistakes: say('quiz.mistakes'),
    noMistakes: say('quiz.noMistakes'),
    other: say('quiz.other', { form: other.toUpperCase() }),
    again: say('quiz.again'),
    forms: say('quiz.forms'),
  };
}

export type QuizWords = ReturnType<typeof quizWords>;
