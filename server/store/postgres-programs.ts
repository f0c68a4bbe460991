import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { copyWhole } from './copy-whole';

const run = promisify(execFile);
/** Where Debian and Ubuntu put the programs of each version, most of them not on the PATH. */
const DEBIAN = '/usr/lib/postgresql';

/** A program of PostgreSQL: of the newest version of Debian's, or else one on the PATH. */
export function postgresProgram(name: string): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => path.join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** Writes all of a database to a new file, in PostgreSQL's own form. */
export const dump = (url: string, file: string): Promise<void> =>
  copyWhole(file, (beside) =>
    call('pg_dump', url, ['--format=custom', '--no-owner', '--no-privileges', `--file=${beside}`]),
  );

/** Puts what `dump` wrote in the place of what a database holds: all of it, or nothing. */
export const undump = (url: string, file: string): Promise<void> =>
  call('pg_restore', url, [
    ...['--clean', '--if-exists', '--single-transaction', '--no-owner', '--no-privileges', '--exit-on-error'],
    file,
  ]);

/** Which steps of the migration a dump has behind it; none if it is of another database. */
export async function dumpedSteps(file: string): Promise<string[]> {
  const rows = await output('pg_restore', ['--data-only', '--table=migration', '--file=-', file]);
  return [...rows.matchAll(/^(\d{3}-[^\t\n]+)\t/gm)].map(([, name]) => name!);
}

async function call(name: string, url: string, words: readonly string[]): Promise<void> {
  const { address, password } = withoutPassword(url);
  await output(name, [`--dbname=${address}`, ...words], password);
}

async function output(name: string, words: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const program = postgresProgram(name);
  if (!program) throw new Error(`There is no ${name} on this machine. Install it: apt-get install postgresql-client`);
  try {
    return (await run(program, [...words], { env: { ...process.env, ...env } })).stdout;
  } catch (error) {
    throw new Error(`${name} failed: ${String((error as { stderr?: unknown }).stderr).trim()}`);
  }
}

/** Everybody on a machine can read the words of a command, but not its environment. */
function withoutPassword(url: string): { address: string; password?: { PGPASSWORD: string } } {
  const parts = URL.canParse(url) ? new URL(url) : undefined;
  if (!parts?.password) return { address: url };
  const password = { PGPASSWORD: decodeURIComponent(parts.password) };
  parts.password = '';
  return { address: parts.href, password };
}
