import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, ok, type Result } from '@/lib/kernel/result';

/** The folder that an editor changes: `CITED_CONTENT`, default `content/`. */
export const contentDir = (): string => resolve(/* turbopackIgnore: true */ process.env.CITED_CONTENT || 'content');

/** The folder of source texts, or undefined where there is none: then facts are checked against the lock alone. */
export function sourcesDir(): Result<string | undefined> {
  const named = process.env.CITED_SOURCES || undefined;
  const folder = resolve(/* turbopackIgnore: true */ named ?? '../shared/sources/texts');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return ok(folder);
  if (named)
    return fail({
      code: 'texts-missing',
      found: `CITED_SOURCES names ${folder}, which is no folder`,
      wanted: 'a folder of texts',
      todo: 'name one, or unset it',
    });
  return ok(undefined);
}

/** Scheme and host under which pages call themselves, without a trailing slash. */
export const appOrigin = (): string => (process.env.APP_ORIGIN || 'http://localhost:3000').replace(/\/+$/, '');

/** The folder of the store, where there is no database of its own: `CITED_DATA`, default `.data/`. */
export const dataDir = (): string => resolve(/* turbopackIgnore: true */ process.env.CITED_DATA || '.data');

/** Address of a PostgreSQL database (`DATABASE_URL`), or undefined where the store is a file. */
export const databaseUrl = (): string | undefined => process.env.DATABASE_URL || undefined;

/** Keys that sign results (`RESULT_KEYS`), or undefined where they are in a file of the store's folder. */
export const resultKeysSet = (): string | undefined => process.env.RESULT_KEYS || undefined;
