import { splice, withStatement, type Operator } from './operator';

/** Lets two people or organisations of the statement change places. */
export const argumentSwap: Operator = {
  name: 'argument-swap',
  checks: ['V5', 'V9', 'V10', 'V12', 'V14'],
  mutate(fact, { base }) {
    const typeOf = (id: string | undefined) => base.entities.get(id ?? '')?.type;
    const parties = base.names
      .find(fact.statement)
      .filter(({ candidates }) => ['person', 'organisation'].includes(typeOf(candidates[0]) ?? ''));
    return parties.flatMap((a, i) =>
      parties
        .slice(i + 1)
        .filter((b) => typeOf(b.candidates[0]) === typeOf(a.candidates[0]) && b.words !== a.words)
        .map((b) =>
          withStatement(fact, splice(splice(fact.statement, b.start, b.end, a.words), a.start, a.end, b.words)),
        ),
    );
  },
};
