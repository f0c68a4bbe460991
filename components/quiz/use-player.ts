import { useCallback, useReducer } from 'react';
import { isAnswered, play, startPlayer, type PlayerEvent, type Verdict } from '@/lib/attempt/player';
import type { Provenance } from '@/lib/fact/provenance';
import type { Draft, PublicItem } from '@/lib/question/item';

/** Questions of a lesson under way: where they stand, and `check`, which sends what is on screen to the server. */
export function usePlayer(lesson: string, items: readonly PublicItem[]) {
  const [state, dispatch] = useReducer(play, items, startPlayer);
  const item = items[state.at];
  const check = useCallback(async () => {
    if (!item || state.phase === 'checking' || state.phase === 'changed') return;
    if (!isAnswered(state.draft)) return dispatch({ type: 'invalid' });
    dispatch({ type: 'check' });
    dispatch(await askServer(lesson, item, state.draft));
  }, [lesson, item, state.draft, state.phase]);
  return { state, dispatch, check };
}

/** Asks the server; whatever goes wrong on the way comes back as an event, and the choice stays on the page. */
async function askServer(lesson: string, item: PublicItem, answer: Draft): Promise<PlayerEvent> {
  try {
    const response = await fetch('/api/answer', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ lesson, item: item.id, version: item.version, answer }),
    });
    if (response.ok) return { type: 'verdict', item: item.id, verdict: (await response.json()) as Verdict<Provenance> };
    if (response.status === 422) return { type: 'unclear', item: item.id };
    return { type: 'failed', item: item.id, changed: response.status === 409 || response.status === 404 };
  } catch {
    return { type: 'failed', item: item.id, changed: false };
  }
}
