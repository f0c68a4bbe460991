import path from 'node:path';
import { databaseUrl, dataDir } from '../env';
import { backupDoor } from './backup-door';
import { migrate } from './migrate';
import { openPostgres } from './postgres';
import { openSqlite } from './sqlite';
import { makeStore, type Engine, type Store } from './store';

/** Next and the front door each bring their own copy of this module, and SQLite allows one connection. */
const PLACE = Symbol.for('cited.store');
const shared = globalThis as { [PLACE]?: Promise<Store> };

/** The file of the store in its folder. */
export const storeFile = (folder = dataDir()): string => path.join(folder, 'cited.db');

/** The store of this process. One that could not be opened is tried again at the next call. */
export function theStore(): Promise<Store> {
  shared[PLACE] ??= openHere().catch((error: unknown) => {
    delete shared[PLACE];
    throw error;
  });
  return shared[PLACE];
}

/** Closes the store of this process, if it was opened. */
export async function closeTheStore(): Promise<void> {
  const open = shared[PLACE];
  delete shared[PLACE];
  await (await open)?.close();
}

async function openHere(): Promise<Store> {
  const where = whereSet();
  const store = await openStore(where);
  if ('url' in where) return store;
  const door = await backupDoor(store, dataDir());
  return { ...store, close: async () => (door.close(), await store.close()) };
}

/** A database, or a file. */
export type Where = { url: string } | { file: string };

/** Where the settings say that the store is. */
export function whereSet(): Where {
  const url = databaseUrl();
  return url ? { url } : { file: storeFile() };
}

/** Opens a store and brings it to this version. */
export async function openStore(where: Where): Promise<Store> {
  const engine = openEngine(where);
  try {
    await migrate(engine.db);
    return makeStore(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

export const openEngine = (where: Where): Engine => ('url' in where ? openPostgres(where.url) : openSqlite(where.file));
