import { reviewItem } from '@/server/review-item';
import { openDesk } from '@/server/review';
import { CONTENT, TEXTS } from '../fixtures/lighthouse/lighthouse';

const desk = openDesk(CONTENT, TEXTS);
if (!desk.ok) throw new Error(JSON.stringify(desk.problems));
const [fact] = desk.value.files.base.facts;

test('a reviewer sees a situation that only a quiz across lessons asks about', () => {
  const wrong = [{ value: 'The lamp law', why: 'It is about lamps.' }];
  const situation = {
    id: 'a-quiz',
    quiz: 'two-tools',
    situation: 'Ships wait.',
    question: 'Which tool?',
    key: 'The fog law',
    why: 'It closes channels.',
    wrong,
  };
  const { questions } = reviewItem(
    { ...fact!, list: undefined, match: undefined, settledBy: undefined, cases: [situation] },
    desk.value,
  );
  expect(questions).toEqual([
    'Situation of the quiz two-tools: Ships wait. Which tool? Answer: The fog law. Why: It closes channels.',
    'Not: The lamp law. Why not: It is about lamps.',
  ]);
});
