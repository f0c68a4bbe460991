import { formatDate } from '../../kernel/dates';
import type { Card } from '../card';
import type { CardVoice } from '../voice';

/** A result that the server graded and signed. It has no name but its code. */
export interface ResultParts {
  code: string;
  title: string;
  /** For each question in its order, whether it was right at the first try. */
  marks: readonly boolean[];
  /** Which attempt it was, from 1. */
  attempt: number;
  /** The day on which it was finished. */
  date: string;
}

/** A result of practice: how many were right, which, at which attempt, and where to check it. */
export function resultCard(result: ResultParts, { site, language, say }: CardVoice): Card {
  const { code, title, marks, attempt, date } = result;
  const right = marks.filter(Boolean).length;
  const total = marks.length;
  const when = formatDate(date, language, 'short');
  return {
    kind: 'result',
    name: `result-${code}`,
    chips: [
      { text: say('card.result'), tone: 'ask' },
      { text: say('card.attempt', { n: attempt }), tone: 'plain' },
    ],
    title,
    body: { kind: 'score', right, total, marks: [...marks] },
    site,
    foot: [say('card.checkIt', { path: `/r/${code}`, date: when })],
    alt: say('card.resultAlt', { title, right, total, n: attempt, date: when, path: `/r/${code}` }),
  };
}
