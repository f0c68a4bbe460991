import type { Card } from '@/lib/card/card';
import { readCode } from '@/lib/classroom/read-code';
import { laterVersion } from './later-card';
import { RESULT_CODE } from './result/make-result';
import { viewResult } from './result/view-result';
import { viewAssigned } from './view-assigned';

/** A page that shows what the store holds, as it stands at this moment. */
export interface LaterPage {
  /** The name in its address, as it is written. */
  name: string;
  /** Changes whenever the page is to be drawn anew. */
  state: string;
  /** None where there is nothing to show of it; `gone` where there was a card. */
  card?: Card;
  gone?: true;
}

/** Finds the page of a name; undefined where there is none. What is in a store that was not opened cannot be found: it throws. */
export type FindLater = (name: string) => Promise<LaterPage | undefined>;

/** By the route of the page. Its card lies below it. */
export const LATER = {
  '/r/[code]': async (typed) => {
    // People type codes from a picture.
    const code = readCode(typed, RESULT_CODE);
    const view = code.ok ? await viewResult(code.value) : undefined;
    if (!view) return undefined;
    const { standing, code: name } = view;
    if (standing === 'valid') return withCard(name, view.result.card);
    return standing === 'taken-back' ? { name, state: standing, gone: true } : { name, state: standing };
  },
  '/assigned/[id]': async (id) => {
    const view = await viewAssigned(id);
    return view && withCard(id, view.card);
  },
} satisfies Record<string, FindLater>;

export type LaterRoute = keyof typeof LATER;

const withCard = (name: string, card: Card): LaterPage => ({ name, state: laterVersion(card), card });
