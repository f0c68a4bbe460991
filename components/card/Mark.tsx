/** Signs as drawings of 24 × 24: no font has to hold them. */
const PATHS = {
  right: 'M4.5 12.5l5 5L19.5 7',
  wrong: 'M6 6l12 12M18 6L6 18',
  /** Two lines that are not one: what sources say apart. */
  differ: 'M5 9h14M5 15h14M16 4L8 20',
  site: 'M4 5h16v11H11l-5 4v-4H4zM8 9h8M8 12h5',
};

interface Props {
  sign: keyof typeof PATHS;
  size: number;
  color: string;
  stroke?: number;
}

/** A sign on a card. */
export function Mark({ sign, size, color, stroke = 2 }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24">
      <path
        d={PATHS[sign]}
        fill="none"
        stroke={color}
        strokeWidth={stroke}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
