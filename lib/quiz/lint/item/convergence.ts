import type { OptionGroup } from '../../../question/item';
import type { Flaw } from '../flaw';
import { inGroups, keyOf, shared } from '../group';
import { parts } from '../parts';

/** From such a share of its parts on, the key is put together from the parts of the others. */
const MADE_OF_OTHERS = 0.75;

/**
 * The key as the option that shares most parts with the others: wrong options made by changing one part of the key each
 * point at it. What all options share does not count.
 */
export const convergence: Flaw = {
  id: 'convergence',
  title: 'The key shares most parts with the others',
  run: (subject) => (shared(subject) ? [] : inGroups(subject, converging)),
};

function converging(group: OptionGroup): string[] {
  const key = keyOf(group);
  if (!key || group.options.length < 3) return [];
  const sets = group.options.map(({ text }) => new Set(parts(text)));
  const common = (part: string) => sets.every((set) => set.has(part));
  const links = sets.map((set, i) =>
    sets.flatMap((other, j) => (i === j ? [] : [[...set].filter((part) => other.has(part) && !common(part)).length])),
  );
  const totals = links.map((counts) => counts.reduce((sum, count) => sum + count, 0));
  const at = group.options.indexOf(key);
  const own = [...sets[at]!].filter((part) => !common(part));
  const borrowed = own.filter((part) => sets.some((set, i) => i !== at && set.has(part)));
  const central = links[at]!.every((count) => count > 0) && totals.every((total, i) => i === at || total < totals[at]!);
  return central && borrowed.length >= own.length * MADE_OF_OTHERS
    ? [`the key is made of parts of the other options: "${key.text}"`]
    : [];
}
