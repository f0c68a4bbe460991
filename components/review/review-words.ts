import { questionWords } from '@/components/quiz/quiz-words';
import { MOST_IN_A_SITTING } from '@/lib/review/queue';
import type { Say } from '@/lib/words';

/** Everything that a sitting of review says, finished on the server. "#" stands for what only the device knows. */
export const reviewWords = (say: Say) => ({
  ...questionWords(say),
  /** By the number of questions in the sitting and, within it, the place of this one. */
  questionOf: Array.from({ length: MOST_IN_A_SITTING }, (_, i) => i + 1).map((total) =>
    Array.from({ length: total }, (_, at) => say('review.questionOf', { n: at + 1, total })),
  ),
  next: say('review.next'),
  finish: say('review.finish'),
  options: say('review.options'),
  loading: say('review.loading'),
  done: say('review.done'),
  nothing: say('review.nothing'),
  nextDue: say('review.nextDue', { when: '#' }),
  moreDue: say('review.moreDue'),
  more: say('review.more'),
  none: say('review.none'),
  toLessons: say('review.toLessons'),
  changedTitle: say('review.changed'),
  changedLead: say('review.changedLead'),
  toCorrections: say('review.toCorrections'),
  offline: say('review.offline'),
  again: say('review.again'),
  forbidden: say('review.forbidden'),
  notKept: say('review.notKept'),
  damaged: say('review.damaged', { n: '#' }),
});

export type ReviewWords = ReturnType<typeof reviewWords>;
