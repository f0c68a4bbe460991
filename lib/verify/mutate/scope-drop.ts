import { SCOPE_WORDS } from '../v11-scope';
import { splice, withStatement, type Operator } from './operator';

/** Leaves out the word that limits the claim. */
export const scopeDrop: Operator = {
  name: 'scope-drop',
  checks: ['V11'],
  mutate: (fact) =>
    SCOPE_WORDS.filter(({ mustSurvive }) => mustSurvive !== false).flatMap(({ words }) => {
      const match = words.exec(fact.statement);
      if (!match) return [];
      const statement = splice(fact.statement, match.index, match.index + match[0].length, '')
        .replace(/ {2,}/g, ' ')
        .trim();
      return [withStatement(fact, statement.charAt(0).toUpperCase() + statement.slice(1))];
    }),
};
