import { answeredIn } from '@/lib/attempt/result';
import type { PlayerProps } from './PlayerView';

/** What the one live region of the page says. What takes the focus is read aloud as it is. */
export function spoken({ view, items, words }: Pick<PlayerProps, 'view' | 'items' | 'words'>): string {
  const { state, kept } = view;
  const here = state.questions[state.at];
  if (state.phase === 'paused')
    return [words.answeredOf[answeredIn(state)], kept === 'kept' && words.pausedKept].filter(Boolean).join(' ');
  if (here?.phase === 'invalid') return items.find(({ id }) => id === here.item)?.invalid ?? '';
  if (here?.phase === 'submitted') return words.checking;
  return kept && kept !== 'kept' ? words.kept[kept] : '';
}
