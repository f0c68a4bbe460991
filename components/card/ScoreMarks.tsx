import type { Score } from '@/lib/card/card';
import { INNER, SCORE } from '@/lib/card/sizes';
import { MARKS } from './colors';
import { Mark } from './Mark';

/** A box for each question in its order: a tick or a cross, whatever its color. */
export function ScoreMarks({ score: { marks } }: { score: Score }) {
  const width = Math.min(SCORE.widest, Math.floor((INNER.width + SCORE.gap) / marks.length) - SCORE.gap);
  return (
    <div style={{ display: 'flex', gap: SCORE.gap }}>
      {marks.map((right, i) => (
        <ScoreMark key={i} sign={right ? 'right' : 'wrong'} width={width} />
      ))}
    </div>
  );
}

function ScoreMark({ sign, width }: { sign: 'right' | 'wrong'; width: number }) {
  const { color, background } = MARKS[sign];
  return (
    <div
      style={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        boxSizing: 'border-box',
        width,
        height: SCORE.mark,
        border: `2px solid ${color}`,
        borderRadius: 10,
        background,
      }}
    >
      <Mark sign={sign} size={Math.min(40, width - 8)} color={color} stroke={2.6} />
    </div>
  );
}
