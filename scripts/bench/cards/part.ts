import type { Load } from '../serve/load';
import type { BenchOptions } from '../bench';
import type { Goal } from '../goal';

/** What the bench says of one thing that was measured: so many a second, and milliseconds of half and of 99 in a hundred. */
export interface Row extends Load {
  what: string;
  by: string;
}

/** What a part of the bench found, with its goals. */
export interface Found {
  rows: Row[];
  goals: Goal[];
}

/** A part of the bench: drawing, serving. Another is a file and a line in the list of `cards.ts`. */
export type Part = (options: BenchOptions) => Promise<Found>;
