import type { Say } from '@/lib/words';
import { partWords } from '@/lib/words/part-words';
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
  inPlace: say('quiz.inPlace'),
  belongs: say('quiz.belongs', { place: '{place}' }),
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
  askSure: say('quiz.askSure'),
  sureHint: say('quiz.sureHint'),
  confidence: { guess: say('quiz.guess'), think: say('quiz.think'), sure: say('quiz.sure') },
  evidence: evidenceWords(say),
});

export type QuestionWords = ReturnType<typeof questionWords>;

/** A place in a phrase that the page fills in. */
const LATER = { right: '{right}', total: '{total}', given: '{given}', low: '{low}', high: '{high}' };

/** Fills the places that were left open in a phrase. */
export const filled = (phrase: string, values: Record<string, string | number>): string =>
  phrase.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** What a result says, finished on the server but for its figures. Lists are indexed by a count. */
const resultWords = (say: Say, counts: readonly number[]) => ({
  score: say('quiz.score', LATER),
  scoreSoFar: say('quiz.scoreSoFar', LATER),
  scoreNone: say('quiz.scoreNone'),
  inTheEnd: say('quiz.inTheEnd', LATER),
  range: counts.map((total) => say('quiz.range', { ...LATER, total })),
  leftOpen: counts.map((n) => say('quiz.leftOpen', { n })),
  stillWaiting: counts.map((n) => say('quiz.stillWaiting', { n })),
  notCounted: counts.map((n) => say('quiz.notCounted', { n })),
  calibration: say('quiz.calibration'),
  calibrations: {
    guess: say('quiz.calibrationGuess', LATER),
    think: say('quiz.calibrationThink', LATER),
    sure: say('quiz.calibrationSure', LATER),
  },
  done: say('quiz.done'),
  mistakes: say('quiz.mistakes'),
  noMistakes: say('quiz.noMistakes'),
  again: say('quiz.again'),
  fresh: say('device.fresh'),
  print: say('quiz.print'),
  share: say('quiz.share'),
  copied: say('share.copied'),
  copyThis: say('quiz.copyThis'),
  forms: say('quiz.forms'),
  card: partWords(say, 'makeCard.'),
});

/** What a quiz at rest says, finished on the server. Lists are indexed by a count. */
const pauseWords = (say: Say, counts: readonly number[], total: number) => ({
  pause: say('quiz.pause'),
  paused: say('quiz.paused'),
  answeredOf: counts.map((n) => say('quiz.answeredOf', { n, total })),
  pausedWaiting: counts.map((n) => say('quiz.pausedWaiting', { n })),
  pausedKept: say('quiz.pausedKept'),
  goOn: say('quiz.goOn'),
  home: say('quiz.home'),
});

/** Everything that the player says, finished on the server. Lists are indexed by a count. */
export function quizWords(say: Say, total: number, other: string) {
  const counts = Array.from({ length: total + 1 }, (_, n) => n);
  return {
    ...questionWords(say),
    ...resultWords(say, counts),
    ...pauseWords(say, counts, total),
    questionOf: counts.map((n) => say('quiz.questionOf', { n, total })),
    next: say('quiz.next'),
    finish: say('quiz.finish'),
    back: say('quiz.back'),
    other: say('quiz.other', { form: other.toUpperCase() }),
    notYet: say('quiz.notYet'),
    notYetHint: say('quiz.notYetHint'),
    tryAgain: say('quiz.tryAgain'),
    reveal: say('quiz.reveal'),
    waiting: say('quiz.waiting'),
    waitingHint: say('quiz.waitingHint'),
    retry: say('quiz.retry'),
    outcomeChanged: say('quiz.outcomeChanged'),
    kept: { kept: say('quiz.kept'), full: say('quiz.keptFull'), forbidden: say('quiz.keptForbidden') },
    resumed: { here: say('quiz.resumed'), corrected: say('quiz.resumedCorrected') },
    startOver: say('quiz.startOver'),
    options: say('quiz.options'),
    asList: say('quiz.asList'),
  };
}

export type QuizWords = ReturnType<typeof quizWords>;
