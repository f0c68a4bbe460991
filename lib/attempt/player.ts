import type { Draft, Grade, PublicItem } from '../question/item';

/** What the server answers: the grade, and the evidence in words. */
export interface Verdict<Evidence = unknown> {
  grade: Grade;
  evidence: Evidence[];
}

/** Where a learner stands in a form. */
export interface PlayerState {
  items: readonly PublicItem[];
  /** Index of the item on screen; equal to the number of items when finished. */
  at: number;
  phase: 'answering' | 'invalid' | 'checking' | 'failed' | 'changed' | 'feedback' | 'finished';
  draft: Draft;
  verdicts: readonly (Verdict | undefined)[];
}

export type PlayerEvent =
  | { type: 'draft'; draft: Draft }
  | { type: 'invalid' }
  | { type: 'check' }
  | { type: 'verdict'; item: string; verdict: Verdict }
  | { type: 'unclear'; item: string }
  | { type: 'failed'; item: string; changed: boolean }
  | { type: 'next' };

export function startPlayer(items: readonly PublicItem[]): PlayerState {
  return {
    items,
    at: 0,
    phase: items.length === 0 ? 'finished' : 'answering',
    draft: items[0]?.start ?? '',
    verdicts: items.map(() => undefined),
  };
}

/** True if there is something to send: every row has its option. */
export const isAnswered = (draft: Draft): boolean =>
  Array.isArray(draft) ? draft.length > 0 && draft.every((one) => one !== '') : draft.trim() !== '';

/** The next state; an event that does not belong to the phase changes nothing, so that late answers and double clicks are harmless. */
export function play(state: PlayerState, event: PlayerEvent): PlayerState {
  const open = state.phase === 'answering' || state.phase === 'invalid' || state.phase === 'failed';
  switch (event.type) {
    case 'draft':
      return open ? { ...state, draft: event.draft, phase: 'answering' } : state;
    case 'invalid':
      return open ? { ...state, phase: 'invalid' } : state;
    case 'check':
      return open && isAnswered(state.draft) ? { ...state, phase: 'checking' } : state;
    case 'verdict':
      return isCurrent(state, event.item)
        ? {
            ...state,
            phase: 'feedback',
            verdicts: state.verdicts.map((old, i) => (i === state.at ? event.verdict : old)),
          }
        : state;
    case 'unclear':
      return isCurrent(state, event.item) ? { ...state, phase: 'invalid' } : state;
    case 'failed':
      return isCurrent(state, event.item) ? { ...state, phase: event.changed ? 'changed' : 'failed' } : state;
    case 'next':
      return state.phase === 'feedback' ? advance(state) : state;
  }
}

const isCurrent = (state: PlayerState, item: string): boolean =>
  state.phase === 'checking' && state.items[state.at]?.id === item;

function advance(state: PlayerState): PlayerState {
  const at = state.at + 1;
  return {
    ...state,
    at,
    phase: at === state.items.length ? 'finished' : 'answering',
    draft: state.items[at]?.start ?? '',
  };
}

/** Items answered right at the first and only try. */
export const rightCount = (state: Pick<PlayerState, 'verdicts'>): number =>
  state.verdicts.filter((verdict) => verdict?.grade.correct).length;
