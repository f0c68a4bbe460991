import fc from 'fast-check';
import { runs } from '../kernel/runs';
import { entitySchema, namesOf, type Entity } from '@/lib/fact/entity';
import { nameFinder } from '@/lib/fact/mentions';
import { escapeRegExp } from '@/lib/kernel/text';

/** What the finder must find, in the plainest words: one expression of all names, the longest first. */
function mentionsByExpression(entities: readonly Entity[], text: string) {
  const names = [...new Set(entities.flatMap(namesOf))].sort((a, b) => b.length - a.length);
  const all = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(expressionOf).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(all)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
    candidates: entities
      .filter((one) => namesOf(one).some((name) => keyOf(name) === keyOf(match[0])))
      .map(({ id }) => id),
  }));
}

function expressionOf(name: string): string {
  const first = name.charAt(0);
  const head = /\p{Ll}/u.test(first) ? `[${first}${first.toUpperCase()}]` : escapeRegExp(first);
  return head + escapeRegExp(name.slice(1)).replace(/['’]/g, "['’]").replace(/ /g, '\\s+');
}

const keyOf = (name: string): string =>
  (name.charAt(0).toLowerCase() + name.slice(1)).replace(/’/g, "'").replace(/\s+/g, ' ');

/** Few words, so that names meet, hold and begin one another. */
const word = fc.constantFrom(
  ...[
    'Harbor',
    'harbor',
    'Board',
    'board',
    'the',
    'The',
    'a',
    'National',
    'keepers',
    'Éire',
    'éire',
    '12',
    'Ida',
    'idas',
  ],
);
const joint = fc.constantFrom(...[' ', ' ', ' ', "' ", '’ ', "'s ", '-', ' (', ') ', ', ', '. ', ' & ', '']);
const chain = (most: number) =>
  fc.array(fc.tuple(word, joint), { minLength: 1, maxLength: most }).map((pairs) => pairs.flat().join(''));
const name = fc
  .tuple(fc.constantFrom('', '', '', '('), chain(4))
  .map(([head, rest]) => (head + rest).replace(/^(?:(?:the|a|an) )*/, '').trim())
  .filter((made) => made !== '');
const people = fc
  .uniqueArray(fc.array(name, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((lists) =>
    lists.map(([first, ...aliases], n) => entitySchema.parse({ id: `e${n}`, type: 'person', name: first, aliases })),
  );

/** A name as a text may print it: broken over lines, with other quotes, at the beginning of a sentence. */
const printed = (one: string, how: number): string =>
  [
    one,
    one.replace(/ /g, '\n'),
    one.replace(/ /g, ' \n '),
    one.replace(/'/g, '’'),
    one.replace(/’/g, "'"),
    one.charAt(0).toUpperCase() + one.slice(1),
    one.toLowerCase(),
    `${one}s`,
  ][how]!;

const world = people.chain((entities) => {
  const names = entities.flatMap((entity) => [entity.name, ...entity.aliases]);
  const piece = fc.oneof(
    fc.tuple(fc.constantFrom(...names), fc.nat(7)).map(([one, how]) => printed(one, how)),
    chain(3),
    fc.constantFrom(' ', '\n', '  ', '”', 'ß', '𐐷'),
  );
  const text = fc.array(fc.tuple(piece, joint), { maxLength: 12 }).map((pieces) => pieces.flat().join(''));
  return fc.tuple(fc.constant(entities), text);
});

test('finds exactly what one expression of all names finds', () => {
  fc.assert(
    fc.property(world, ([entities, text]) => {
      expect(nameFinder(entities).find(text)).toEqual(mentionsByExpression(entities, text));
    }),
    runs(1000),
  );
});

test('the worlds of this test hold names of every sort', () => {
  const worlds = fc.sample(world, 1000);
  const words = worlds.flatMap(([entities, text]) =>
    nameFinder(entities)
      .find(text)
      .map((one) => one.words),
  );
  for (const sort of [/\n/, /’/, /^É/, /^\(/, /\)$/, /[a-z] [A-Z]/, /^Harbor$/, /12/])
    expect(words.filter((one) => sort.test(one)).length).toBeGreaterThan(9);
});
