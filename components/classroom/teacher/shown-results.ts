import type { ResultRow, ResultTable } from '@/lib/classroom/result-table';
import { sortTable, type TableOrder } from '@/lib/classroom/sort-table';

export interface Showing {
  order: TableOrder;
  /** Nobody who looks on is to know whose row it is. */
  hidden: boolean;
  nameOf: (handle: string) => string | undefined;
  language: string;
  /** What stands for a handle that is hidden, with "{n}". */
  anybody: string;
}

/** The table as it is to be seen: in order, and without handles if they are hidden. Screen, list and file all show this one. */
export function shownResults(table: ResultTable, { order, hidden, nameOf, language, anybody }: Showing): ResultTable {
  if (!hidden) return sortTable(table, order, { nameOf, language });
  // Numbered as they joined: in the order of handles a number would tell who it is.
  const named = (row: ResultRow, i: number) => ({ ...row, handle: anybody.replace('{n}', String(i + 1)) });
  const numbered = { columns: table.columns, rows: table.rows.map(named) };
  return sortTable(numbered, order, { nameOf: () => undefined, language });
}
