import type { LaidOut } from '@/lib/card/lay-out';
import { drawn } from '@/lib/card/measure';
import { CHIP, TEXT } from '@/lib/card/sizes';
import { TONES } from './colors';
import { setIn } from './Lines';
import { Mark } from './Mark';
import { SaysLines } from './SaysLines';

/** What kind of card it is, in chips; and who says so where the middle has no room for it. */
export function CardHead({ laid }: { laid: LaidOut }) {
  const { card, chips, says, saysAbove } = laid;
  return (
    <div style={{ display: 'flex', alignItems: 'center', height: CHIP.height, gap: CHIP.gap }}>
      {chips.map((chip) => (
        <CardChip key={chip.text} chip={chip} />
      ))}
      {says && saysAbove ? (
        <div style={{ display: 'flex', marginLeft: CHIP.beside - CHIP.gap }}>
          <SaysLines card={card} fitted={says} />
        </div>
      ) : null}
    </div>
  );
}

function CardChip({ chip: { text, tone, sign, width } }: { chip: LaidOut['chips'][number] }) {
  const { color, background } = TONES[tone];
  return (
    <div
      style={{
        display: 'flex',
        alignItems: 'center',
        gap: CHIP.sign,
        height: CHIP.height,
        padding: `0 ${CHIP.pad}px`,
        borderRadius: 8,
        color,
        background,
        ...setIn('strong', TEXT.size, CHIP.height),
      }}
    >
      {sign ? <Mark sign={sign} size={CHIP.mark} color={color} stroke={2.4} /> : null}
      <div style={{ display: 'flex', width }}>{drawn(text)}</div>
    </div>
  );
}
