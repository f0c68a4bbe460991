import { sha256 } from '../kernel/digest';
import type { CardKindName } from './kinds';

/** What a chip is about; the drawing gives each its color, and the words say it anyway. */
export type Tone = 'plain' | 'topic' | 'ask' | 'fact' | 'claim' | 'opinion' | 'differ' | 'wrong';

export interface Chip {
  text: string;
  tone: Tone;
  /** Drawn before the text. */
  sign?: 'differ' | 'right';
}

/** A line beneath the title: "Who says so: …". Where the whole does not fit, `short` is said. */
export interface Says {
  kind: 'says';
  label: string;
  text: string;
  short?: string;
}

/** Options as they are asked, lettered in this order; which one is right is not known here. */
export interface Options {
  kind: 'options';
  options: string[];
}

/** How many were right, and which, in the order of the questions. */
export interface Score {
  kind: 'score';
  right: number;
  total: number;
  marks: boolean[];
}

/** What a share card says: words and numbers, no pixels. */
export interface Card {
  kind: CardKindName;
  /** File name without hash: "home", "lesson-<slug>", "quiz-<slug>". */
  name: string;
  chips: Chip[];
  /** What the title belongs to: a step's lesson, a question's situation. */
  over?: string;
  title: string;
  body?: Says | Options | Score;
  site: string;
  foot: string[];
  /** What is left of its chips and its foot where a long title needs the room. */
  tight?: { chips: Chip[]; foot: string[] };
  alt: string;
}

/** Raise when the drawing changes, so that addresses change with it. */
export const CARD_DESIGN = 4;

/** Address of a card: its content hash is part of the name, so it may be cached for ever. */
export const cardFile = (card: Card): string =>
  `${card.name}-${sha256(JSON.stringify([CARD_DESIGN, card])).slice(0, 10)}.png`;

/** All that is drawn of a card as words, each text once. */
export const textsOf = ({ chips, over, title, body, site, foot }: Card): string[] => [
  ...chips.map(({ text }) => text),
  ...(over === undefined ? [] : [over]),
  title,
  ...bodyTexts(body),
  site,
  ...foot,
];

function bodyTexts(body: Card['body']): string[] {
  if (body?.kind === 'options') return body.options;
  return body?.kind === 'says' ? [body.label, body.text, body.short ?? ''] : [];
}
