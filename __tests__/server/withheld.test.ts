import { readFileSync } from 'node:fs';
import { generateQuiz } from '@/lib/quiz/generate';
import { readLibrary } from '@/server/content/library';
import { quizOf } from '@/server/quizzes';
import { CONTENT } from '../fixtures/lighthouse/lighthouse';

const shelf = readLibrary(CONTENT);
if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
const { base, lessons } = shelf.value;
const { meta } = lessons.get('lighthouse')!;
const [item] = generateQuiz(meta, base, 'en').bank;

test('an item that readers found flawed is not published, and says why', () => {
  const withheld = [{ item: item!.id, version: item!.version, reason: 'The wrong answers say the same.' }];
  const quiz = generateQuiz(meta, base, 'en', { withheld });
  expect(quiz.bank.map(({ id }) => id)).not.toContain(item!.id);
  expect(quiz.refused).toContainEqual({
    item: item!.id,
    fact: item!.facts[0],
    kind: item!.kind,
    reason: 'withheld: The wrong answers say the same.',
  });
});

test('once its words are mended it is another version, and is published', () => {
  const withheld = [{ item: item!.id, version: '000000000000', reason: 'As it was.' }];
  expect(generateQuiz(meta, base, 'en', { withheld }).bank.map(({ id }) => id)).toContain(item!.id);
});

test('no line of the content speaks of a version that is gone', () => {
  const content = readLibrary('content');
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  const refused = content.value.site.lessons.flatMap((slug) => quizOf(slug, content.value)!.refused);
  const held = refused.filter(({ reason }) => reason.includes('withheld: ')).map((one) => one.item);
  expect(content.value.withheld.map((one) => one.item).filter((id) => !held.includes(id))).toEqual([]);
  expect(readFileSync('content/withheld.yaml', 'utf8')).toContain('reason:');
});
