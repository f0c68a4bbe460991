import { factsIn } from '@/lib/lesson/cited-text';
import { classTime } from '@/lib/lesson/class-time';
import { mapLessons, mapTexts, siteMapSchema } from '@/lib/lesson/map';
import { plainTexts, teachingSchema, teachingTexts } from '@/lib/lesson/teaching';

const says = (text: string, ...facts: string[]) => [{ text, facts }];
const written = {
  title: 'Lamps',
  meeting: { heading: 'A night', says: says('It is dark.', 'dark'), lesson: 'night' },
  topics: [
    { name: 'Oil', lesson: 'oil', is: says('It burns.', 'burns'), part: says('It went out.', 'dark', 'out') },
    { name: 'Gas', is: [{ text: 'It glows.' }], part: says('It leaked.', 'leak') },
  ],
  order: [{ lesson: 'oil', why: 'It came first.' }],
};
const map = siteMapSchema.parse(written);

test('the texts of a map stand in reading order, with their places', () => {
  expect(mapTexts(map).map(({ text, path }) => [text, path.join('.')])).toEqual([
    ['It burns.', 'topics.0.is.0'],
    ['It glows.', 'topics.1.is.0'],
    ['It is dark.', 'meeting.says.0'],
    ['It went out.', 'topics.0.part.0'],
    ['It leaked.', 'topics.1.part.0'],
  ]);
  expect(factsIn(mapTexts(map))).toEqual(['burns', 'dark', 'out', 'leak']);
});

test('every lesson that a map names has its place', () => {
  expect(mapLessons(map).map(({ lesson, path }) => `${lesson} ${path.join('.')}`)).toEqual([
    'night meeting.lesson',
    'oil topics.0.lesson',
    'oil order.0.lesson',
  ]);
});

test.each([
  ['one topic', { topics: written.topics.slice(0, 1) }, 'topics'],
  ['six topics', { topics: Array(6).fill(written.topics[1]) }, 'topics'],
  ['nothing to say', { meeting: { heading: 'A night', says: [] } }, 'meeting.says'],
  ['an unknown field', { colour: 'red' }, ''],
])('a map with %s is refused', (_, change, path) => {
  const { error } = siteMapSchema.safeParse({ ...written, ...change });
  expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});

const teaching = teachingSchema.parse({
  prompts: ['What would one have to know?'],
  confusions: [{ confusion: 'Gas is oil.', holds: 'Gas is no oil.', facts: ['burns'], step: 'one' }],
  standards: ['To read closely.'],
});

test('what holds instead of a confusion cites; the rest of a file for teaching shows no evidence', () => {
  expect(teachingTexts(teaching)).toMatchObject([
    { text: 'Gas is no oil.', facts: ['burns'], path: ['confusions', 0], words: ['confusions', 0, 'holds'] },
  ]);
  expect(plainTexts(teaching).map(({ text, facts, path }) => [text, facts, path.join('.')])).toEqual([
    ['What would one have to know?', [], 'prompts.0'],
    ['Gas is oil.', ['burns'], 'confusions.0.confusion'],
    ['To read closely.', [], 'standards.0'],
  ]);
});

test('a file for teaching may hold nothing, but a confusion rests on a fact', () => {
  expect(teachingSchema.parse({})).toEqual({ prompts: [], confusions: [], standards: [], vocabulary: [] });
  const bare = { confusion: 'Gas is oil.', holds: 'It is not.', facts: [], step: 'one' };
  expect(teachingSchema.safeParse({ confusions: [bare] }).success).toBe(false);
});

test('time in class: reading, a minute a question, and both', () => {
  expect(classTime(13, 10)).toEqual({ reading: 13, quiz: 10, whole: 23 });
});
