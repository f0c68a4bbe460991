import { ImageResponse } from '@vercel/og';
import type { Card } from '@/lib/card/card';
import { CardFace } from './CardFace';

interface Font {
  name: string;
  weight: 400 | 600 | 700;
  style: 'normal';
  data: Buffer;
}

/** Draws a card as PNG. The texts must have been checked against the fonts: an unknown glyph would send the renderer to the network. */
export function drawCard(card: Card, fonts: readonly Font[]): Response {
  return new ImageResponse(<CardFace card={card} />, {
    width: 1200,
    height: 630,
    fonts: fonts.map((font) => ({ ...font, data: new Uint8Array(font.data).buffer })),
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
}
