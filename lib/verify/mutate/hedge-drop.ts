import { HEDGES } from '../v08-hedges';
import { splice, withStatement, type Operator } from './operator';

/** Says surely what was said with a hedge. */
export const hedgeDrop: Operator = {
  name: 'hedge-drop',
  checks: ['V8'],
  mutate: (fact) =>
    HEDGES.flatMap(({ words }) => {
      const match = words.exec(fact.statement);
      if (!match) return [];
      const [, modal, not] = /^(could|might|would)(?:( not|n['’]t))?$/i.exec(match[0]) ?? [];
      const surely = modal === undefined ? '' : not === undefined ? 'will' : 'will not';
      const statement = splice(fact.statement, match.index, match.index + match[0].length, surely);
      return [withStatement(fact, statement.replace(/ {2,}/g, ' '))];
    }),
};
