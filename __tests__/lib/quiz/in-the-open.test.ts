import fc from 'fast-check';
import { assembleBeside } from '@/lib/quiz/assemble';
import { RESERVED_FORM } from '@/lib/quiz/form';
import { generateQuiz } from '@/lib/quiz/generate';
import { toldInTheOpen } from '@/lib/quiz/in-the-open';
import { readLibrary } from '@/server/content/library';
import { CONTENT } from '../../fixtures/lighthouse/lighthouse';
import { runs } from '../kernel/runs';
import { banks, blueprint } from './random-bank';

const third = { ...blueprint, reserved: 1 / 3 };

test('whatever the bank, what is told elsewhere is not kept, and practice may ask it', () => {
  fc.assert(
    fc.property(banks, fc.string(), fc.integer({ min: 0, max: 5 }), (bank, seed, count) => {
      const told = bank.slice(0, count).flatMap(({ facts }) => facts);
      const beside = told.map((fact) => ({ facts: [], mentions: [fact] }));
      const { forms, reserved } = assembleBeside(beside, { bank, blueprint: third, seed });
      const kept = forms.find(({ name }) => name === RESERVED_FORM)!.seats.flatMap(({ item }) => item.facts);
      expect([...reserved, ...kept].filter((fact) => told.includes(fact))).toEqual([]);
    }),
    runs(100),
  );
});

const shelf = readLibrary(CONTENT);
if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
const { base, lessons } = shelf.value;
const { meta, asked } = lessons.get('lighthouse')!;

test('to tell a fact is to tell what says the same and what differs; what no question asks is left out', () => {
  const { bank } = generateQuiz(meta, base, 'en');
  const told = (...facts: string[]) => toldInTheOpen(facts, bank, base).map(({ mentions }) => [...mentions].sort());
  const [price = []] = told('machine-price-courier', 'machine-price-courier');
  expect(price).toEqual(['machine-price-coast-wire', 'machine-price-courier', 'machine-price-tidewater']);
  expect(toldInTheOpen(['machine-price-courier'], [], base)).toEqual([]);
});

test('a fact that a quiz would keep is open once a page tells it, and the forms are as long', () => {
  const quiet = generateQuiz(meta, base, 'en', { asked });
  const told = quiet.reserved.slice(0, 1);
  const open = generateQuiz(meta, base, 'en', { asked, told });
  expect(open.reserved).not.toContain(told[0]);
  const lengths = ({ forms }: typeof open) => forms.map(({ seats }) => seats.length);
  expect(lengths(open)).toEqual(lengths(quiet));
});
