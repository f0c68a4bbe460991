import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Table } from '@/server/store/column';
import { privacyPage } from '@/server/store/privacy-page';
import { TABLES } from '@/server/store/schema';

const FILE = 'docs/privacy.md';
const page = readFileSync(FILE, 'utf8');

test('the page of what is stored is the one that the list of tables makes (npm run docs:privacy)', async () => {
  expect(await format(privacyPage(TABLES), { ...(await resolveConfig(FILE)), filepath: FILE })).toBe(page);
});

/** Every column there is, with what is said of it. A column of the database that is not listed fails the contract of the store. */
const columns = Object.entries<Table>(TABLES).flatMap(([table, { columns: all }]) =>
  Object.entries(all).map(([column, { says }]) => [`${table}.${column}`, table, column, says] as const),
);

test.each(columns)('%s has its line', (_, table, column, says) => {
  const section = page.split(/^## /m).find((one) => one.startsWith(`${table}\n`))!;
  const [, name, words] = section
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .find(([, cell]) => cell === `\`${column}\``)!;
  expect(name).toBe(`\`${column}\``);
  expect(words).toBe(says);
  expect(says).toMatch(/^[A-Z].*\.$/);
});

test('no column holds a name, an address or what somebody else says who a student is', () => {
  const named = columns.filter(([, , column]) => /name|mail|address|ip|phone|birth|student/i.test(column));
  // The words by which a teacher calls the class.
  expect(named.map(([name]) => name)).toEqual(['class.name']);
});
