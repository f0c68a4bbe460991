import { atLeast, figure, type Goal } from '../goal';
import { PAGES, SERVERS, type Row } from './row';

/** The project's goals for pages; how files of styles are served is told beside them. */
const BOUNDS = { [SERVERS.next]: 20, [SERVERS.bare]: 0.5 };

/** How many times as many requests a second our server answers as each of the others, for every page, with the goal. */
export function ratios(rows: readonly Row[]): Goal[] {
  const rpsOf = (server: string, page: string) => rows.find((row) => row.server === server && row.page === page)?.rps;
  const pages = [...new Set(rows.map(({ page }) => page))];
  return Object.entries(BOUNDS).flatMap(([other, bound]) =>
    pages.flatMap((page) => {
      const [ours, theirs] = [rpsOf(SERVERS.ours, page), rpsOf(other, page)];
      if (ours === undefined || !theirs) return [];
      const [says, measured] = [`${page}: ${SERVERS.ours} / ${other}`, ours / theirs];
      return [page === PAGES.sheet ? figure(says, measured) : atLeast(says, { measured, bound })];
    }),
  );
}
