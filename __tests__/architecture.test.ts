import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The floors of lib, lowest first: each stands only on those below it. `words` is beside them, open from fact up. */
const FLOORS = [
  ['kernel'],
  ['source'],
  ['fact'],
  ['propose', 'verify', 'lesson', 'question'],
  ['quiz'],
  ['attempt'],
  ['review', 'classroom', 'card', 'exchange'],
];

/** What each folder may import of the others. `app → (components | server) → lib`, `components → browser → lib`; nothing looks back. */
const MAY_IMPORT: Record<string, string[]> = {
  app: ['components', 'server', 'lib'],
  browser: ['lib'],
  // Components that a script plays keep things on the device.
  components: ['browser', 'lib'],
  server: ['lib'],
  lib: [],
  scripts: ['server', 'lib'],
};

/** The one script that measures how fast components are drawn. */
const MEASURES_COMPONENTS = 'scripts/bench/cards/drawing.ts';

const FOREIGN: Record<string, RegExp> = {
  lib: /^(react|react-dom|next)(\/|$)|^node:(?!crypto$)|^(fs|path|os|http|https|net|child_process|process|url|stream|worker_threads)(\/|$)/,
  server: /^(react|react-dom|next)(\/|$)/,
  // A page waits for all of it: our own code and nothing else.
  browser: /^(?!browser\/|lib\/)/,
};

const files = Object.keys(MAY_IMPORT).flatMap((folder) => filesIn(folder));

test('app stands on components and server, and they on lib', () => {
  expect(
    files.flatMap((file) =>
      importsOf(file)
        .filter((target) => looksBack(file, target))
        .map(arrow(file)),
    ),
  ).toEqual([]);
});

test('lib knows no machine, neither lib nor server knows React or Next, and browser knows no package', () => {
  expect(
    files.flatMap((file) =>
      importsOf(file)
        .filter((target) => FOREIGN[top(file)]?.test(target))
        .map(arrow(file)),
    ),
  ).toEqual([]);
});

test('each floor of lib stands only on those below it', () => {
  const inLib = files.filter((file) => top(file) === 'lib');
  expect(
    inLib.flatMap((file) =>
      importsOf(file)
        .filter((target) => climbs(file, target))
        .map(arrow(file)),
    ),
  ).toEqual([]);
});

test('lib takes time and chance as arguments', () => {
  const impure = /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(/;
  expect(files.filter((file) => top(file) === 'lib' && impure.test(codeOf(file)))).toEqual([]);
});

test('lib has no drawer for odds and ends', () => {
  expect(files.filter((file) => /^lib\/(.*\/)?(utils?|misc|helpers?)(\/|\.)/.test(file))).toEqual([]);
});

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  return names.map((name) => path.posix.join(folder, name.split(path.sep).join('/')));
}

/** What a file imports: packages as they are named, our own files as paths from the root. */
function importsOf(file: string): string[] {
  const found = ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles;
  return found.map(({ fileName }) => fromRoot(file, fileName));
}

function fromRoot(file: string, target: string): string {
  if (target.startsWith('@/')) return target.slice(2);
  return target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target;
}

const top = (file: string): string => file.split('/', 1)[0] ?? '';
const arrow = (file: string) => (target: string) => `${file} → ${target}`;

function looksBack(file: string, target: string): boolean {
  const [from, to] = [top(file), top(target)];
  if (file === MEASURES_COMPONENTS && to === 'components') return false;
  return to in MAY_IMPORT && to !== from && !MAY_IMPORT[from]?.includes(to);
}

function climbs(file: string, target: string): boolean {
  const [from = '', to = ''] = [file.split('/')[1], target.split('/')[1]];
  if (top(target) !== 'lib' || from === to) return false;
  if (from === 'words') return to !== 'kernel';
  if (to === 'words') return floor(from) < floor('fact');
  return floor(to) >= floor(from);
}

function floor(folder: string): number {
  const found = FLOORS.findIndex((names) => names.includes(folder));
  if (found < 0) throw new Error(`lib/${folder} is on no floor: add it to FLOORS`);
  return found;
}

/** A file without its comments, which may speak of what the code must not do. */
const codeOf = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
