import fc from 'fast-check';
import { normalise } from '@/lib/source/normalise';
import { runs } from '../kernel/runs';

test.each([
  ['a\r\nb', 'a\nb'],
  ['a\rb', 'a\nb'],
  ['a\r\n\r\nb', 'a\n\nb'],
  ['\uFEFFa', 'a'],
  ['\uFEFF\uFEFFa', 'a'],
  ['a\uFEFFb', 'a\uFEFFb'],
  ['e\u0301', '\u00e9'],
  ['\u212b', '\u00c5'],
  ['ﬁ', 'ﬁ'],
  ['', ''],
])('%j has the normal form %j', (raw, text) => {
  expect(normalise(raw)).toBe(text);
});

test('a text in normal form stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => normalise(normalise(text)) === normalise(text)),
    runs(200),
  );
});
