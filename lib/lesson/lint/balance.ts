import { balanceOf } from './balance-of';
import type { LintRule } from './rule';

const MOST = 0.6;

/** Whoever speaks at greater length looks right. */
export const balance: LintRule = {
  code: 'balance',
  severity: 'warning',
  title: 'Neither party of a dispute has more than 60 of 100 words',
  run: (lesson, world) => {
    const found = balanceOf(lesson, world);
    if (found?.share === undefined || found.share <= MOST) return [];
    return [
      {
        found: found.parties.map(({ name, words }) => `${name}: ${words} words`).join(', '),
        wanted: 'at most 60 of 100 words for either',
        todo: 'tell the shorter side’s best argument, or the longer one’s in fewer words',
        place: lesson.placeOfHead(['parties']),
      },
    ];
  },
};
