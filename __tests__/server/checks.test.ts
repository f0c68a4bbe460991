import { readFileSync } from 'node:fs';
import { publicId } from '@/lib/question/item';
import type { OneOfBody } from '@/lib/question/one-of';
import { library } from '@/server/content/library';
import { answerCheck } from '@/server/checks';
import { checkItemsOf } from '@/server/lesson-questions';
import { quizOf } from '@/server/quizzes';
import { CONTENT, FOLDER } from '../fixtures/lighthouse/lighthouse';

process.env.CITED_CONTENT = CONTENT;

const items = checkItemsOf('lighthouse', library());
const [, choice, typed] = items;
const [key, wrong] = (choice!.body as OneOfBody).options;
const query = { item: publicId(choice!.id), version: choice!.version, answer: wrong!.id };

test('an answer brings its marks, the evidence, the question and its step', async () => {
  expect(await answerCheck('lighthouse', query)).toMatchObject({
    asked: { item: { id: query.item, stem: choice!.stem }, step: { id: 'powers' } },
    draft: wrong!.id,
    outcome: {
      grade: { correct: false, why: [wrong!.feedback, key!.feedback] },
      evidence: [{ fact: 'machine-limit' }],
    },
  });
  expect(await answerCheck('lighthouse', { ...query, answer: key!.id })).toMatchObject({
    outcome: { grade: { correct: true } },
  });
});

test('a figure is marked as it was typed', async () => {
  const asked = { item: publicId(typed!.id), version: typed!.version, answer: '415 thousand' };
  expect(await answerCheck('lighthouse', asked)).toMatchObject({
    draft: '415 thousand',
    outcome: { grade: { correct: true } },
  });
});

test.each<[string, object, string, string]>([
  ['no answer', { answer: undefined }, 'invalid', ''],
  ['an empty one', { answer: ' ' }, 'invalid', ' '],
  ['an option of another question', { answer: 'o00000000' }, 'invalid', 'o00000000'],
  ['two answers', { answer: ['a', 'b'] }, 'invalid', ''],
  ['a very long one', { answer: 'x'.repeat(201) }, 'invalid', ''],
  ['a question that was corrected', { version: '000000000000' }, 'changed', wrong!.id],
])('%s is told, and nothing of the key', async (_, change, outcome, draft) => {
  const view = await answerCheck('lighthouse', { ...query, ...change });
  expect(view).toMatchObject({ asked: { item: { id: query.item } }, outcome, draft });
  const { words } = JSON.parse(readFileSync(`${FOLDER}/canaries.json`, 'utf8')) as { words: string[] };
  const told = JSON.stringify(view);
  expect([key!.feedback, wrong!.feedback, ...words].filter((secret) => told.includes(secret))).toEqual([]);
});

test.each([
  ['no question', {}],
  ['a question that is gone', { ...query, item: 'q0000000000' }],
  ['a question of the quiz', formQuestion()],
])('%s is none of the lesson’s checks', async (_, asked) => {
  const view = await answerCheck('lighthouse', asked);
  expect([view?.asked, view?.outcome]).toEqual([undefined, 'changed']);
});

test('there is no check where there is no lesson', async () => {
  expect(await answerCheck('constructor', query)).toBeUndefined();
});

/** The quiz has a route of its own. */
function formQuestion() {
  const { item } = quizOf('lighthouse')!.forms[0]!.seats.find(({ item: { kind } }) => kind === 'choice')!;
  return { item: publicId(item.id), version: item.version, answer: (item.body as OneOfBody).options[0]!.id };
}
