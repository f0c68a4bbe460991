import { statSync } from 'node:fs';
import { SQLITE_START, startOf } from './file-start';
import { reasonOf, StoreProblem } from './store-problem';
import { StoreTrouble, type TroubleCode } from './trouble';

const TROUBLES: [RegExp, TroubleCode][] = [
  [/^SQLITE_FULL/, 'store-full'],
  [/^SQLITE_BUSY/, 'store-taken'],
  // Without a reason of its own, READONLY is a write within a transaction that only reads: a fault of ours.
  [/^SQLITE_(IOERR|READONLY_|CANTOPEN)/, 'store-away'],
];

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code);

/** What an error of SQLite says of the store, or the error itself. */
export function asTrouble(error: unknown, where?: string): unknown {
  const code = TROUBLES.find(([pattern]) => pattern.test(codeOf(error)))?.[1];
  return code ? new StoreTrouble(code, { cause: error, where }) : error;
}

/** The same of a file that is opened. */
export function whyNotOpened(error: unknown, file: string): unknown {
  const trouble = asTrouble(error, file);
  if (error instanceof StoreProblem || (trouble instanceof StoreTrouble && trouble.code !== 'store-away'))
    return trouble;
  const found = `it cannot be opened or written to (${plain(reasonOf(error))})`;
  return new StoreProblem({ code: 'store-not-opened', found, ...wantedAt(file) }, error);
}

/**
 * Throws if there is another file in the place of the store. SQLite would say so too, but only after the driver took a lock that it
 * does not give up.
 */
export function checkIsSqlite(file: string): void {
  const start = statSync(file, { throwIfNoEntry: false })?.isFile() ? startOf(file) : '';
  if (start !== '' && start !== SQLITE_START)
    throw new StoreProblem({ code: 'store-no-store', found: 'this file is no store', ...wantedAt(file) });
}

const wantedAt = (file: string) => ({
  place: { file },
  wanted: 'a store that Cited made, in a folder where this user may write, or no file yet',
  todo: 'Name another folder in CITED_DATA, or put a backup in its place: npm run restore -- --from FILE --replace',
});

/** The driver names its own classes, and numbers of SQLite. */
const plain = (reason: string): string => /^\w+\("(.*?)(?: [^ ]+: \d+)?"\)$/.exec(reason)?.[1] ?? reason;
