import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder that an editor changes: `CITED_CONTENT`, default `content/`. */
export const contentDir = (): string => resolve(/* turbopackIgnore: true */ process.env.CITED_CONTENT || 'content');

/** The folder of source texts, or undefined where there is none: then facts are checked against the lock alone. */
export function sourcesDir(): string | undefined {
  const named = process.env.CITED_SOURCES || undefined;
  const folder = resolve(/* turbopackIgnore: true */ named ?? '../shared/sources/texts');
  if (existsSync(folder)) return folder;
  if (named)
    throw new Error(`CITED_SOURCES names ${folder}, which does not exist. Name a folder of texts, or unset it.`);
  return undefined;
}

/** Scheme and host under which pages call themselves, without a trailing slash. */
export const appOrigin = (): string => (process.env.APP_ORIGIN || 'http://localhost:3000').replace(/\/+$/, '');
