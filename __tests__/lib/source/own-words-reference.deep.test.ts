import fc from 'fast-check';
import { runs } from '../kernel/runs';
import { escapeRegExp, foldCase } from '@/lib/kernel/text';
import { contentWords } from '@/lib/source/own-words';

/** The text without exempt names by one expression of all of them, the longest first. */
function withoutByExpression(text: string, exempt: readonly string[]): string {
  const longestFirst = [...exempt].sort((a, b) => b.length - a.length).map(escapeRegExp);
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), ' ');
}

const word = fc.constantFrom(
  ...['Harbor', 'HARBOR', 'board', 'Board', 'the', 'Éire', 'ÉIRE', 'éire', 'ΣΑΣ', 'σας', 'straße', 'STRASSE', '12'],
);
const joint = fc.constantFrom(...[' ', ' ', ' ', '\n', "'s ", '’s ', '-', ' (', ') ', ', ', '. ', '']);
const chain = (most: number) =>
  fc.array(fc.tuple(word, joint), { minLength: 1, maxLength: most }).map((pairs) => pairs.flat().join(''));
const exempt = fc.array(
  fc.tuple(fc.constantFrom('', '', '('), chain(4)).map((parts) => parts.join('').trim()),
  { minLength: 1, maxLength: 8 },
);
const world = exempt.chain((names) => {
  const named = fc.constantFrom(...names);
  const piece = fc.oneof(
    named,
    named.map((one) => one.toUpperCase()),
    chain(3),
  );
  const text = fc.array(fc.tuple(piece, joint), { maxLength: 12 }).map((pieces) => pieces.flat().join(''));
  return fc.tuple(fc.constant(names), text);
});

test('sets aside exactly what one expression of all exempt names sets aside', () => {
  fc.assert(
    fc.property(world, ([names, text]) => {
      expect(contentWords(text, names)).toEqual(contentWords(withoutByExpression(text, names), []));
    }),
    runs(1000),
  );
});

test('capitals count as small letters just where they do in an expression', () => {
  const letters = Array.from('aAkKsSſiIıİåÅßẞσςΣéÉµμΜǆǅǄ’1ωΩΩᾳᾼ');
  for (const one of letters)
    for (const other of letters)
      expect(`${one}${other} ${foldCase(one) === foldCase(other)}`).toBe(
        `${one}${other} ${new RegExp(`^${one}$`, 'iu').test(other)}`,
      );
});
