import type { LaidOut } from '@/lib/card/lay-out';
import { CARD } from '@/lib/card/sizes';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import { CardMiddle } from './CardMiddle';
import { COLORS } from './colors';

// Cards are drawn by satori, which knows inline styles only: the one folder where they are allowed.

/** A share card, 1200 × 630 px: what it is, what it says, and what stands behind it. */
export function CardFace({ laid }: { laid: LaidOut }) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        boxSizing: 'border-box',
        width: CARD.width,
        height: CARD.height,
        padding: `${CARD.top}px ${CARD.side}px`,
        background: COLORS.paper,
      }}
    >
      <CardHead laid={laid} />
      <CardMiddle laid={laid} />
      <CardFoot laid={laid} />
    </div>
  );
}
