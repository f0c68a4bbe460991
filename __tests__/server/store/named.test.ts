import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { storeTrouble } from '@/scripts/store-trouble';
import { backUp, checkIsThere } from '@/server/store/back-up';
import { openEngine, openStore, storeFile, type Where } from '@/server/store/open-store';
import { restore } from '@/server/store/restore';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'cited-named-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a person is told of what they named. */
async function told(run: () => unknown) {
  try {
    await run();
  } catch (error) {
    const { code, place, ...words } = storeTrouble(error);
    for (const one of Object.values(words)) expect(one).toMatch(/^\S.*\S$/);
    return [code, place?.file];
  }
  throw new Error('It was taken.');
}

const inFolder = (named: string): Where => ({ file: storeFile(named) });

test('a folder that cannot be is told at once', async () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  for (const named of ['/proc/cited', '/proc/self/cited/deep', file, path.join(file, 'in')])
    expect(await told(() => openStore(inFolder(named)))).toEqual(['store-folder', named]);
  await (await openStore(inFolder(path.join(folder, 'a/b/c')))).close();
});

test('what is no store is told, and is moved away only on request', async () => {
  const [here, there] = [inFolder(path.join(folder, 'here')), path.join(folder, 'there')];
  const backup = path.join(folder, 'backup');
  await (await openStore(here)).close();
  await backUp(here, backup);
  mkdirSync(there);
  writeFileSync(storeFile(there), 'something else\n'.repeat(1_000));
  writeFileSync(`${storeFile(there)}-wal`, 'of the other');
  expect(await told(() => openStore(inFolder(there)))).toEqual(['store-no-store', storeFile(there)]);
  expect(await told(() => restore(inFolder(there), backup, false))).toEqual(['store-in-place', undefined]);
  expect((await restore(inFolder(there), backup, true)).wrong).toEqual([]);
  // Its log would be read as one of the new file.
  expect(readdirSync(there).sort()).toEqual([
    'cited.db',
    ...['', '-wal'].map((end) => expect.stringMatching(new RegExp(`^cited.db.before-\\d+${end}$`))),
  ]);
});

test('a folder in the place of the file is told', async () => {
  mkdirSync(storeFile(folder));
  expect(await told(() => openStore(inFolder(folder)))).toEqual(['store-not-opened', storeFile(folder)]);
});

test('only what is there is copied or walked through', async () => {
  const where = inFolder(path.join(folder, 'none'));
  const { file } = where as { file: string };
  expect(await told(() => checkIsThere(where))).toEqual(['store-none', file]);
  expect(await told(() => backUp(where, path.join(folder, 'backup')))).toEqual(['store-none', file]);
  expect(existsSync(path.dirname(file))).toBe(false);
});

test('a copy where none can be written is told', async () => {
  const where = inFolder(path.join(folder, 'here'));
  await (await openStore(where)).close();
  expect(await told(() => backUp(where, '/proc/cited/backup'))).toEqual(['store-folder', '/proc/cited']);
  expect(await told(() => backUp(where, '/sys/backup'))).toEqual(['backup-not-written', '/sys/backup']);
  expect(await told(() => backUp(where, folder))).toEqual(['backup-exists', folder]);
});

test('one that is in use is told', async () => {
  const where = inFolder(folder);
  const store = await openStore(where);
  expect(await told(() => openStore(where))).toEqual(['store-taken', storeFile(folder)]);
  await store.close();
});

test.each(['nonsense', 'mysql://127.0.0.1/x', 'postgres://a:secret#z@127.0.0.1/x'])(
  'the address %s is told, but not said',
  async (url) => {
    expect(await told(() => openEngine({ url }))).toEqual(['database-url', undefined]);
    expect(() => openEngine({ url })).not.toThrow('secret');
  },
);

test('an address that leads nowhere is told', async () => {
  expect(await told(() => openStore({ url: 'postgres://127.0.0.1:1/none' }))).toEqual(['store-away', undefined]);
});
