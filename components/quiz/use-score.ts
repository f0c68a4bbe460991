import { useEffect } from 'react';
import { keepScore } from '@/browser/scores';
import type { AttemptState } from '@/lib/attempt/attempt-state';
import { scoreOf } from '@/lib/attempt/score';

/** Keeps on this device what a finished quiz came to, for the list of lessons. */
export function useScore(state: AttemptState): void {
  useEffect(() => {
    const score = scoreOf(state);
    if (score) keepScore(score);
  }, [state]);
}
