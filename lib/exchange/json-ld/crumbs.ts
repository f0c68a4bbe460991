import type { BreadcrumbList } from 'schema-dts';
import type { Place } from './place';

/** A page on the way to another. */
export interface Crumb {
  path: string;
  name: string;
}

/** The way from the home page to a page, which is the last. */
export const crumbs = (way: readonly Crumb[], { origin }: Place): Exclude<BreadcrumbList, string> => ({
  '@type': 'BreadcrumbList',
  itemListElement: way.map(({ path, name }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: `${origin}${path}`,
  })),
});
