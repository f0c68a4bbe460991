import { entitySchema, namesOf } from '@/lib/fact/entity';
import { nameFinder } from '@/lib/fact/mentions';

const entity = (id: string, type: string, name: string, aliases: string[] = []) =>
  entitySchema.parse({ id, type, name, aliases });

const finder = nameFinder([
  entity('harbor-board', 'organisation', 'the Marrowby Harbor Board', ['the Board']),
  entity('marrowby', 'place', 'Marrowby'),
  entity('guild', 'organisation', "the Keepers' Guild"),
  entity('the-national', 'outlet', 'The National'),
  entity('engineer-a', 'unnamed', 'a lamp engineer, not named', ['a lamp engineer']),
  entity('engineer-b', 'unnamed', 'another lamp engineer', ['a lamp engineer']),
  entity('office', 'organisation', 'the harbor office'),
  entity('rule', 'law', 'section 12 (b)'),
  entity('night', 'event', "'Twas Night"),
]);

test.each<[string, [string, string[]][]]>([
  ['The Marrowby Harbor Board met.', [['Marrowby Harbor Board', ['harbor-board']]]],
  [
    'the Marrowby Harbor Board met the Board.',
    [
      ['Marrowby Harbor Board', ['harbor-board']],
      ['Board', ['harbor-board']],
    ],
  ],
  ['In Marrowby they met.', [['Marrowby', ['marrowby']]]],
  ['Marrowbyers met on board.', []],
  ["The Keepers' Guild met.", [["Keepers' Guild", ['guild']]]],
  ['The Keepers’ Guild met.', [['Keepers’ Guild', ['guild']]]],
  ["the Keepers'\n Guild met.", [["Keepers'\n Guild", ['guild']]]],
  ['A lamp engineer spoke.', [['lamp engineer', ['engineer-a', 'engineer-b']]]],
  ['a lamp engineer, not named, spoke.', [['lamp engineer, not named', ['engineer-a']]]],
  ['Harbor office staff', [['Harbor office', ['office']]]],
  ['The National wrote of national defense, the National Guard aside.', [['The National', ['the-national']]]],
  ['under section 12 (b) and section 12', [['section 12 (b)', ['rule']]]],
  [
    "After ’Twas Night and 'Twas Night",
    [
      ['’Twas Night', ['night']],
      ["'Twas Night", ['night']],
    ],
  ],
  ['', []],
])('the names in "%s"', (text, found) => {
  expect(finder.find(text).map(({ words, candidates }) => [words, candidates])).toEqual(found);
});

test.each<[string, string, boolean]>([
  ['The Board met in Marrowby.', 'marrowby', true],
  ['The Marrowby Harbor Board met.', 'marrowby', false],
  ['The Marrowby Harbor Board met.', 'harbor-board', true],
  ['on national defense', 'the-national', false],
  ['The Board met.', 'nobody', false],
])('"%s" names %s: %s', (text, id, named) => {
  expect(finder.names(text, id)).toBe(named);
});

test('names come longest first, without an article in small letters', () => {
  expect(namesOf(entity('x', 'law', 'the Act', ['an Act of Parliament', 'The Act Itself']))).toEqual([
    'Act of Parliament',
    'The Act Itself',
    'Act',
  ]);
});

test('a finder of nobody finds nobody', () => {
  expect(nameFinder([]).find('The Board met.')).toEqual([]);
});
