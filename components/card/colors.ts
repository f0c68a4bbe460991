import type { Tone } from '@/lib/card/card';

/** The colors of cards, those of the light scheme: no scheme reaches a picture. */
export const COLORS = {
  paper: '#fbfaf7',
  surface: '#ffffff',
  ink: '#1b1a17',
  ink2: '#55514a',
  control: '#7c766b',
  line: '#d9d4c9',
  accent: '#0b5cad',
} as const;

interface Pair {
  background: string;
  color: string;
}

/** What a chip of each tone is drawn in. */
export const TONES: Record<Tone, Pair> = {
  plain: { background: '#f0ece6', color: '#55514a' },
  topic: { background: '#e3f1f4', color: '#0e5a6b' },
  ask: { background: '#e6eef8', color: '#0b5cad' },
  fact: { background: '#e3f1f4', color: '#0e5a6b' },
  claim: { background: '#f0ebfa', color: '#5b3e9c' },
  opinion: { background: '#f0ece6', color: '#5a5148' },
  differ: { background: '#fcf0d9', color: '#7a4b00' },
  wrong: { background: '#fbeae6', color: '#a3341f' },
};

export const MARKS: Record<'right' | 'wrong', Pair> = {
  right: { background: '#e5f3ec', color: '#116b45' },
  wrong: { background: '#fbeae6', color: '#a3341f' },
};
