import type { Fitted } from '@/lib/card/fit';
import { letterOf } from '@/lib/card/kinds/question';
import { drawn } from '@/lib/card/measure';
import { OPTION, TEXT } from '@/lib/card/sizes';
import { COLORS } from './colors';
import { setIn } from './Lines';

/** Options in the order in which they are asked, all drawn alike. */
export function OptionRows({ options }: { options: readonly Fitted[] }) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: OPTION.gap }}>
      {options.map(({ lines }, i) => (
        <div
          key={i}
          style={{
            display: 'flex',
            alignItems: 'center',
            boxSizing: 'border-box',
            height: OPTION.height,
            padding: `0 ${OPTION.pad}px`,
            border: `2px solid ${COLORS.control}`,
            borderRadius: 10,
            background: COLORS.surface,
            color: COLORS.ink,
            ...setIn('text', TEXT.size, OPTION.height - 4),
          }}
        >
          <div
            style={{
              display: 'flex',
              width: OPTION.letter,
              color: COLORS.ink2,
              ...setIn('strong', TEXT.size, OPTION.height - 4),
            }}
          >
            {letterOf(i)}
          </div>
          {drawn(lines[0] ?? '')}
        </div>
      ))}
    </div>
  );
}
