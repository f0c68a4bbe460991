import { median } from 'simple-statistics';
import type { Speed } from './speed-of';
import { weigh, type Requested, type Weights } from './weights';

export const NAMES = {
  step: 'lesson step',
  lesson: 'whole lesson',
  home: 'home',
  quiz: 'quiz',
  reference: 'reference',
  join: 'join a class',
  work: 'work of a student',
  assigned: 'assigned quiz',
  teach: 'classes of a teacher',
  empty: 'empty Next page',
  plain: 'plain HTML',
} as const;

/** What the bench says of one page: its weight, and medians of its speed. */
export interface Row extends Weights, Speed {
  name: string;
}

/** The row of what a page asked for and how fast it was in all rounds. */
export function rowOf(name: string, requested: readonly Requested[], speeds: readonly Speed[]): Row {
  const middle = (pick: (speed: Speed) => number, digits: number) => Number(median(speeds.map(pick)).toFixed(digits));
  return {
    name,
    ...weigh(requested),
    lcp: middle(({ lcp }) => lcp, 0),
    tbt: middle(({ tbt }) => tbt, 0),
    cls: middle(({ cls }) => cls, 3),
  };
}
