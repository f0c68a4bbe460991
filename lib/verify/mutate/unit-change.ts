import { amountsOf } from '../v03-numbers';
import { splice, withStatement, type Operator } from './operator';

const OTHER: Record<string, string> = {
  year: 'months',
  month: 'years',
  day: 'weeks',
  week: 'days',
  hour: 'days',
  minute: 'hours',
  dollar: 'euros',
  percent: 'dollars',
};

/** Counts something else: dollars become euros, years months, and any other noun "cases". */
export const unitChange: Operator = {
  name: 'unit-change',
  checks: ['V2', 'V3'],
  mutate(fact, { base }) {
    return amountsOf(fact.statement, base).flatMap((mention) => {
      if (mention.words.includes('$'))
        return [
          withStatement(fact, splice(fact.statement, mention.start, mention.end, mention.words.replace('$', '€'))),
        ];
      if (mention.unit === 'percent')
        return [
          withStatement(
            fact,
            splice(
              fact.statement,
              mention.start,
              mention.end,
              mention.words.replace(/ ?(?:%|percent|per cent)$/i, ' dollars'),
            ),
          ),
        ];
      if (/^(?:twice|thrice)$/i.test(mention.words))
        return [withStatement(fact, splice(fact.statement, mention.start, mention.end, `${mention.value} cases`))];
      const noun = /^[-\s]*(\p{L}+)/u.exec(fact.statement.slice(mention.end));
      if (!noun?.[1]) return [];
      const at = mention.end + noun[0].length - noun[1].length;
      const by = OTHER[mention.nouns[0] ?? ''] ?? 'cases';
      return by === noun[1] ? [] : [withStatement(fact, splice(fact.statement, at, at + noun[1].length, by))];
    });
  },
};
