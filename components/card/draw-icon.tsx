import { ImageResponse } from '@vercel/og';
import type { AppIcon } from '@/lib/card/app-icon';

/** Draws the icon of the site (`app/icon.svg`) as PNG. What may be cut off a maskable one is background. */
export function drawIcon({ edge, purpose }: AppIcon): Response {
  const masked = purpose === 'maskable';
  return new ImageResponse(
    <svg width={edge} height={edge} viewBox={masked ? '-3 -3 30 30' : '0 0 24 24'} xmlns="http://www.w3.org/2000/svg">
      {masked ? (
        <rect x="-3" y="-3" width="30" height="30" fill={BLUE} />
      ) : (
        <rect width="24" height="24" rx="5" fill={BLUE} />
      )}
      <path d="M5 6h14v9h-8l-4 3.4V15H5z" fill="none" stroke="#fff" strokeWidth="1.8" strokeLinejoin="round" />
      <path d="M8.5 9.2h7M8.5 12h4.4" fill="none" stroke="#fff" strokeWidth="1.8" strokeLinecap="round" />
    </svg>,
    { width: edge, height: edge },
  );
}

const BLUE = '#0b5cad';
