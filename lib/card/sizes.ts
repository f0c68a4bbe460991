/** The measures of a card in pixels. Text is at least 36, a headline at least 56; feeds crop up to the safe area. */
export const CARD = { width: 1200, height: 630, side: 72, top: 56 } as const;

/** What remains within the safe area. */
export const INNER = { width: CARD.width - 2 * CARD.side, height: CARD.height - 2 * CARD.top } as const;

/** The faces that texts are set in. */
export const faces = ['headline', 'reading', 'text', 'strong'] as const;
export type Face = (typeof faces)[number];

/** A size with the distance of its lines. */
export interface Size {
  size: number;
  leading: number;
}

export const TEXT: Size = { size: 36, leading: 44 };
export const HEADLINE: readonly Size[] = [
  { size: 84, leading: 94 },
  { size: 74, leading: 84 },
  { size: 64, leading: 74 },
];
export const READING: readonly Size[] = [
  { size: 64, leading: 72 },
  { size: 60, leading: 68 },
  { size: 56, leading: 66 },
  { size: 56, leading: 60 },
];
/** Beside a score there is less room. */
export const NARROW: readonly Size[] = [
  { size: 64, leading: 74 },
  { size: 56, leading: 62 },
];
/** Letters of a headline stand closer, by this share of its size. */
export const TRACKING: Record<Face, number> = { headline: -0.012, reading: -0.008, text: 0, strong: 0 };

export const CHIP = { height: 52, pad: 20, gap: 14, mark: 34, sign: 10, beside: 28 } as const;
export const FOOT = { above: 18, rule: 2, mark: 44, gap: 14, between: 36 } as const;
export const OPTION = { height: 54, gap: 6, pad: 22, letter: 48 } as const;
export const SCORE = { size: 112, leading: 112, mark: 68, gap: 8, widest: 98, above: 16, beside: 48 } as const;
/** Between the parts of the middle, and from it to head and foot. */
export const GAP = { parts: 16, ends: 16, tight: 8 } as const;
