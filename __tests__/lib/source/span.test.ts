import { sha256 } from '@/lib/kernel/digest';
import { splitSentences } from '@/lib/source/sentences';
import { spanOf } from '@/lib/source/span';

const span = (text: string, numbers: number[]) => spanOf(text, splitSentences(text), numbers);

test('a span is the words from its first to its last code point, with their digest', () => {
  expect(span('One. Two. Three.', [2])).toEqual({ start: 5, end: 9, text: 'Two.', digest: sha256('Two.') });
});

test('two neighbours make one span, whichever is named first', () => {
  const text = 'One. Two. Three.';
  expect(span(text, [2, 3])?.text).toBe('Two. Three.');
  expect(span(text, [3, 2])).toEqual(span(text, [2, 3]));
});

test.each([
  ['an emoji before it', '🗼 burns. The end.', 2, 'The end.', [9, 17]],
  ['an emoji in it', 'Start. The 🗼 burns.', 2, 'The 🗼 burns.', [7, 19]],
  ['a joined emoji', '👩🏽‍🔧 works. Then rests.', 2, 'Then rests.', [12, 23]],
  ['right-to-left text before it', 'السفينة هنا. The lamp.', 2, 'The lamp.', [13, 22]],
  ['right-to-left text in it', 'Start here. A السفينة B.', 2, 'A السفينة B.', [12, 24]],
])('code points count, not units: %s', (_, text, n, words, [start, end]) => {
  expect(span(text, [n])).toMatchObject({ text: words, start, end });
  expect([...text].slice(start, end).join('')).toBe(words);
});

test.each([[[0]], [[4]], [[3, 4]], [[-1]]])('a sentence that does not exist gives no span: %j', (numbers) => {
  expect(span('One. Two. Three.', numbers)).toBeUndefined();
});
