import { deadLink } from '@/lib/lesson/lint/dead-link';
import { inShort } from '@/lib/lesson/lint/in-short';
import { stepLength } from '@/lib/lesson/lint/step-length';
import { judge, lessonOf, step, worldOf } from './cases';

const words = (count: number) => `${'word '.repeat(count - 1)}word.`;

judge(
  stepLength,
  [
    ['a few words', 'The lamp is red.', 'step one has 4 words'],
    ['one too few', words(119), '119'],
    ['one too many', words(221), '221'],
    ['far too many', words(300), '300'],
    ['the second of two', `${step(words(150))}\n${step(words(50), 'And?', 'two')}`, 'step two has 50', { whole: true }],
  ],
  [
    ['the fewest', words(120)],
    ['the most', words(220)],
    ['between', words(170)],
    ['with evidence, which is no word', `${words(220)} <Evidence fact="vote-courier" />`],
    ['over several paragraphs', `${words(100)}\n\n- ${words(50)}`],
  ],
);

test.each([
  [100, 'warning'],
  [240, 'warning'],
  [241, 'error'],
])('a step of %i words gives a %s', async (count, severity) => {
  const lesson = await lessonOf(step(words(count)));
  const [flaw] = stepLength.run(lesson, worldOf(lesson));
  expect(flaw?.severity ?? stepLength.severity).toBe(severity);
});

judge(
  inShort,
  [
    ['none', 'The lamp is red.', 'step one has no <InShort>'],
    ['two', '<InShort>Red.</InShort>\n\n<InShort>Blue.</InShort>', 'step one has more than one <InShort>'],
    ['three sentences', '<InShort>It is red. It is lit. It is hot.</InShort>', '3 sentences in short in step one'],
    ['three paragraphs', '<InShort>\n\nRed.\n\nBlue.\n\nGreen.\n\n</InShort>', '3 sentences'],
    [
      'none in the second',
      `${step('<InShort>Red.</InShort>')}\n${step('Blue.', 'And?', 'two')}`,
      'step two',
      { whole: true },
    ],
  ],
  [
    ['one sentence', '<InShort>It is red.</InShort>'],
    ['two sentences', '<InShort>It is red. It is lit.</InShort>\n\nIt is hot. It is on.'],
    [
      'two with evidence',
      '<InShort>It is red. <Evidence fact="vote-courier" /> It is lit. <Evidence fact="vote-courier" /></InShort>',
    ],
    ['an abbreviation', '<InShort>Mr. Quill came. He left.</InShort>'],
    [
      'one in each of two',
      `${step('<InShort>Red.</InShort>')}\n${step('<InShort>Blue.</InShort>', 'And?', 'two')}`,
      { whole: true },
    ],
  ],
);

judge(
  deadLink,
  [
    ['an unknown lesson', 'See [it](/learn/nowhere).', '/learn/nowhere'],
    ['an unknown step', 'See [it](/learn/sample/nine).', '/learn/sample/nine'],
    ['an unknown page', 'See [it](/nowhere).', '/nowhere'],
    ['an unknown fact', 'See [it](/facts/nothing).', '/facts/nothing'],
    ['an unknown term', 'See [it](/glossary#nothing).', '/glossary#nothing'],
    ['an unknown form', 'See [it](/learn/sample/quiz/z).', '/learn/sample/quiz/z'],
    ['no such step here', 'See [it](#nine).', '#nine'],
    ['an address that no record has', 'See [it](https://elsewhere.example/).', 'https://elsewhere.example/'],
    ['bare http', 'See [it](http://courier.example/gull-point-machine).', 'http://courier.example'],
    ['another scheme', 'See [it](mailto:a@b.example).', 'mailto:'],
    ['a relative one', 'See [it](two).', 'two'],
    ['a definition', 'See [it][1].\n\n[1]: /nowhere', '/nowhere'],
  ],
  [
    ['the home page', 'See [it](/).'],
    ['a page', 'See [it](/about) and [that](/glossary#keeper).'],
    [
      'a lesson, its step, its quiz',
      'See [a](/learn/sample), [b](/learn/sample/one), [c](/learn/sample/quiz/b), [d](/learn/sample/all).',
    ],
    ['a step of this page', 'See [it](#one).'],
    ['a fact', 'See [it](/facts/vote-courier).'],
    ['the address of a record', 'See [it](https://courier.example/gull-point-machine).'],
  ],
);
