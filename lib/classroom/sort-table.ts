import { marks, type ResultRow, type ResultTable } from './result-table';

export interface TableOrder {
  /** An item's id sorts by its marks. */
  by: 'handle' | 'name' | 'total' | 'right' | { item: string };
  descending: boolean;
}

/** How names and handles are read: the teacher's own names, where there are any, and the language of the page. */
export interface Naming {
  nameOf: (handle: string) => string | undefined;
  language: string;
}

/** The table in another order; rows that are alike stay as they were, and who has not started, or has no name, stays last. */
export function sortTable(table: ResultTable, { by, descending }: TableOrder, naming: Naming): ResultTable {
  const { compare } = new Intl.Collator(naming.language, { numeric: true });
  const keyOf = keyBy(by, table, naming);
  const rows = table.rows.map((row) => ({ row, key: keyOf(row) }));
  rows.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
    const order = typeof a.key === 'number' ? a.key - Number(b.key) : compare(a.key, String(b.key));
    return descending ? -order : order;
  });
  return { columns: table.columns, rows: rows.map(({ row }) => row) };
}

type Key = string | number | undefined;

function keyBy(by: TableOrder['by'], { columns }: ResultTable, { nameOf }: Naming): (row: ResultRow) => Key {
  if (by === 'handle') return ({ handle }) => handle;
  if (by === 'name') return ({ handle }) => nameOf(handle);
  const figure = figureBy(
    by,
    columns.map(({ item }) => item),
  );
  return (row) => (row.state === 'absent' ? undefined : figure(row));
}

function figureBy(
  by: Exclude<TableOrder['by'], 'handle' | 'name'>,
  items: readonly string[],
): (row: ResultRow) => number {
  if (by === 'total') return ({ total }) => total.points;
  if (by === 'right') return ({ right }) => right;
  const at = items.indexOf(by.item);
  return ({ cells }) => marks.indexOf(cells[at]?.mark ?? 'absent');
}
