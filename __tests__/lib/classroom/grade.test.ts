import { attemptRecord } from '@/lib/classroom/attempt-record';
import { countingAttempt } from '@/lib/classroom/counting-attempt';
import { gradeAttempt, RULE } from '@/lib/classroom/grade';
import { publicId } from '@/lib/question/item';
import { answering, askingOf, byServer, choiceItem, multipleItem, stored, voice } from './classroom';

const [one, two, some] = [choiceItem(1), choiceItem(2), multipleItem(3)];
const asked = [
  { item: one, points: 2 },
  { item: two, points: 1 },
  { item: some, points: 3 },
];
const grade = (...events: Parameters<typeof stored>) =>
  gradeAttempt(attemptRecord(stored(...events), askingOf(asked)), asked, voice);

test('the final answer earns points, the first is told beside it, and omitted is not wrong', () => {
  expect(grade(answering(one, 'b'), answering(one, 'a'), answering(some, ['a', 'b', 'c']), { type: 'finish' })).toEqual(
    {
      rule: RULE,
      items: [
        {
          ...{ item: publicId(one.id), points: 2, max: 2, correct: true, firstCorrect: false },
          ...{ omitted: false, late: false, voided: false },
        },
        {
          ...{ item: publicId(two.id), points: 0, max: 1, correct: null, firstCorrect: null },
          ...{ omitted: true, late: false, voided: false },
        },
        {
          // Of two keys both, and one wrong: one part of two.
          ...{ item: publicId(some.id), points: 1.5, max: 3, correct: false, firstCorrect: false },
          ...{ omitted: false, late: false, voided: false },
        },
      ],
      total: { points: 3.5, max: 6 },
    },
  );
});

test('an answer that its kind cannot read is none', () => {
  expect(grade(answering(one, 'no option')).items[0]).toMatchObject({ omitted: true, correct: null, points: 0 });
  expect(grade(answering(some, 'a')).items[2]).toMatchObject({ omitted: true, correct: null, points: 0 });
});

test('a voided item is worth nothing, and late work is marked', () => {
  const { items, total } = grade(
    { ...answering(one, 'a'), standing: 'late' },
    answering(some, ['a', 'b']),
    byServer('void', { item: publicId(some.id), reason: 'wrong key' }),
  );
  expect([items[0]!.late, items[2]]).toMatchObject([true, { voided: true, points: 0, max: 0, correct: true }]);
  expect(total).toEqual({ points: 2, max: 3 });
});

test('parts of points add up to cents', () => {
  const thirds = {
    ...some,
    body: { options: ['a', 'b', 'c'].map((id) => ({ id, text: id, correct: true, feedback: '', fact: '' })) },
  };
  const list = [1, 2, 3].map((n) => ({ item: { ...thirds, id: `multiple:t${n}:x` }, points: 1 }));
  const events = stored(...list.map(({ item }) => answering(item, ['a'])));
  const { items, total } = gradeAttempt(attemptRecord(events, askingOf(list)), list, voice);
  expect([items.map(({ points }) => points), total]).toEqual([[0.33, 0.33, 0.33], { points: 0.99, max: 3 }]);
});

test('without an attempt nothing is right and nothing wrong', () => {
  expect(grade()).toMatchObject({
    items: [{ correct: null }, { correct: null }, { correct: null }],
    total: { points: 0, max: 6 },
  });
});

test('of several attempts the best counts that was submitted, else the last one', () => {
  const tried = (number: number, points: number, more = {}) => ({
    number,
    points,
    submitted: true,
    voided: false,
    ...more,
  });
  expect(countingAttempt([tried(2, 5), tried(1, 5), tried(3, 4)])?.number).toBe(1);
  expect(countingAttempt([tried(1, 3), tried(2, 9, { submitted: false })])?.number).toBe(1);
  expect(countingAttempt([tried(1, 9, { voided: true }), tried(2, 3)])?.number).toBe(2);
  expect(countingAttempt([tried(1, 0, { submitted: false })])?.number).toBe(1);
  expect(countingAttempt([])).toBeUndefined();
});
