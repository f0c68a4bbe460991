import type { MeasureAt } from './fit';
import { CHIP, TEXT, type Face } from './sizes';
import type { Chip } from './card';

/** Width of a text in a face at a size, in pixels. */
export type Measure = (text: string, face: Face, size: number) => number;

/** The same in one face. */
export const inFace =
  (face: Face, measure: Measure): MeasureAt =>
  (text, size) =>
    measure(text, face, size);

export const NBSP = '\u00a0';

/**
 * A text as it is drawn. Satori would set each word by itself and leave uneven gaps, so a line is one word to it;
 * intervals of dates come with thin spaces, which no font here holds; and an apostrophe is set as one, however it was typed.
 */
export const drawn = (text: string): string => text.replaceAll('\u2009', '').replaceAll(' ', NBSP).replaceAll("'", '’');

/** Width of the chips in a row. */
export const chipsWidth = (chips: readonly Chip[], measure: Measure): number =>
  chips.reduce(
    (sum, { text, sign }) =>
      sum + measure(text, 'strong', TEXT.size) + 2 * CHIP.pad + (sign ? CHIP.mark + CHIP.sign : 0) + CHIP.gap,
    -CHIP.gap,
  );
