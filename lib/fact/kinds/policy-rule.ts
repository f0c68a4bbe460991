import type { FactKind } from '../kind';

/** What somebody's own policy permits or forbids: a rule without a law. */
export const policyRule = {
  name: 'policy-rule',
  says: 'what a policy that is no law permits or forbids',
  slots: {
    policy: { type: 'entity', says: 'the policy, or whose it is' },
    bearer: { type: 'term', optional: true, says: 'for whom, as a noun phrase: "people who rent a boat"' },
    effect: { type: 'term', oneOf: ['permits', 'forbids'], says: '"permits" or "forbids"' },
    action: { type: 'term', says: 'what, as a gerund: "fishing from the quay"' },
    condition: { type: 'term', optional: true, says: 'only when, as a clause that can stand alone' },
  },
  key: ['policy', 'bearer', 'action', 'condition'],
  answer: ['effect'],
} as const satisfies FactKind;
