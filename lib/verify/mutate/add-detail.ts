import { withStatement, type Operator } from './operator';

/** Adds a detail that sounds right and that no source gives. */
export const addDetail: Operator = {
  name: 'add-detail',
  checks: ['V6'],
  // Without a table of paraphrases V6 is off, and no other check could see it.
  mutate: (fact, { base }) =>
    (base.paraphrases.size === 0 ? [] : ['in secret', 'after a vote', 'at a press conference']).map((detail) =>
      withStatement(fact, fact.statement.replace(/\.$/, ` ${detail}.`)),
    ),
};
