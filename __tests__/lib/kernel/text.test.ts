import { byText, codePointLength, countWords, escapeRegExp, joinList, squash, words } from '@/lib/kernel/text';

test.each([
  ['The Keepers’ Guild', ['the', 'keepers', 'guild']],
  ["the keeper's lamp", ['the', "keeper's", 'lamp']],
  ['$7,500 at most', ['$7', '500', 'at', 'most']],
  ['ﬁve ﬂags', ['five', 'flags']],
  ['— … !', []],
  ['', []],
])('the words of "%s"', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  ['', 0],
  ['   ', 0],
  ['one', 1],
  [' one  two\nthree ', 3],
  ['not more than $7,500.', 4],
])('"%s" counts %s words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test.each([
  ['', 0],
  ['abc', 3],
  ['🗼', 1],
  ['a🗼b', 3],
  ['مرحبا', 5],
])('"%s" is %s code points long', (text, length) => {
  expect(codePointLength(text)).toBe(length);
});

test('white space is squashed to single spaces', () => {
  expect(squash('  a\n\tb\u00a0 c ')).toBe('a b c');
});

test('sorting does not know the machine’s language', () => {
  expect(['b', 'a', 'ä', 'B', 'a'].sort(byText)).toEqual(['B', 'a', 'a', 'b', 'ä']);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('the list %j reads "%s"', (items, text) => {
  expect(joinList(items, 'and')).toBe(text);
});

test('a literal matches itself in a pattern', () => {
  const literal = 'U.S. (a+b)? [x]{2} ^$|\\';
  expect(new RegExp(`^${escapeRegExp(literal)}$`).test(literal)).toBe(true);
});
