import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Where } from '@/server/store/open-store';
import { noCluster, startCluster, type Cluster } from './cluster';

/** One of the two databases, with as many empty stores as a test wants. */
export interface Database {
  name: string;
  prepare(): void;
  empty(): Where;
  /** Only PostgreSQL has one. */
  cluster?(): Cluster;
  remove(): void;
}

function sqlite(): Database {
  let folder = '';
  let made = 0;
  return {
    name: 'SQLite',
    prepare: () => void (folder = mkdtempSync(path.join(os.tmpdir(), 'cited-store-'))),
    empty: () => ({ file: path.join(folder, `${++made}`, 'cited.db') }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function postgres(): Database {
  let cluster: Cluster | undefined;
  return {
    name: 'PostgreSQL',
    prepare: () => void (cluster = startCluster()),
    empty: () => ({ url: cluster!.newDatabase() }),
    cluster: () => cluster!,
    remove: () => cluster?.remove(),
  };
}

/** Runs the same tests on both databases. Where there can be no PostgreSQL, a skipped test says so. */
export function onBoth(title: string, tests: (database: Database) => void): void {
  describe(`${title}: SQLite`, () => within(sqlite(), tests));
  onPostgres(title, tests);
}

export function onPostgres(title: string, tests: (database: Database) => void): void {
  if (noCluster) test.skip(`${title}: PostgreSQL skipped: ${noCluster}`, () => undefined);
  else describe(`${title}: PostgreSQL`, () => within(postgres(), tests));
}

export function onSqlite(title: string, tests: (database: Database) => void): void {
  describe(`${title}: SQLite`, () => within(sqlite(), tests));
}

/** For what takes longer than its worth in each run: on PostgreSQL too in deep ones. */
export const onBothWhenDeep = process.env.CITED_DEEP ? onBoth : onSqlite;

function within(database: Database, tests: (database: Database) => void): void {
  beforeAll(() => database.prepare());
  afterAll(() => database.remove());
  tests(database);
}
