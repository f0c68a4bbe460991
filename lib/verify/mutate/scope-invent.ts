import { withStatement, type Operator } from './operator';

const VERB = /\b(is|are|was|were|has|have|had|may|must|can|could|will|would|shall|said|told|wrote|lets?|means|sets)\b/;

/** Adds a limit that the source does not set. */
export const scopeInvent: Operator = {
  name: 'scope-invent',
  checks: ['V11'],
  mutate: (fact) =>
    VERB.test(fact.statement)
      ? ['only', 'so far', 'initially'].map((word) => withStatement(fact, fact.statement.replace(VERB, `$1 ${word}`)))
      : [],
};
