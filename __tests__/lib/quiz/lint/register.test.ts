import { existsSync, readdirSync } from 'node:fs';
import { bankFlaws, formFlaws, itemFlaws, lintBank, lintForms, lintItem } from '@/lib/quiz/lint';
import { base } from '../../question/world';
import { itemOf } from './cases';

const registers = { item: itemFlaws, bank: bankFlaws, form: formFlaws };

describe.each(Object.entries(registers))('flaws of the %s', (folder, flaws) => {
  const ids = flaws.map(({ id }) => id);

  test('each file is in the register, under its own name', () => {
    const files = readdirSync(`lib/quiz/lint/${folder}`).map((file) => file.replace('.ts', ''));
    expect([...ids].sort()).toEqual(files.sort());
  });

  test.each(ids)('%s has its cases', (id) => {
    expect(existsSync(`__tests__/lib/quiz/lint/${id}.test.ts`)).toBe(true);
  });
});

test('a finding says which flaw it is, and an item may have several', () => {
  const item = itemOf('What do boats currently pay?', ['Boats are free', 'Boats pay half', 'All of the above']);
  expect(lintItem(item, { base }).map(({ flaw }) => flaw)).toEqual(
    expect.arrayContaining(['all-of-the-above', 'stale-time']),
  );
});

test('an item without a flaw has no findings, and neither has nothing at all', () => {
  const item = itemOf('What does the rule say?', ['Boats are free', 'Boats pay half', 'The town pays']);
  expect(lintItem(item, { base }).map(({ flaw, says }) => `${flaw}: ${says}`)).toEqual([]);
  expect(lintBank([], { base })).toEqual([]);
  expect(lintForms([])).toEqual([]);
});
