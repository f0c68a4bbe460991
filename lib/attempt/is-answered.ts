import type { Draft } from '../question/item';

/** True if there is something to send: every row has its option. */
export const isAnswered = (draft: Draft): boolean =>
  Array.isArray(draft) ? draft.length > 0 && draft.every((one) => one !== '') : draft.trim() !== '';
