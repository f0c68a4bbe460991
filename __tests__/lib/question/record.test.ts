import { record } from '@/lib/question/kinds/record';
import type { Fact } from '@/lib/fact/schema';
import { settled } from './asking';
import { only, say, worldOf } from './world';

const generate = (one: Fact) => record.generate(worldOf([one]));
const item = only(generate(settled));

test('a claim with a settling record asks which record that is', () => {
  expect(item).toMatchObject({
    id: 'record:trial-nights:settledBy',
    kind: 'record',
    stem: "The machine had a trial of only 9 nights, by the word of the Keepers' Guild. Which record would settle whether that is so?",
    facts: ['trial-nights'],
    mentions: ['machine-limit'],
    objective: 'lighthouse-machine',
    level: 'attribute',
  });
  expect(item.body.options.map(({ text, correct, fact }) => [text, correct, fact])).toEqual([
    ['The log of the trial, night by night', true, 'trial-nights'],
    ["A letter of the Keepers' Guild to the town", false, 'trial-nights'],
    ['The text of the Beacon Regulation', false, 'machine-limit'],
  ]);
});

test.each<[string, Partial<Fact>]>([
  ['without a record', { settledBy: undefined }],
  ['of another lesson', { objectives: ['another-lesson'] }],
  [
    'with a wrong record that reads like the key',
    {
      settledBy: {
        ...settled.settledBy!,
        wrong: [{ value: 'The log of the trial, night by night', why: 'No.' }, settled.settledBy!.wrong[1]!],
      },
    },
  ],
])('no item from a claim %s', (_, change) => {
  expect(generate({ ...settled, ...change })).toEqual([]);
});

test('a wrong record is told why it settles nothing, then why the key does', () => {
  const [key, letter] = item.body.options;
  expect(record.grade(item, letter!.id, say, 'en')).toMatchObject({
    correct: false,
    why: [letter!.feedback, key!.feedback],
  });
  expect(record.grade(item, key!.id, say, 'en')).toMatchObject({ correct: true, points: 1, why: [key!.feedback] });
});
