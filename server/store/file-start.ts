import { closeSync, openSync, readSync } from 'node:fs';

/** What each file of SQLite begins with. */
export const SQLITE_START = 'SQLite format 3\0';

/** The first 16 characters of a file. */
export function startOf(file: string): string {
  const start = Buffer.alloc(SQLITE_START.length);
  const opened = openSync(file, 'r');
  try {
    return start.toString('latin1', 0, readSync(opened, start));
  } finally {
    closeSync(opened);
  }
}
