import type { Item } from '../question/item';
import type { Beside, BesideDraft, DraftForm } from './draft';
import { RESERVED_FORM, type Blueprint } from './form';
import { factsByObjective, leastReserved } from './reserve';

/** By objective, the facts that its items ask, and how many of them practice may use up. */
export type Shares = ReadonlyMap<string, { facts: ReadonlySet<string>; open: number }>;

export const sharesOf = (pool: readonly Item[], blueprint: Blueprint): Shares =>
  new Map(
    [...factsByObjective(pool)].map(([objective, facts]) => [
      objective,
      { facts: new Set(facts), open: facts.length - leastReserved(facts.length, blueprint) },
    ]),
  );

/**
 * True if practice, with this item in a draft, leaves enough facts of each objective that the item speaks of: for
 * assigned forms, and one for each practice form that asks nothing of that objective while this draft already does.
 */
export function leavesEnough(
  item: Item,
  draft: DraftForm,
  { drafts, shares }: { drafts: readonly (DraftForm | BesideDraft)[]; shares: Shares },
): boolean {
  const practice = drafts.filter(({ name }) => name !== RESERVED_FORM);
  const used = new Set([item, ...practice.flatMap(({ items }): readonly Beside[] => items)].flatMap(spokenIn));
  const count = (facts: ReadonlySet<string>) => [...used].filter((fact) => facts.has(fact)).length;
  return [...shares]
    .filter(([, { facts }]) => spokenIn(item).some((fact) => facts.has(fact)))
    .every(
      ([objective, { facts, open }]) =>
        count(facts) <= open - (asks(draft, objective) ? waiting(practice, objective) : 0),
    );
}

const spokenIn = ({ facts, mentions }: Beside): string[] => [...facts, ...mentions];

const asks = ({ items }: DraftForm, objective: string): boolean => items.some((item) => item.objective === objective);

const waiting = (practice: readonly (DraftForm | BesideDraft)[], objective: string): number =>
  practice.filter((draft) => draft.name !== 'beside' && !asks(draft, objective)).length;
