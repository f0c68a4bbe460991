import type { Card } from '@/lib/card/card';

// Cards are drawn by satori, which knows inline styles only: the one place where they are allowed.
const INK = '#1b1a17';
const INK_2 = '#55514a';
const LINE = '#d9d4c9';
const CHIPS = [
  { background: '#e3f1f4', color: '#0e5a6b' },
  { background: '#f0ece6', color: '#5a5148' },
];

/** Font size of a headline in px: two sizes, by length. */
export const titleSize = (title: string): number => (title.length > 70 ? 64 : 80);

/** A share card, 1200 × 630 px, text at least 36 px. */
export function CardFace({ card }: { card: Card }) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        boxSizing: 'border-box',
        width: '100%',
        height: '100%',
        padding: '56px 72px',
        background: '#fbfaf7',
        color: INK,
        fontFamily: 'Public Sans',
        fontSize: 36,
      }}
    >
      <div style={{ display: 'flex', gap: 16 }}>
        {card.chips.map((chip, i) => (
          <div
            key={chip}
            style={{
              display: 'flex',
              padding: '6px 20px',
              borderRadius: 8,
              fontWeight: 700,
              ...CHIPS[i % CHIPS.length],
            }}
          >
            {chip}
          </div>
        ))}
      </div>
      <div
        style={{
          display: 'flex',
          flexGrow: 1,
          alignItems: 'center',
          fontFamily: 'Source Serif 4',
          fontWeight: 700,
          fontSize: titleSize(card.title),
          lineHeight: 1.12,
          letterSpacing: '-0.01em',
        }}
      >
        {card.title}
      </div>
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'center',
          gap: 32,
          paddingTop: 24,
          borderTop: `2px solid ${LINE}`,
        }}
      >
        <div style={{ display: 'flex', alignItems: 'center', gap: 14, fontWeight: 700 }}>
          <svg width="44" height="44" viewBox="0 0 24 24">
            <path d="M4 5h16v11H11l-5 4v-4H4z" fill="none" stroke="#0b5cad" strokeWidth="2" strokeLinejoin="round" />
            <path d="M8 9h8M8 12h5" stroke="#0b5cad" strokeWidth="2" strokeLinecap="round" />
          </svg>
          {card.site}
        </div>
        <div
          style={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end', color: INK_2, lineHeight: 1.25 }}
        >
          {card.foot.map((line) => (
            <div key={line} style={{ display: 'flex' }}>
              {line}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
