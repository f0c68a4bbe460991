import { splice, withStatement, type Operator } from './operator';

const OPPOSITES: Record<string, string> = {
  accept: 'reject',
  accepts: 'rejects',
  allow: 'prevent',
  allows: 'prevents',
  agree: 'disagree',
  agreed: 'disagreed',
  end: 'begin',
  ends: 'begins',
  begin: 'end',
  begins: 'ends',
  before: 'after',
  after: 'before',
  more: 'less',
  less: 'more',
  increase: 'reduce',
  expand: 'shrink',
  buy: 'sell',
  purchases: 'sales',
  public: 'secret',
  open: 'closed',
  require: 'forbid',
  requires: 'forbids',
  permit: 'forbid',
  permits: 'forbids',
  lets: 'forbids',
  let: 'forbid',
  stop: 'continue',
  start: 'stop',
  keep: 'drop',
  support: 'oppose',
  above: 'below',
  over: 'under',
  ahead: 'behind',
  first: 'last',
  largest: 'smallest',
  highest: 'lowest',
  valid: 'invalid',
  private: 'public',
  domestic: 'foreign',
  willful: 'accidental',
  willfully: 'accidentally',
};

/** Puts the opposite in place of a word. */
export const antonym: Operator = {
  name: 'antonym',
  checks: ['V3', 'V5', 'V6'],
  mutate: (fact, { base }) =>
    (base.paraphrases.size === 0 ? [] : [...fact.statement.matchAll(/\p{Ll}+/gu)]).flatMap((match) => {
      const opposite = Object.hasOwn(OPPOSITES, match[0]) ? OPPOSITES[match[0]] : undefined;
      return opposite === undefined
        ? []
        : [withStatement(fact, splice(fact.statement, match.index, match.index + match[0].length, opposite))];
    }),
};
