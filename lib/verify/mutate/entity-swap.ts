import type { Operator } from './operator';
import { splice, withStatement } from './operator';

/** Puts every other entity of the same type in the place of one that the statement names. */
export const entitySwap: Operator = {
  name: 'entity-swap',
  checks: ['V5', 'V9', 'V10'],
  mutate(fact, { base }) {
    return base.names.find(fact.statement).flatMap((mention) => {
      const type = base.entities.get(mention.candidates[0] ?? '')?.type;
      const others = [...base.entities.values()]
        .filter((other) => other.type === type && !mention.candidates.includes(other.id))
        // The finder leaves the article out of a mention, so the sentence still has one.
        .map((other) => other.name.replace(/^(?:the|a|an) /, ''));
      return others
        .map((name) =>
          withStatement(
            fact,
            splice(
              fact.statement,
              mention.start,
              mention.end,
              mention.start === 0 ? name.charAt(0).toUpperCase() + name.slice(1) : name,
            ),
          ),
        )
        .filter((mutant) => mutant.statement !== fact.statement && !sameNames(mutant.statement, fact.statement, base));
    });
  },
};

/** A swap to another name of somebody already named changes nothing that V5 could see; it is an argument swap, another operator. */
const sameNames = (a: string, b: string, base: Parameters<Operator['mutate']>[1]['base']): boolean => {
  const there = new Set(base.names.find(b).flatMap((mention) => mention.candidates));
  return base.names.find(a).every((mention) => mention.candidates.some((id) => there.has(id)));
};
