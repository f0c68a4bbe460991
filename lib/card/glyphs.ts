/** Code points of the "latin" subset of our card fonts, as published with the font files. */
const LATIN: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x304, 0x304],
  [0x308, 0x308],
  [0x329, 0x329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
];

/** Characters of a text that the card fonts cannot draw. Asking for them would make the renderer look for fonts on the internet. */
export const missingGlyphs = (text: string): string[] =>
  [...new Set(text)].filter((char) => {
    const code = char.codePointAt(0) ?? 0;
    return !LATIN.some(([from, to]) => code >= from && code <= to);
  });
