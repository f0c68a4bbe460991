import { readFileSync } from 'node:fs';

const read = (file: string) => readFileSync(file, 'utf8');

/** Versions that were tried out, with what goes wrong beside them. */
const PINNED = [
  ['@vercel/og', '0.11.1', 'npm installs 1.0.0, a build of 2022, on Node 20 unless it is told'],
  ['next', '16.4.5', 'a later one came without packages for some platforms'],
  ['typescript', '6.0.3', '7 has no JavaScript API, and the linter crashes'],
  ['unrs-resolver', '1.12.2', '1.13.0 came without packages for some platforms, and npm ci refuses its lock'],
];

test.each(PINNED)('%s is %s, since %s', (name, version) => {
  expect(JSON.parse(read(`node_modules/${name}/package.json`)).version).toBe(version);
});

test('every dependency is named by one exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, range]) => !/^\d+\.\d+\.\d+$/.test(String(range)),
  );
  expect(loose).toEqual([]);
});

test('package-lock.json installs from whichever registry the reader uses', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});

test('package-lock.json names the optional packages of every platform, without which npm ci refuses it', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry> };
  const has = (name: string) => Object.keys(packages).some((at) => at === name || at.endsWith(`node_modules/${name}`));
  const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wanted.filter((name) => !has(name))).toEqual([]);
});

interface Entry {
  optionalDependencies?: Record<string, string>;
}
