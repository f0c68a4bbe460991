import type { Score } from '../lib/attempt/score';
import { kept } from './kept';
import { READINGS } from './readings';
import { SCORES } from './scores';

/** Says of lessons and quizzes how far the reader of this device is. */
export function showState(): void {
  const [readings, scores] = [kept<object>(READINGS), kept<Partial<Score>>(SCORES)];
  for (const line of document.querySelectorAll<HTMLElement>('[data-state]')) {
    const { state: slug = '', stateSteps = '', stateRead = '', stateQuiz = '' } = line.dataset;
    const read = stateSteps.split(' ').filter((step) => Object.hasOwn(readings, `${slug}/${step}`)).length;
    const { right, total } = (Object.hasOwn(scores, slug) && scores[slug]) || {};
    const parts = [
      read > 0 && stateRead.replace('#', String(read)),
      Number.isInteger(right) &&
        Number.isInteger(total) &&
        stateQuiz.replace('#right', String(right)).replace('#total', String(total)),
    ];
    // Where there is nothing to say, the line stays as it was.
    if (parts.some(Boolean)) line.textContent = parts.filter(Boolean).join(' · ');
  }
}
