import type { Card } from '@/lib/card/card';
import type { Fitted } from '@/lib/card/fit';
import { drawn, NBSP } from '@/lib/card/measure';
import { TEXT } from '@/lib/card/sizes';
import { COLORS } from './colors';
import { setIn } from './Lines';

/** "Who says so: …": the label quiet, what follows it in ink. */
export function SaysLines({ card: { body }, fitted: { lines } }: { card: Card; fitted: Fitted }) {
  if (body?.kind !== 'says') return null;
  const label = body.label.replaceAll(' ', NBSP);
  return (
    <div
      style={{ display: 'flex', flexDirection: 'column', color: COLORS.ink, ...setIn('text', TEXT.size, TEXT.leading) }}
    >
      {lines.map((line, i) => (
        <div key={i} style={{ display: 'flex', height: TEXT.leading }}>
          {line.startsWith(label) ? (
            <>
              <div style={{ display: 'flex', color: COLORS.ink2, whiteSpace: 'pre' }}>{`${label}${NBSP}`}</div>
              <div style={{ display: 'flex' }}>{drawn(line.slice(label.length + 1))}</div>
            </>
          ) : (
            drawn(line)
          )}
        </div>
      ))}
    </div>
  );
}
