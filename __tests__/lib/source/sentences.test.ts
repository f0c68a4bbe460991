import fc from 'fast-check';
import { SPLITTER_VERSION, splitSentences } from '@/lib/source/sentences';
import { runs } from '../kernel/runs';

const cut = (text: string) => splitSentences(text).map((sentence) => sentence.text);

test.each([
  ['two plain sentences', 'The lamp failed. Nobody slept.', ['The lamp failed.', 'Nobody slept.']],
  ['a question and an exclamation', 'Who lit it? Nobody! The end.', ['Who lit it?', 'Nobody!', 'The end.']],
  ['no stop at the end', 'A heading without a stop', ['A heading without a stop']],
  ['a heading on its own line', 'Limits\nNo light is dark.', ['Limits', 'No light is dark.']],
  ['empty lines', 'One.\n\n\nTwo.\n', ['One.', 'Two.']],
  ['spaces around', '   One.   Two.   ', ['One.', 'Two.']],
  ['a section number', 'Section 3. Limits', ['Section 3.', 'Limits']],
  ['a title before a name', 'Mr. Quill met Dr. Ferrow. They spoke.', ['Mr. Quill met Dr. Ferrow.', 'They spoke.']],
  ['a rank before a name', 'Gen. Pike and Lt. Moss left.', ['Gen. Pike and Lt. Moss left.']],
  [
    'a law citation',
    'See 50 U.S.C. Section 12 and P.L. 81. It ends.',
    ['See 50 U.S.C. Section 12 and P.L. 81.', 'It ends.'],
  ],
  ['a bill', 'The bill H.R. 7688 passed.', ['The bill H.R. 7688 passed.']],
  [
    'a company',
    'Northline Signals Inc. Gave notice. Then Co. Ltd. Left.',
    ['Northline Signals Inc. Gave notice.', 'Then Co. Ltd. Left.'],
  ],
  [
    'a month cut short',
    'On Feb. 25 they met. On Sept. 3 they left.',
    ['On Feb. 25 they met.', 'On Sept. 3 they left.'],
  ],
  ['a time of day', 'It closed at 5 p.m. Friday. Then it opened.', ['It closed at 5 p.m. Friday.', 'Then it opened.']],
  ['an initial', 'J. K. Moss spoke. He left.', ['J. K. Moss spoke.', 'He left.']],
  ['an initial within a name', 'Franklin D. Turner spoke.', ['Franklin D. Turner spoke.']],
  [
    'a single letter before a quotation ends',
    'It was plan B. “We go,” he said.',
    ['It was plan B.', '“We go,” he said.'],
  ],
  ['a quotation that ends with the sentence', '"We stay." Then they left.', ['"We stay."', 'Then they left.']],
  ['a curly quotation', '“We stay.” “They go.”', ['“We stay.”', '“They go.”']],
  ['a quotation within a sentence', '"We stay," said Quill. "You go."', ['"We stay," said Quill.', '"You go."']],
  [
    'a sentence in brackets',
    'It failed. (Nobody saw it.) It burned.',
    ['It failed.', '(Nobody saw it.)', 'It burned.'],
  ],
  ['a small letter after a stop', 'It cost approx. ten dollars. yes.', ['It cost approx. ten dollars. yes.']],
  ['a decimal', 'It grew by 3.9 percent. Good.', ['It grew by 3.9 percent.', 'Good.']],
  ['a sentence that begins with a digit', 'They came. 23 boats turned.', ['They came.', '23 boats turned.']],
  ['an ellipsis', 'They waited… Then it came.', ['They waited…', 'Then it came.']],
  ['three dots', 'They waited... Then it came.', ['They waited...', 'Then it came.']],
  ['a mixed end', 'Really?! Yes.', ['Really?!', 'Yes.']],
  [
    'e.g. and i.e.',
    'Some lights, e.g. Gull Point, i.e. Ours, burn.',
    ['Some lights, e.g. Gull Point, i.e. Ours, burn.'],
  ],
  ['a web address', 'See courier.example for more. Thanks.', ['See courier.example for more.', 'Thanks.']],
  ['letters with accents', 'Ça brûle. Élan vital.', ['Ça brûle.', 'Élan vital.']],
  ['right-to-left text', 'مرحبا بالعالم. Next one.', ['مرحبا بالعالم.', 'Next one.']],
  ['an empty text', '', []],
  ['white space only', ' \n\t\n ', []],
])('%s', (_, text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

test('offsets count code points: an emoji is one', () => {
  expect(splitSentences('🗼🗼 One. Two.').map(({ n, start, end }) => [n, start, end])).toEqual([
    [1, 0, 7],
    [2, 8, 12],
  ]);
});

test('offsets run on over line ends and leading spaces', () => {
  expect(splitSentences('  a.\n\n  b.').map(({ start, end }) => [start, end])).toEqual([
    [2, 4],
    [8, 10],
  ]);
});

test('the splitter is of the version that records were written for', () => {
  expect(SPLITTER_VERSION).toBe(1);
});

const prose = fc
  .array(
    fc.constantFrom(
      'The',
      'lamp',
      'Mr.',
      'U.S.C.',
      'fails',
      '.',
      '. ',
      '! ',
      '"',
      '” ',
      '(',
      ')',
      '\n',
      '  ',
      '🗼',
      'سفينة',
      'É',
      '7,500',
      '3.9',
      'p.m.',
      '\u00a0',
      '…',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

test.each([
  ['prose', prose],
  ['any text', fc.string({ unit: 'binary', maxLength: 60 })],
  ['any letters', fc.string({ unit: 'grapheme', maxLength: 60 })],
])('every character but white space is in exactly one sentence, in order: %s', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      const points = [...text];
      const covered = new Array<number>(points.length).fill(0);
      let last = 0;
      splitSentences(text).forEach((sentence, i) => {
        expect(sentence.n).toBe(i + 1);
        expect(sentence.start).toBeGreaterThanOrEqual(last);
        expect(points.slice(sentence.start, sentence.end).join('')).toBe(sentence.text);
        for (let at = sentence.start; at < sentence.end; at++) covered[at]!++;
        last = sentence.end;
      });
      expect(points.filter((point, at) => covered[at] !== 1 && point.trim() !== '')).toEqual([]);
      expect(Math.max(0, ...covered)).toBeLessThanOrEqual(1);
    }),
    runs(200),
  );
});
