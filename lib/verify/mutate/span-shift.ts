import type { Operator } from './operator';

/** Points one sentence further, and one back. */
export const spanShift: Operator = {
  name: 'span-shift',
  checks: ['V1', 'V2', 'V3', 'V4', 'V5'],
  mutate: (fact) =>
    [-1, 1].map((by) => ({
      ...fact,
      evidence: fact.evidence.map((one) => ({ ...one, sentences: one.sentences.map((n) => Math.max(1, n + by)) })),
    })),
};
