import type { Operator } from './operator';

/** Points one sentence further, and one back. */
export const spanShift: Operator = {
  name: 'span-shift',
  checks: ['V1', 'V2', 'V3', 'V4', 'V5'],
  mutate: (fact) =>
    [-1, 1]
      .filter((by) => fact.evidence.every((one) => one.sentences.every((n) => n + by >= 1)))
      .map((by) => ({
        ...fact,
        evidence: fact.evidence.map((one) => ({ ...one, sentences: one.sentences.map((n) => n + by) })),
      })),
};
