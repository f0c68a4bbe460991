import { copyIndex, RUN_LENGTH } from '@/lib/source/copy-index';
import { containment, contentWords, sharedRun, shingles } from '@/lib/source/own-words';

test.each([
  ['The Board paid $415,000 in 2024.', [], ['the', 'board', 'paid', 'in']],
  ["The keeper's lamp isn’t lit.", [], ['the', "keeper's", 'lamp', 'isn’t', 'lit']],
  ['The Harbor Board may act.', ['Harbor Board'], ['the', 'may', 'act']],
  ['the harbor board may act.', ['Harbor Board'], ['the', 'may', 'act']],
  ['The Harbor Boards may act.', ['Harbor Board'], ['the', 'harbor', 'boards', 'may', 'act']],
  ['The Old Harbor Board acts.', ['Harbor Board', 'Old Harbor Board'], ['the', 'acts']],
  ['Section (3) of it?', ['(3) of'], ['section', 'it']],
  ['', ['x y z'], []],
])('the words of "%s" that count, %j aside', (text, exempt, expected) => {
  expect(contentWords(text, exempt)).toEqual(expected);
});

test.each([
  [['a', 'b', 'c'], 2, ['a b', 'b c']],
  [['a', 'b', 'c'], 3, ['a b c']],
  [['a', 'b'], 3, []],
  [[], 1, []],
])('the runs of %j of %s words', (words, size, runs) => {
  expect(shingles(words, size)).toEqual(runs);
});

const source = contentWords('Keepers lit the lamp for the first time in the fog of that winter', []);

test.each([
  ['The keepers lit the lamp for the last time', 6, 'keepers lit the lamp for the'],
  ['The keepers lit the lamp for the last time', 7, undefined],
  ['Nobody lit it', 3, undefined],
])('"%s" shares a run of %s words: %s', (own, size, run) => {
  expect(sharedRun(contentWords(own, []), source, size)).toBe(run);
});

test.each([
  ['keepers lit the lamp for the first', 5, 1],
  ['a storm broke all of the glass', 5, 0],
  ['keepers lit the lamp for a friend', 5, 1 / 3],
  ['too short', 5, 0],
])('the share of "%s" that stands in the source', (own, size, share) => {
  expect(containment(contentWords(own, []), source, size)).toBeCloseTo(share);
});

describe('the index over all sources', () => {
  const index = copyIndex(
    new Map([
      ['one', { text: 'The Harbor Board may order the owner of a light to fit a second lamp.' }],
      ['two', { text: 'A storm broke the lantern glass on that long winter night.' }],
    ]),
    ['Harbor Board'],
  );

  test(`finds a run of ${RUN_LENGTH} words and says in which source`, () => {
    expect(index.firstRun('It is said that a storm broke the lantern glass on that day.')).toEqual({
      run: 'a storm broke the lantern glass on',
      source: 'two',
    });
  });

  test('lets a run of one word less pass', () => {
    expect(index.firstRun('It is said that a storm broke the lantern glass again.')).toBeUndefined();
  });

  const cut = copyIndex(
    new Map([
      ['full', { text: 'The pier was shut for repair. Skippers may land at the old quay.' }],
      ['wrapped', { text: 'The crew painted every\nplank of the long white boat' }],
    ]),
    [],
  );

  test.each([
    ['over the end of a sentence', 'shut for repair skippers may land at', undefined],
    ['within the second sentence', 'skippers may land at the old quay', 'full'],
    ['with a full stop of our own', 'Skippers may land. At the old quay it is so.', 'full'],
    ['over a wrapped line', 'painted every plank of the long white', 'wrapped'],
  ])('a run %s', (_, own, source) => {
    expect(cut.firstRun(own)?.source).toBe(source);
  });

  test('does not let a name or number break a run', () => {
    expect(index.firstRun('may order the owner of the Harbor Board 3 a light')).toBeUndefined();
    expect(index.firstRun('may order the owner of 3 a Harbor Board light')?.source).toBe('one');
  });

  test('knows the words of each source', () => {
    expect(index.wordsOf('two').slice(0, 3)).toEqual(['a', 'storm', 'broke']);
    expect(index.wordsOf('two').at(-1)).toBe('.');
    expect(index.wordsOf('three')).toEqual([]);
  });
});
