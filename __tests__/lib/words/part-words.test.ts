import { words } from '@/lib/words';
import { partWords } from '@/lib/words/part-words';

const say = words('en');

test('what only a page knows stands open, by its name', () => {
  expect(partWords(say, 'class.slips.').made).toBe('Slips made: {n}. Print them now.');
});

test.each(['class.', 'refused.date-', 'refused.roster-'] as const)(
  '%s holds nothing that a page could not fill in, such as a plural',
  (part) => {
    const said = Object.values<string>(partWords(say, part));
    expect(said.length).toBeGreaterThan(2);
    for (const phrase of said) expect(phrase).not.toMatch(/NaN|undefined|\{\{/);
  },
);
