import type { OptionFacet, OptionGroup } from '../../question/item';
import type { Subject } from './flaw';

/** The one right option of a group; undefined where several are right. */
export function keyOf({ options }: OptionGroup): OptionFacet | undefined {
  const right = options.filter((option) => option.correct);
  return right.length === 1 ? right[0] : undefined;
}

/** The options of a group that are wrong. */
export const wrongOf = ({ options }: OptionGroup): OptionFacet[] => options.filter((option) => !option.correct);

/** The options of a group that are right. */
export const rightOf = ({ options }: OptionGroup): OptionFacet[] => options.filter((option) => option.correct);

/** Every option of an item. */
export const optionsOf = ({ facets }: Subject): OptionFacet[] => facets.groups.flatMap(({ options }) => options);

/** True where the same options serve several rows: what is no answer to one row is the answer to another. */
export const shared = ({ facets }: Subject): boolean => facets.groups.length > 1;

/** Runs a rule on each group, once for rows that say the same. */
export const inGroups = ({ facets }: Subject, rule: (group: OptionGroup) => string[]): string[] => [
  ...new Set(facets.groups.flatMap(rule)),
];
