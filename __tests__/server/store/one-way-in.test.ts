import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files that may name a database itself: all others get a transaction, since on SQLite one waits for the other for ever. */
const HOLDERS = [
  ...[
    'column',
    'migrate',
    'migrations/001-classroom',
    'migrations/002-results',
    'open-store',
    'postgres',
    'sqlite',
    'store',
  ].map((name) => `server/store/${name}.ts`),
  // It migrates, and closes.
  'scripts/store.ts',
];

const codeIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ file: path.posix.join(folder, name), code: readFileSync(path.join(folder, name), 'utf8') }));

const naming = (folders: readonly string[], words: RegExp) =>
  folders
    .flatMap(codeIn)
    .filter(({ code }) => words.test(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    .map(({ file }) => file);

const DRIVEN = ['postgres', 'sqlite-steps', 'sqlite'].map((name) => `server/store/${name}.ts`);
const FOLDERS = ['server', 'app', 'components', 'lib', 'browser', 'scripts'];

test('only the files that open a store hold its database', () => {
  expect(naming(FOLDERS, /\bKysely\b|\bdb\b(?!['-])/).filter((file) => !HOLDERS.includes(file))).toEqual([]);
});

test('only the files of each database import its driver, and nothing that is drawn imports the store', () => {
  expect(naming(FOLDERS, /from '(libsql|pg)'/).sort()).toEqual(DRIVEN);
  expect(naming(['app', 'components', 'lib', 'browser'], /from '[^']*server\/store/)).toEqual([]);
});
