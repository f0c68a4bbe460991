import { sha256 } from '../kernel/digest';

/** What a share card says: words and numbers, no pixels. */
export interface Card {
  /** File name without hash: "home", "lesson-<slug>", "quiz-<slug>". */
  name: string;
  chips: string[];
  title: string;
  site: string;
  foot: string[];
  alt: string;
}

/** Raise when the drawing changes, so that addresses change with it. */
export const CARD_DESIGN = 2;

/** Address of a card: its content hash is part of the name, so it may be cached for ever. */
export const cardFile = (card: Card): string =>
  `${card.name}-${sha256(JSON.stringify([CARD_DESIGN, card])).slice(0, 10)}.png`;
