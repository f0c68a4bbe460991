import { ImageResponse } from '@vercel/og';
import type { LaidOut } from '@/lib/card/lay-out';
import { CARD } from '@/lib/card/sizes';
import { CardFace } from './CardFace';

interface Font {
  name: string;
  weight: 400 | 600 | 700;
  style: 'normal';
  data: Buffer;
}

/** The renderer reads a set of fonts once if it is given the very same set again: that is half of the time. */
const sets = new WeakMap<readonly Font[], (Omit<Font, 'data'> & { data: ArrayBuffer })[]>();

function setOf(fonts: readonly Font[]) {
  const made = sets.get(fonts) ?? fonts.map((font) => ({ ...font, data: new Uint8Array(font.data).buffer }));
  sets.set(fonts, made);
  return made;
}

/** Draws a card as PNG. The texts must have been checked against the fonts: an unknown glyph would send the renderer to the network. */
export async function drawCard(laid: LaidOut, fonts: readonly Font[]): Promise<Buffer> {
  const { width, height } = CARD;
  const drawn = new ImageResponse(<CardFace laid={laid} />, { width, height, fonts: setOf(fonts) });
  return Buffer.from(await drawn.arrayBuffer());
}
