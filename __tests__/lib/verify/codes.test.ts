import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Codes of refusals as the checks write them: `refuse('span-split', …`, `code: 'role-law'`, `code: a ? 'x' : 'y'`. */
const WRITTEN = /(?:\brefuse\(|\bcode:)\s*(?:[^'(),]*\?\s*)?'([a-z-]+)'(?:\s*:\s*'([a-z-]+)')?/g;

const files = readdirSync('lib/verify').filter((name) => name.endsWith('.ts'));

const codes = new Set(
  files.flatMap((file) =>
    [...readFileSync(join('lib/verify', file), 'utf8').matchAll(WRITTEN)].flatMap(([, one, other]) =>
      [one, other].filter(Boolean),
    ),
  ),
);

test('the codes are found in the checks', () => {
  expect(codes.size).toBeGreaterThan(60);
  expect([...codes]).toEqual(expect.arrayContaining(['span-split', 'role-law', 'speaker-wrong', 'number-absent']));
});

test.each([...codes])('"%s" is described for editors', (code) => {
  expect(readFileSync('docs/adding-a-fact.md', 'utf8')).toContain(`\`${code}\``);
});
