import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { resultKeys, rotate } from '@/server/result/keys';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cited-keys-'));
  file = path.join(folder, 'below', 'result-keys.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ids = () => resultKeys(file, undefined).map(({ id }) => id);

test('the first use makes a key of 32 bytes in a file that its owner alone may read', () => {
  const [key] = resultKeys(file, undefined);
  expect(key.secret).toHaveLength(32);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(path.dirname(file))).toEqual(['result-keys.json']);
  expect(resultKeys(file, undefined)[0]).toEqual(key);
});

test('a rotation counts at once, and leaves the older keys to verify', () => {
  const [first] = ids();
  const second = rotate(file);
  expect(ids()).toEqual([second, first]);
  const third = rotate(file);
  expect(ids()).toEqual([third, second, first]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(path.dirname(file))).toEqual(['result-keys.json']);
});

test('a rotation before any use makes two keys', () => {
  const id = rotate(file);
  expect(ids()).toEqual([id, expect.stringMatching(/^k[0-9a-f]{6}$/)]);
});

test.each(['', '{}', '{"keys":[]}', '{"keys":[{"id":"a","secret":"short"}]}', 'x'])(
  'a file that holds %j is left as it is, and said',
  (text) => {
    resultKeys(file, undefined);
    writeFileSync(file, text);
    expect(() => resultKeys(file, undefined)).toThrow(/result-keys\.json: it does not hold the keys/);
    expect(() => rotate(file)).toThrow(/Put it back from a copy/);
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

const A = 'A'.repeat(43);
const B = 'B'.repeat(43);

test('keys may be set instead, and then no file is made', () => {
  expect(resultKeys(file, `new:${A}, old:${B}`).map(({ id }) => id)).toEqual(['new', 'old']);
  expect(existsSync(file)).toBe(false);
});

test.each([A, `a:${A},`, `a:${A},a:${B}`, `A:${A}`, 'a:secret', `a:${A}:x`])(
  'what is set wrong is refused without being repeated',
  (set) => {
    expect(() => resultKeys(file, set)).toThrow(/RESULT_KEYS does not hold keys/);
    expect(() => resultKeys(file, set)).not.toThrow(/AAAA/);
  },
);
