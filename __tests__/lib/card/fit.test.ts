import fc from 'fast-check';
import { fit, type Box } from '@/lib/card/fit';
import { measureCard } from '@/server/card-fonts';
import { faces, type Face } from '@/lib/card/sizes';
import { runs } from '../kernel/runs';

/** Every character half as wide as high. */
const half = (text: string, size: number) => (text.length * size) / 2;
const box = (width: number, ...sizes: [size: number, lines: number][]): Box => ({
  measure: half,
  width,
  sizes: sizes.map(([size, lines]) => ({ size, lines })),
});

test('a text is set in the largest size in which it fits whole', () => {
  const sizes: [number, number][] = [
    [20, 1],
    [10, 2],
  ];
  expect(fit('ab cd', box(50, ...sizes))).toMatchObject({ size: 20, lines: ['ab cd'], cut: false });
  expect(fit('ab cd ef', box(50, ...sizes))).toMatchObject({ size: 10, lines: ['ab cd ef'], cut: false });
  expect(fit('abcd efgh ijk', box(50, ...sizes))).toMatchObject({ size: 10, lines: ['abcd', 'efgh ijk'], cut: false });
});

test('what no size holds ends with an ellipsis, after a word and without a comma', () => {
  expect(fit('one two, three four', box(50, [10, 1]))).toMatchObject({ lines: ['one two…'], cut: true });
  expect(fit('aaaaaaaaaaaa bbbbb', box(50, [10, 1]))).toMatchObject({ lines: ['aaaaaaaaa…'], cut: true });
});

test('lines are as even as can be: no lonely word at the end', () => {
  expect(fit('what can a company do now', box(100, [10, 3])).lines).toEqual(['what can a', 'company do now']);
});

test('a line does not end with a small word where another way is about as even', () => {
  expect(
    fit('the harbor master has seen where the pier before any ferry may leave here', box(210, [10, 3])).lines,
  ).toEqual(['the harbor master has seen where the pier', 'before any ferry may leave here']);
});

test('a text that fills its lines is broken where it pauses', () => {
  const text = 'an unsigned report of the news, 24–27 Feb 2026';
  expect(fit(text, { ...box(170, [10, 2]), fill: true }).lines).toEqual([
    'an unsigned report of the news,',
    '24–27 Feb 2026',
  ]);
});

test.each([
  ['under § 4513 now', ['under', '§ 4513', 'now']],
  ['on 27 February 2026 they', ['on', '27 February 2026', 'they']],
  ['under 41 U.S.C. § 4713 it', ['under', '41 U.S.C. § 4713', 'it']],
  ['Llama 4, level 2.', ['Llama 4,', 'level 2.']],
  ['a long – dash', ['a', 'long –', 'dash']],
  ['of $200 million in', ['of', '$200 million', 'in']],
  ['on 24–27 Feb 2026 it', ['on', '24–27 Feb 2026', 'it']],
  ['by Directive 3000.09 it', ['by', 'Directive 3000.09', 'it']],
])('"%s" is parted only where it may be', (text, units) => {
  const widest = Math.max(...units.map((unit) => half(unit, 10)));
  const { lines } = fit(text, box(widest, [10, 9]));
  for (const unit of units) expect(lines.some((line) => line.includes(unit))).toBe(true);
});

const words = fc
  .array(fc.string({ unit: fc.constantFrom(...'aAbWimM.,§4 27é“'), minLength: 1, maxLength: 24 }), { maxLength: 40 })
  .map((parts) => parts.join(' '));

test('no line is wider than its box, none is lost, and nothing is lost unless it is said to be cut', () => {
  fc.assert(
    fc.property(words, fc.constantFrom<Face>(...faces), fc.integer({ min: 300, max: 1056 }), (text, face, width) => {
      const measure = (part: string, size: number) => measureCard(part, face, size);
      const sizes = [
        { size: 84, lines: 3 },
        { size: 56, lines: 6 },
      ];
      const { size, lines, widths, cut } = fit(text, { measure, width, sizes });
      expect(lines.length).toBeLessThanOrEqual(sizes.find((one) => one.size === size)!.lines);
      expect(widths).toEqual(lines.map((line) => measure(line, size)));
      for (const wide of widths) expect(wide).toBeLessThanOrEqual(width);
      if (!cut) expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      else expect(lines.at(-1)).toMatch(/…$/);
    }),
    runs(200),
  );
});
