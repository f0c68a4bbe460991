import { withStatement, type Operator } from './operator';

/** Adds a detail that sounds right and that no source gives. */
export const addDetail: Operator = {
  name: 'add-detail',
  checks: ['V6'],
  mutate: (fact) =>
    ['in secret', 'after a vote', 'at a press conference'].map((detail) =>
      withStatement(fact, fact.statement.replace(/\.$/, ` ${detail}.`)),
    ),
};
