import type { Item } from '../question/item';
import type { Beside } from './draft';
import { RESERVED_FORM, type Blueprint } from './form';

/**
 * The facts that are kept for assigned forms: those of the reserved form, and more in the order of the pool until each
 * objective has its share of all that its items ask. Facts that others ask or speak of stay open.
 */
export function reserveFacts(
  pool: readonly Item[],
  drafts: readonly { name: string; items: readonly Beside[] }[],
  blueprint: Blueprint,
): { reserved: string[]; warnings: string[] } {
  const open = new Set(
    drafts
      .filter(({ name }) => name !== RESERVED_FORM)
      .flatMap(({ items }) => items.flatMap(({ facts, mentions }) => [...facts, ...mentions])),
  );
  const kept = new Set(
    drafts.filter(({ name }) => name === RESERVED_FORM).flatMap(({ items }) => items.flatMap(({ facts }) => facts)),
  );
  const warnings: string[] = [];
  for (const [objective, facts] of factsByObjective(pool)) {
    const least = leastReserved(facts.length, blueprint);
    for (const fact of facts) if (count(facts, kept) < least && !open.has(fact)) kept.add(fact);
    if (count(facts, kept) < least)
      warnings.push(
        `objective "${objective}" keeps ${count(facts, kept)} of ${facts.length} facts for assigned forms, ${least} are wanted: add facts that can be asked`,
      );
  }
  return { reserved: [...kept].sort(), warnings };
}

/** How many of so many facts are to be kept. */
export const leastReserved = (facts: number, { reserved }: Blueprint): number => Math.ceil(facts * reserved);

const count = (facts: readonly string[], kept: ReadonlySet<string>): number =>
  facts.filter((fact) => kept.has(fact)).length;

/** The facts that the items of a pool ask, by objective, in the order of the pool. */
export function factsByObjective(pool: readonly Item[]): Map<string, string[]> {
  const groups = new Map<string, Set<string>>();
  for (const { objective, facts } of pool) {
    const known = groups.get(objective) ?? new Set<string>();
    groups.set(objective, known);
    for (const fact of facts) known.add(fact);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, facts]) => [id, [...facts]]));
}
