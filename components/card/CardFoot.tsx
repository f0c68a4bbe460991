import type { LaidOut } from '@/lib/card/lay-out';
import { FOOT, TEXT } from '@/lib/card/sizes';
import { COLORS } from './colors';
import { Lines } from './Lines';
import { Mark } from './Mark';

/** Whose card it is, and what stands behind it. */
export function CardFoot({ laid: { site, foot } }: { laid: LaidOut }) {
  return (
    <div
      style={{
        display: 'flex',
        justifyContent: 'space-between',
        alignItems: 'flex-start',
        paddingTop: FOOT.above,
        borderTop: `${FOOT.rule}px solid ${COLORS.line}`,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', gap: FOOT.gap, height: TEXT.leading }}>
        <Mark sign="site" size={FOOT.mark} color={COLORS.accent} />
        {site.lines.length > 0 ? <Lines fitted={site} face="strong" leading={TEXT.leading} color={COLORS.ink} /> : null}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end' }}>
        {foot.map((fitted, i) => (
          <Lines key={i} fitted={fitted} face="text" leading={TEXT.leading} color={COLORS.ink2} align="flex-end" />
        ))}
      </div>
    </div>
  );
}
