import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { storeFile, type Where } from '@/server/store/open-store';
import { noCluster, startCluster, type Cluster } from './cluster';
import type { DatabaseName } from './proof';

/** An empty store of a proof's own, and how a server is told of it. */
export interface Place {
  name: DatabaseName;
  where: Where;
  env: Record<string, string>;
  /** Of PostgreSQL. */
  cluster?: Cluster;
  remove(): void;
}

/** One of each database, or of the one that is named. Where there is no PostgreSQL, it says so, and is an error if it was named. */
export function placesFor(named: DatabaseName | undefined, tell: (words: string) => void): (() => Place)[] {
  if (named === 'sqlite') return [inAFile];
  if (!noCluster) return named ? [inACluster] : [inAFile, inACluster];
  if (named) throw new Error(`There is no PostgreSQL to use: ${noCluster}`);
  tell(`PostgreSQL is left out: ${noCluster}`);
  return [inAFile];
}

export function inAFile(parent = os.tmpdir()): Place {
  const folder = mkdtempSync(path.join(parent, 'cited-trust-'));
  return {
    name: 'sqlite',
    where: { file: storeFile(folder) },
    env: { CITED_DATA: folder, DATABASE_URL: '' },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function inACluster(): Place {
  const cluster = startCluster();
  const url = cluster.newDatabase();
  const unused = mkdtempSync(path.join(os.tmpdir(), 'cited-trust-'));
  const remove = () => {
    cluster.remove();
    rmSync(unused, { recursive: true, force: true });
  };
  return { name: 'postgresql', where: { url }, env: { CITED_DATA: unused, DATABASE_URL: url }, cluster, remove };
}
