import type { LessonMeta } from '@/lib/lesson/schema';
import { balance } from '@/lib/lesson/lint/balance';
import { balanceOf } from '@/lib/lesson/lint/balance-of';
import { base, judge, lessonOf, step, worldOf } from './cases';

const parties: LessonMeta['parties'] = [
  { name: 'the Board', speakers: ['harbor-board', 'ida-ferrow'] },
  { name: 'the Guild', speakers: ['keepers-guild', 'tomas-quill'] },
];
const other = { meta: { parties } };
const board = '<Evidence fact="yearly-saving" />';
const guild = '<Evidence fact="guild-position-day" />';

judge(
  balance,
  [
    ['one side alone', `The change could save money. ${board}`, 'the Board: 5 words, the Guild: 0 words', other],
    [
      'twice as long',
      `One two three four. ${board} One two. ${guild}`,
      'the Board: 4 words, the Guild: 2 words',
      other,
    ],
    [
      'the other way round',
      `One two. ${board} One two three four. ${guild}`,
      'the Board: 2 words, the Guild: 4 words',
      other,
    ],
    ['just beyond', `A b c d e f g h i j k l. ${board} A b c d e f g. ${guild}`, '12 words, the Guild: 7', other],
    ['what both back counts for neither', `A b c d. ${board} ${guild} A b c. ${board}`, 'the Board: 3 words', other],
    [
      'a statement of its own',
      'The candles were burned. <Evidence fact="candles-burned" />',
      'the Guild: 4 words',
      other,
    ],
    [
      'over two steps',
      `${step(`A b c. ${board}`)}\n${step(`A. ${guild}`, 'And?', 'two')}`,
      '3 words, the Guild: 1',
      { ...other, whole: true },
    ],
  ],
  [
    ['equal', `One two. ${board} One two. ${guild}`, other],
    ['sixty of a hundred', `One two three. ${board} One two. ${guild}`, other],
    ['no party speaks', 'The tower stands. <Evidence fact="first-stone" />', other],
    ['no parties in the head', `One two three. ${board}`],
    ['only sentences of both', `One two three. ${board} ${guild}`, other],
    [
      'titles do not count',
      `One two. ${board} One two. ${guild}`,
      { ...other, title: 'What could be saved in a year?' },
    ],
  ],
);

test('the share is that of the longer side', async () => {
  const lesson = await lessonOf(step(`One two three. ${board} One. ${guild}`), { parties });
  expect(balanceOf(lesson, { ...worldOf(lesson), base })).toEqual({
    parties: [
      { name: 'the Board', words: 3 },
      { name: 'the Guild', words: 1 },
    ],
    share: 0.75,
  });
});
