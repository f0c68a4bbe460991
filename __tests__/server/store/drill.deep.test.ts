import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { storeTrouble } from '@/scripts/store-trouble';
import { appendEvents } from '@/server/store/append-events';
import { attemptsOfAssignment } from '@/server/store/attempts';
import { backUp } from '@/server/store/back-up';
import { insertGrade } from '@/server/store/grades';
import { closeTheStore, openStore, storeFile, theStore, type Where } from '@/server/store/open-store';
import { restore } from '@/server/store/restore';
import type { Store } from '@/server/store/store';
import { verifyStore } from '@/server/store/verify-store';
import { aClassroom, aGrade, anAppend } from './harness/classroom';
import { onBoth } from './harness/databases';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'cited-drill-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function filled(store: Store): Promise<string> {
  const { assignment, attempts } = await aClassroom(store, 30);
  for (const attempt of attempts) {
    await store.writeShared(appendEvents, anAppend(attempt, 0, 1, 2));
    await store.write((tx) => insertGrade(tx, aGrade(attempt)));
  }
  return assignment;
}

const heads = async (store: Store, assignment: string) =>
  (await store.read((tx) => attemptsOfAssignment(tx, assignment))).map((row) => [row.id, row.chain_head]);

async function at<Out>(where: Where, run: (store: Store) => Promise<Out>): Promise<Out> {
  const store = await openStore(where);
  return run(store).finally(() => store.close());
}

onBoth('a backup', (database) => {
  test('restored elsewhere has the same counts and chain heads', async () => {
    const [here, there] = [database.empty(), database.empty()];
    const backup = path.join(folder, 'backup');
    const before = await at(here, async (store) => {
      const assignment = await filled(store);
      await store.backUp(backup);
      return { assignment, heads: await heads(store, assignment), verified: await verifyStore(store) };
    });
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    expect(await restore(there, backup, false)).toEqual(before.verified);
    expect(before.verified).toMatchObject({ counts: { event: 90, grade: 30, class: 1 }, wrong: [] });
    expect(await at(there, (store) => heads(store, before.assignment))).toEqual(before.heads);
  });

  test('takes the place of classes only when that is said', async () => {
    const [here, there] = [database.empty(), database.empty()];
    const backup = path.join(folder, 'backup');
    await at(here, filled);
    await backUp(here, backup);
    const stays = await at(there, filled);
    await expect(restore(there, backup, false)).rejects.toThrow('holds 1 class. Wanted: an empty store');
    expect(await at(there, (store) => heads(store, stays))).toHaveLength(30);
    await restore(there, backup, true);
    expect(await at(there, (store) => heads(store, stays))).toEqual([]);
    await expect(backUp(here, backup)).rejects.toThrow('is there already');
  });

  test('of something else is refused', async () => {
    const backup = path.join(folder, 'backup');
    const refused = (words: string) => expect(restore(database.empty(), backup, true)).rejects.toThrow(words);
    await refused(
      'backup: it cannot be read (ENOENT: no such file or directory). Wanted: a file that npm run backup wrote',
    );
    writeFileSync(backup, 'SQL');
    await refused('backup: it is no backup of a store');
    writeFileSync(backup, 'url' in database.empty() ? 'SQLite format 3\0' : 'PGDMP');
    await refused('backup: it is a copy of a ');
  });

  test('of a newer version, or of another program, changes nothing', async () => {
    const [here, there] = [database.empty(), database.empty()];
    const stays = await at(there, filled);
    const odd = {
      'store-newer': sql`insert into migration (name, timestamp) values ('999-later', '2030')`,
      'backup-unfit': sql`drop table migration`,
    };
    await at(here, async (store) => {
      for (const [code, change] of Object.entries(odd)) {
        await store.write((tx) => change.execute(tx));
        await store.backUp(path.join(folder, code));
      }
    });
    for (const code of Object.keys(odd)) {
      const backup = path.join(folder, code);
      const refused = await restore(there, backup, true).catch((error: unknown) => error);
      expect(storeTrouble(refused)).toMatchObject({ code, place: { file: backup } });
      expect(await at(there, (store) => heads(store, stays))).toHaveLength(30);
    }
  });
});

describe('the store of the settings', () => {
  const { CITED_DATA, DATABASE_URL } = process.env;
  const run = promisify(execFile);
  const command = (...words: string[]) =>
    // Jest gives tests an environment of their own, which programs do not get by themselves.
    run(process.execPath, ['--import', 'tsx', 'scripts/store.ts', ...words], { env: process.env }).catch(
      (failed: { code: number; stdout: string; stderr: string }) => failed,
    );

  beforeEach(() => {
    process.env.CITED_DATA = path.join(folder, 'data');
    delete process.env.DATABASE_URL;
  });
  afterEach(async () => {
    await closeTheStore();
    Object.assign(process.env, { CITED_DATA, DATABASE_URL });
    if (CITED_DATA === undefined) delete process.env.CITED_DATA;
    if (DATABASE_URL === undefined) delete process.env.DATABASE_URL;
  });

  test('is one for the whole process, in a folder of its own', async () => {
    const [one, other] = await Promise.all([theStore(), theStore()]);
    expect(one).toBe(other);
    expect(statSync(storeFile()).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(storeFile())).mode & 0o777).toBe(0o700);
  });

  test.each([
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['secure_delete', 1],
    ['journal_mode', 'wal'],
    ['locking_mode', 'exclusive'],
  ])('has the setting %s', async (setting, value) => {
    const { rows } = await (await theStore()).read((tx) => sql.raw(`pragma ${setting}`).execute(tx));
    expect(rows).toEqual([{ [setting]: value }]);
  });

  test('is tried again when it could not be opened', async () => {
    const other = await openStore({ file: storeFile() });
    await expect(theStore()).rejects.toMatchObject({ code: 'store-taken' });
    await other.close();
    expect((await theStore()).kind).toBe('sqlite');
  });

  test('is copied while a server has it, and walked through with words', async () => {
    const store = await theStore();
    await filled(store);
    const backup = path.join(folder, 'backup.db');
    expect(await command('backup', '--out', backup)).toMatchObject({
      stdout: `${backup} holds a copy of the store.\n`,
    });
    expect(await command('verify-store', '--from', backup)).toMatchObject({
      stdout: expect.stringMatching(/event +90\n[^]*Nothing is wrong/),
    });
    expect(await command('backup', '--out', backup)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/is there already/),
    });
    expect(await command('verify-store')).toMatchObject({ code: 1, stderr: expect.stringMatching(/another process/) });
  });

  test('that was changed is told, with exit code 1, and is not restored', async () => {
    const backup = path.join(folder, 'backup.db');
    await at({ file: backup }, async (store) => {
      await filled(store);
      await store.write((tx) => sql`delete from event where n = 2`.execute(tx));
    });
    expect(await command('verify-store', '--from', backup)).toMatchObject({
      ...{ code: 1, stderr: expect.stringMatching(/^attempt .*: event 2 is missing/) },
      stdout: expect.stringMatching(/30 things are wrong/),
    });
    expect(await command('restore', '--from', backup)).toMatchObject({ code: 1 });
    expect(existsSync(storeFile())).toBe(false);
    expect(readdirSync(path.dirname(storeFile()))).toEqual([]);
  });

  test('a command that is not told what it needs says so', async () => {
    expect(await command('nothing')).toMatchObject({ code: 1, stdout: expect.stringMatching(/npm run restore/) });
    expect(await command('restore')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/No file was named with --from\n +wanted: npm run restore -- --from FILE/),
    });
  });
});
