import { existsSync, readdirSync } from 'node:fs';
import { dirname, sep } from 'node:path';

/** Addresses of the pages that take no parameter, as Next reads them off the folders of `app/`. */
export function fixedPages(app = 'app'): Set<string> {
  if (!existsSync(app)) return new Set(['/']);
  const pages = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:^|[\\/])page\.tsx$/.test(file),
  );
  const paths = pages.map((file) => dirname(file).split(sep).filter(isShown));
  return new Set(
    paths.filter((parts) => !parts.some((part) => part.startsWith('['))).map((parts) => `/${parts.join('/')}`),
  );
}

/** A folder in brackets groups pages without being part of their address. */
const isShown = (part: string): boolean => part !== '.' && !/^\(.*\)$/.test(part);
