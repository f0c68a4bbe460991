import { missingGlyphs } from '@/lib/card/glyphs';

// The style sheets of the card fonts promise these; the fonts do not hold them, and the renderer asked the internet.
test.each(['\u2011', '\u202f', '\u2010', '\u2003', '\u2020', '\u2030', '\u0329', '\ufeff'])(
  '%j is refused on a card',
  (char) => expect(missingGlyphs(char)).toEqual([char]),
);
