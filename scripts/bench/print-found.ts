import { goalTable, type Goal } from './goal';

interface Found<Row> {
  rows: readonly Row[];
  /** The rows for people. */
  shown: string;
  goals: readonly Goal[];
}

/** Prints rows and goals for people; with `json` the rows alone go to stdout, and the goals to stderr. */
export function printFound<Row>({ rows, shown, goals }: Found<Row>, json: boolean): void {
  console.log(json ? JSON.stringify(rows, null, 1) : `${shown}\n`);
  console[json ? 'error' : 'log'](goalTable(goals));
}
