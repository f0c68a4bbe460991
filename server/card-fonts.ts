import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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

let fonts: CardFont[] | undefined;

/** The fonts that cards are drawn with; read once. */
export function cardFonts(): CardFont[] {
  fonts ??= [
    { name: 'Source Serif 4', weight: 700, style: 'normal', data: read('source-serif-4', 700) },
    { name: 'Public Sans', weight: 400, style: 'normal', data: read('public-sans', 400) },
    { name: 'Public Sans', weight: 700, style: 'normal', data: read('public-sans', 700) },
  ];
  return fonts;
}
