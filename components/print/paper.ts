import type { ReactNode } from 'react';
import type { PublicItem } from '@/lib/question/item';
import type { Say } from '@/lib/words';

/** What the body of a question on paper gets. */
export interface PaperProps {
  item: PublicItem;
  say: Say;
}

export type Paper = (props: PaperProps) => ReactNode;

/** The letter by which an option is known on paper: the first is A. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);
