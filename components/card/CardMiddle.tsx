import type { LaidOut } from '@/lib/card/lay-out';
import { GAP, SCORE, TEXT } from '@/lib/card/sizes';
import { COLORS } from './colors';
import { Lines } from './Lines';
import { OptionRows } from './OptionRows';
import { SaysLines } from './SaysLines';
import { ScoreMarks } from './ScoreMarks';

/** The title with what stands over and under it. */
export function CardMiddle({ laid }: { laid: LaidOut }) {
  const { card, over, says, saysAbove, options, score } = laid;
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        flexGrow: 1,
        justifyContent: 'center',
        gap: GAP.parts,
        padding: `${laid.ends}px 0`,
      }}
    >
      {over ? <Lines fitted={over} face="text" leading={TEXT.leading} color={COLORS.ink2} /> : null}
      {score ? (
        <div style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
          <Title laid={laid} />
          <Lines fitted={score} face="headline" leading={SCORE.leading} color={COLORS.ink} />
        </div>
      ) : (
        <Title laid={laid} />
      )}
      {says && !saysAbove ? <SaysLines card={card} fitted={says} /> : null}
      {options ? <OptionRows options={options} /> : null}
      {card.body?.kind === 'score' ? (
        <div style={{ display: 'flex', marginTop: SCORE.above }}>
          <ScoreMarks score={card.body} />
        </div>
      ) : null}
    </div>
  );
}

function Title({ laid: { title, titleFace, titleLeading } }: { laid: LaidOut }) {
  return <Lines fitted={title} face={titleFace} leading={titleLeading} color={COLORS.ink} />;
}
