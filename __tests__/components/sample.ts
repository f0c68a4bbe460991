import { provenance, type Provenance } from '@/lib/fact/provenance';
import type { Fact } from '@/lib/fact/schema';
import type { QuestionState } from '@/lib/attempt/question-state';
import type { PublicItem } from '@/lib/question/item';
import { questionStateOf } from '@/components/gallery/attempt';
import { items } from '@/components/gallery/items';
import { quizWords } from '@/components/quiz/quiz-words';
import { words } from '@/lib/words';
import { CONTENT, factOf, lighthouse } from '../fixtures/lighthouse/lighthouse';

export { grades } from '@/components/gallery/grades';
export { items };

process.env.CITED_CONTENT = CONTENT;

/** Whatever React warns of, such as two children of one key, fails the test. */
const warnings: unknown[][] = [];
const { error } = console;
beforeEach(() => {
  warnings.length = 0;
  console.error = (...words: unknown[]) => void warnings.push(words);
});
afterEach(() => {
  console.error = error;
  expect(warnings).toEqual([]);
});

export const { base } = lighthouse();
export const say = words('en');
export const text = quizWords(say, 10, 'b');
export const evidenceOf = (id: string, change: Partial<Fact> = {}): Provenance =>
  provenance({ ...factOf(base, id), ...change }, base, 'en');

export const stateOf = (kind: PublicItem['kind'], change: Partial<QuestionState> = {}): QuestionState =>
  questionStateOf(items[kind], change);
