import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Font } from 'opentype.js';
import { drawn, type Measure } from '@/lib/card/measure';
import { TRACKING, type Face } from '@/lib/card/sizes';

/** A font for the card renderer, from the packages on this machine. */
export interface CardFont {
  name: 'Source Serif 4' | 'Public Sans';
  weight: 400 | 600 | 700;
  style: 'normal';
  data: Buffer;
}

const read = (family: string, weight: number): Buffer =>
  readFileSync(
    join(process.cwd(), 'node_modules/@fontsource', family, 'files', `${family}-latin-${weight}-normal.woff`),
  );

let fonts: Record<Face, CardFont> | undefined;

/** The font of each face; read once. */
function fontsByFace(): Record<Face, CardFont> {
  const serif = (weight: 600 | 700): CardFont => ({
    name: 'Source Serif 4',
    weight,
    style: 'normal',
    data: read('source-serif-4', weight),
  });
  const sans = (weight: 400 | 700): CardFont => ({
    name: 'Public Sans',
    weight,
    style: 'normal',
    data: read('public-sans', weight),
  });
  return (fonts ??= { headline: serif(700), reading: serif(600), text: sans(400), strong: sans(700) });
}

let set: readonly CardFont[] | undefined;

/** The fonts that cards are drawn with: always the same array, by which the renderer knows them again. */
export const cardFonts = (): readonly CardFont[] => (set ??= Object.values(fontsByFace()));

/** How far characters move the pen, and pairs of them by kerning and ligatures, in shares of the size; filled as they are met. */
interface Advances {
  font: Font;
  known: Map<string, number>;
}

const parsed = new Map<Face, Advances>();

function advancesOf(face: Face): Advances {
  const known = parsed.get(face);
  if (known) return known;
  const { data } = fontsByFace()[face];
  const made = { font: parse(new Uint8Array(data).buffer), known: new Map<string, number>() };
  parsed.set(face, made);
  return made;
}

function advance(chars: string, { font, known }: Advances): number {
  const found = known.get(chars);
  if (found !== undefined) return found;
  const share = font.getAdvanceWidth(chars, 1);
  known.set(chars, share);
  return share;
}

/** Width of a text as the fonts have it, kerning included. */
export const measureCard: Measure = (text, face, size) => {
  const advances = advancesOf(face);
  let width = 0;
  let before = '';
  for (const char of drawn(text)) {
    const own = advance(char, advances);
    // What a pair takes less than its two characters.
    const closer = before === '' ? 0 : advance(before + char, advances) - advance(before, advances) - own;
    width += (own + closer + TRACKING[face]) * size;
    before = char;
  }
  return width;
};
