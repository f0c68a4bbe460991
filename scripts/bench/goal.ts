import { table } from './table';

/** A goal of the project beside what was measured. */
export interface Goal {
  says: string;
  goal: string;
  measured: string;
  /** Undefined for a figure that only stands beside the goals. */
  holds?: boolean;
}

interface Bound {
  measured: number;
  bound: number;
  /** Stands behind both figures: " KB". */
  unit?: string;
}

/** A figure that should not be larger than its bound. */
export const atMost = (says: string, { measured, bound, unit = '' }: Bound): Goal => ({
  says,
  goal: `≤ ${short(bound)}${unit}`,
  measured: `${short(measured)}${unit}`,
  holds: measured <= bound,
});

/** A figure that should not be smaller than its bound. */
export const atLeast = (says: string, { measured, bound, unit = '' }: Bound): Goal => ({
  says,
  goal: `≥ ${short(bound)}${unit}`,
  measured: `${short(measured)}${unit}`,
  holds: measured >= bound,
});

/** A figure without a goal, for comparison. */
export const figure = (says: string, measured: number): Goal => ({ says, goal: 'none', measured: short(measured) });

/** All goals as a table. */
export const goalTable = (goals: readonly Goal[]): string =>
  table([
    ['goal', 'wanted', 'measured', ''],
    ...goals.map(({ says, goal, measured, holds }) => [says, goal, measured, verdict(holds)]),
  ]);

const verdict = (holds?: boolean): string => (holds === undefined ? '' : holds ? 'holds' : 'does not hold');

/** Three digits are enough to compare by: 0.98, 13.5, 1240. */
const short = (value: number): string =>
  String(Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
