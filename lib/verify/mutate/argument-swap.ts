import type { FactBase } from '../../fact/base';
import { factKind } from '../../fact/kinds';
import type { EntityMention } from '../../fact/mentions';
import type { Fact } from '../../fact/schema';
import { holdsSaying } from '../sayings';
import type { Operator } from './operator';
import { splice, withStatement } from './operator';

/** Who can do something to somebody; a law or a place takes another part in a sentence. */
const PARTIES = new Set(['person', 'organisation', 'office', 'outlet', 'unnamed']);

/** Lets two parties change places, in the slots or in the statement: who did what to whom. */
export const argumentSwap: Operator = {
  name: 'argument-swap',
  checks: ['V2', 'V5', 'V9', 'V10', 'V14'],
  mutate: (fact, { base }) => [...swappedSlots(fact), ...swappedNames(fact, base)],
};

function swappedSlots(fact: Fact): Fact[] {
  const kind = factKind(fact.kind);
  const names = Object.keys(fact.slots).filter((name) => kind?.slots[name]?.type === 'entity');
  return pairs(names)
    .filter(([a, b]) => fact.slots[a] !== fact.slots[b])
    .map(([a, b]) => ({ ...fact, slots: { ...fact.slots, [a]: fact.slots[b]!, [b]: fact.slots[a]! } }));
}

function swappedNames(fact: Fact, base: FactBase): Fact[] {
  const { statement } = fact;
  const parties = base.names
    .find(statement)
    .filter(({ candidates }) => candidates.every((id) => PARTIES.has(base.entities.get(id)?.type ?? '')))
    // A name that holds a verb ("it has been reported") cannot stand where another name stands.
    .filter(({ words }) => !holdsSaying(words));
  return pairs(parties)
    .filter(([a, b]) => !a.candidates.some((id) => b.candidates.includes(id)))
    .filter(([a, b]) => !/^,? (?:and|or|nor) (?:the )?$/u.test(statement.slice(a.end, b.start)))
    .map(([a, b]) => withStatement(fact, exchange(statement, a, b)));
}

function exchange(statement: string, a: EntityMention, b: EntityMention): string {
  const swapped = splice(splice(statement, b.start, b.end, a.words), a.start, a.end, b.words);
  return swapped.charAt(0).toUpperCase() + swapped.slice(1);
}

const pairs = <T>(all: readonly T[]): [T, T][] => all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]));
