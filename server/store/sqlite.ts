import { chmodSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { Kysely, sql, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { checkCount, checkParameters } from './check-parameters';
import { copyWhole } from './copy-whole';
import { makeFolder } from './make-folder';
import type { Schema } from './schema';
import { CitedSqlite } from './sqlite-dialect';
import type { Engine } from './store';
import { asTrouble, checkIsSqlite, whyNotOpened } from './sqlite-trouble';
import { troubleOf } from './trouble';

/** How long to wait for another process that may be about to end. The thread stands still meanwhile. */
const PATIENCE_MS = 500;

/**
 * The lock is taken first, and by the first write: it is held until the process ends, however it ends. Deleted rows are
 * overwritten, since what a teacher deletes has to be gone. The log beside the file is emptied at 1 MB: what it holds is what
 * a full disk needs room for before saving goes on.
 */
const SETTINGS = [
  'locking_mode = EXCLUSIVE',
  'journal_mode = WAL',
  'synchronous = FULL',
  'wal_autocheckpoint = 250',
  'journal_size_limit = 1048576',
  'foreign_keys = ON',
  'secure_delete = ON',
  'trusted_schema = OFF',
];

/** Opens the store in a file, which no other process can open until this one ends. */
export function openSqlite(file: string): Engine {
  makeFolder(path.dirname(file), 'Name another folder in CITED_DATA.');
  const native = opened(file);
  const db = new Kysely<Schema>({ dialect: new CitedSqlite({ database: guarded(native) }) });
  return {
    kind: 'sqlite',
    db,
    read: (work) => db.transaction().execute((tx) => readOnly(native, () => work(tx))),
    write: emptyingTheLog(db),
    isPassing: () => false,
    forget: async () => void (await EMPTY_THE_LOG.execute(db)),
    backUp: (target) => copyWhole(target, async (beside) => void (await sql`vacuum into ${beside}`.execute(db))),
    close: async () => {
      // It closes only what it was asked something of.
      await db.executeQuery(sql`select 1`.compile(db));
      await db.destroy();
    },
  };
}

function opened(file: string): Database.Database {
  let native: Database.Database | undefined;
  try {
    checkIsSqlite(file);
    native = new Database(file, { timeout: PATIENCE_MS });
    chmodSync(file, 0o600);
    for (const setting of SETTINGS) native.prepare(`pragma ${setting}`).all();
    native.exec('begin exclusive; commit');
    return native;
  } catch (error) {
    if (native) released(native);
    throw whyNotOpened(error, file);
  }
}

/** The driver closes a file when its statements are swept up, which may be much later. This gives up the lock at once. */
const RELEASE = ['busy_timeout = 0', 'journal_mode = DELETE', 'locking_mode = NORMAL', 'user_version'];

function released(native: Database.Database): void {
  for (const setting of RELEASE)
    try {
      native.prepare(`pragma ${setting}`).all();
    } catch {
      // As on a full disk. Nothing is lost: what is in the log beside the file is read when it is opened again.
    }
  native.close();
}

async function readOnly<Out>(native: Database.Database, work: () => Promise<Out>): Promise<Out> {
  native.exec('pragma query_only = on');
  try {
    return await work();
  } finally {
    native.exec('pragma query_only = off');
  }
}

const EMPTY_THE_LOG = sql`pragma wal_checkpoint(truncate)`;

/**
 * SQLite empties its log after a commit only, so that on a disk that the log has filled no commit would ever come to it. So
 * while the disk is full, that is tried before each write: what the write adds to the log would take the room it needs.
 */
function emptyingTheLog(db: Kysely<Schema>): Engine['write'] {
  let isFull = false;
  return async function write(work) {
    const wasFull = isFull;
    if (wasFull) await emptied(db);
    try {
      const out = await db.transaction().execute(work);
      isFull = false;
      return out;
    } catch (error) {
      isFull = troubleOf(error) === 'store-full';
      if (isFull && !wasFull) return write(work);
      throw error;
    }
  };
}

/** As far as there is room: what was brought to its place stays there. */
const emptied = (db: Kysely<Schema>): Promise<unknown> => EMPTY_THE_LOG.execute(db).catch(() => undefined);

/** The driver behind checks: it ends the process over a boolean, cuts text at NUL and lets parameters be missing. */
function guarded(native: Database.Database): SqliteDatabase {
  return {
    close: () => released(native),
    prepare: (words) => (words === 'rollback' && !native.inTransaction ? NOTHING : statement(native, words)),
  };
}

/** SQLite has undone it already, as it does when the disk is full. The error that made it do so is on its way. */
const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

function statement(native: Database.Database, words: string): SqliteStatement {
  const prepared = translated(() => native.prepare(words === 'begin' ? 'begin immediate' : words));
  const checked = (parameters: readonly unknown[]) => {
    checkParameters(parameters);
    checkCount(words, parameters);
    return [...parameters];
  };
  return {
    reader: prepared.reader,
    all: (parameters) => translated(() => prepared.all(checked(parameters))),
    run: (parameters) => translated(() => prepared.run(checked(parameters))),
    iterate: (parameters) => prepared.iterate(checked(parameters)) as IterableIterator<unknown>,
  };
}

function translated<Out>(run: () => Out): Out {
  try {
    return run();
  } catch (error) {
    throw asTrouble(error);
  }
}
