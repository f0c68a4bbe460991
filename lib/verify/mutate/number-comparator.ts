import { amountsOf } from '../v03-numbers';
import { splice, withStatement, type Operator } from './operator';

const CUE =
  /(?:at least|at most|not more than|no more than|not less than|up to|more than|less than|over|under|about|approximately|around|nearly|almost|within|exceed(?:s|ing)?)\s*$/i;

/** "At most" becomes "at least", a plain number becomes "more than". */
export const numberComparator: Operator = {
  name: 'number-comparator',
  checks: ['V2', 'V3'],
  mutate(fact, { base }) {
    return amountsOf(fact.statement, base).map((mention) => {
      const cue = CUE.exec(fact.statement.slice(0, mention.start));
      const start = cue ? cue.index : mention.start;
      const other = mention.comparator === 'at-least' ? 'at most ' : 'at least ';
      return withStatement(fact, splice(fact.statement, start, mention.start, other));
    });
  },
};
