import { filled } from '@/components/quiz/quiz-words';
import type { Problem } from '@/lib/kernel/result';
import type { RefusedDateWords } from './teacher-words';

/** Why dates are not taken. The zone is the class's own: it was known when the class was started. */
export const sayRefusedDate = ({ code, found, wanted }: Problem, words: RefusedDateWords): string =>
  filled(words[code.replace('date-', '') as keyof RefusedDateWords] ?? words.unreal, { found, wanted });
