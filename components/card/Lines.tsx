import type { CSSProperties } from 'react';
import { TRACKING, type Face } from '@/lib/card/sizes';
import type { Fitted } from '@/lib/card/fit';
import { drawn } from '@/lib/card/measure';

/** Family and weight of each face. */
const FACES: Record<Face, CSSProperties> = {
  headline: { fontFamily: 'Source Serif 4', fontWeight: 700 },
  reading: { fontFamily: 'Source Serif 4', fontWeight: 600 },
  text: { fontFamily: 'Public Sans', fontWeight: 400 },
  strong: { fontFamily: 'Public Sans', fontWeight: 700 },
};

/** How a face is set at a size, its lines so far apart. */
export const setIn = (face: Face, size: number, leading: number): CSSProperties => ({
  ...FACES[face],
  fontSize: size,
  lineHeight: `${leading}px`,
  letterSpacing: TRACKING[face] * size,
  whiteSpace: 'nowrap',
});

interface Props {
  fitted: Fitted;
  face: Face;
  leading: number;
  color: string;
  align?: 'flex-start' | 'flex-end';
}

/** A text in the lines that were measured for it, one box each, as wide as was measured: nothing is broken anew. */
export function Lines({ fitted: { size, lines, widths }, face, leading, color, align = 'flex-start' }: Props) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', alignItems: align, color, ...setIn(face, size, leading) }}>
      {lines.map((line, i) => (
        <div key={i} style={{ display: 'flex', width: widths[i], height: leading }}>
          {drawn(line)}
        </div>
      ))}
    </div>
  );
}
