import { generateQuiz } from '@/lib/quiz/generate';
import { readLibrary } from '@/server/content/library';
import { CONTENT } from '../fixtures/lighthouse/lighthouse';

// Of facts that say the same the first by name stood for all, also where an editor had prepared another to be asked.
test('the fact that an editor prepared is the one that is asked', () => {
  const shelf = readLibrary(CONTENT);
  if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
  const { bank } = generateQuiz(shelf.value.lessons.get('lighthouse')!.meta, shelf.value.base, 'en');
  expect(bank.map(({ id }) => id)).toContain('typed:machine-price-courier:amount');
});
