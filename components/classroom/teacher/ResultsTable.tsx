import { memo } from 'react';
import type { ResultRow, ResultTable } from '@/lib/classroom/result-table';
import type { TableOrder } from '@/lib/classroom/sort-table';
import { tableText, type TableWords } from '@/lib/classroom/table-words';
import styles from './Results.module.css';
import { useGridKeys } from './use-grid-keys';

interface Props {
  table: ResultTable;
  order: TableOrder;
  onOrder: (order: TableOrder) => void;
  /** Given where there are names to show. */
  nameOf?: (handle: string) => string | undefined;
  tableWords: TableWords;
  caption: string;
}

/** Students × questions. Every cell says in words what it is; each column that can be is sorted by its head. */
export function ResultsTable({ table, order, onOrder, nameOf, tableWords, caption }: Props) {
  const keys = useGridKeys();
  const [heads = [], ...lines] = tableText(table, tableWords, nameOf);
  const orders = ordersOf(table, nameOf !== undefined);
  const firstItem = nameOf ? 3 : 2;
  return (
    <div className={styles.scroll}>
      <table className={styles.table} role="grid" aria-readonly="true" {...keys}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <Head key={i} head={String(head)} by={orders[i]} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <Row key={row.seat} row={row} texts={lines[i]!.join('\u001F')} firstItem={firstItem} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** By what each column is sorted; nothing where it is not. */
function ordersOf({ columns }: ResultTable, named: boolean): (TableOrder['by'] | undefined)[] {
  return [
    ...(named ? (['handle', 'name', undefined] as const) : (['handle', undefined] as const)),
    ...columns.map(({ item }) => ({ item })),
    ...(['right', undefined, 'total', undefined] as const),
  ];
}

interface HeadProps {
  head: string;
  by: TableOrder['by'] | undefined;
  order: TableOrder;
  onOrder: (order: TableOrder) => void;
}

function Head({ head, by, order, onOrder }: HeadProps) {
  if (by === undefined)
    return (
      <th scope="col" tabIndex={-1}>
        {head}
      </th>
    );
  const sorted = JSON.stringify(by) === JSON.stringify(order.by);
  const way = sorted ? (order.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" aria-sort={way}>
      <button
        className={styles.sort}
        type="button"
        tabIndex={-1}
        onClick={() => onOrder({ by, descending: sorted && !order.descending })}
      >
        {head}
        {way && <span aria-hidden="true">{way === 'ascending' ? ' ▲' : ' ▼'}</span>}
      </button>
    </th>
  );
}

interface RowProps {
  row: ResultRow;
  /** What its cells say, as one text: so that a row is drawn again only if it says something else. */
  texts: string;
  firstItem: number;
}

const Row = memo(
  function Row({ row, texts, firstItem }: RowProps) {
    const [who, ...said] = texts.split('\u001F');
    return (
      <tr>
        <th scope="row" tabIndex={-1}>
          {who}
        </th>
        {said.map((text, i) => {
          const mark = row.cells[i + 1 - firstItem]?.mark;
          return (
            <td key={i} className={mark && styles[mark]} tabIndex={-1}>
              {text}
            </td>
          );
        })}
      </tr>
    );
  },
  (before, after) =>
    before.texts === after.texts &&
    before.firstItem === after.firstItem &&
    before.row.cells.every(({ mark }, i) => mark === after.row.cells[i]?.mark),
);
