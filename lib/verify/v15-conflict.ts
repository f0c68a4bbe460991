import { compareAnswers, onSameQuestion } from '../fact/merge';
import type { Check } from './check';

/** V15: no other fact answers the same question differently, unless that is recorded as a disagreement. */
export const conflict: Check = {
  id: 'V15',
  title: 'No unrecorded disagreement',
  run({ fact, base }) {
    const others = onSameQuestion(fact, base).filter((other) => compareAnswers(fact, other) === 'different');
    if (others.length === 0) return [];
    const recorded = base.disagreements.filter((one) => one.facts.includes(fact.id)).flatMap((one) => one.facts);
    return others
      .filter((other) => !recorded.includes(other.id))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((other) => ({
        check: 'V15' as const,
        code: 'disagreement-unrecorded',
        found: `another answer in ${other.id}`,
        wanted: 'one answer, or a recorded disagreement with its reason',
        todo: 'correct one of them, or add both to disagreements.yaml',
        path: ['slots'],
      }));
  },
};
