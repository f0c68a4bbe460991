import { withStatement, type Operator } from './operator';

const VERB = /\b(is|are|was|were|has|have|had|may|must|can|could|will|would|shall|said|told|wrote|lets?|means|sets)\b/;

/** Casts doubt that the source does not cast. */
export const hedgeInvent: Operator = {
  name: 'hedge-invent',
  checks: ['V8'],
  mutate: (fact) =>
    VERB.test(fact.statement)
      ? ['probably', 'reportedly', 'apparently'].map((hedge) =>
          withStatement(fact, fact.statement.replace(VERB, `${hedge} $1`)),
        )
      : [],
};
