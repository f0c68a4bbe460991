import { memo, useId, useState, type FocusEvent, type MouseEvent } from 'react';
import { filled } from '@/components/quiz/quiz-words';
import type { ResultRow, ResultTable } from '@/lib/classroom/result-table';
import type { TableOrder } from '@/lib/classroom/sort-table';
import { SUMS, tableText } from '@/lib/classroom/table-words';
import styles from './Results.module.css';
import type { ResultsProps } from './ResultsList';
import type { ResultsWords } from './teacher-words';
import { useGridKeys } from './use-grid-keys';

interface Props extends ResultsProps {
  /** The id of the heading that names it. */
  labelledBy: string;
}

/** Students × questions. Every cell says in words what it is; each column that can be is sorted by its head. */
export function ResultsTable({ table, order, onOrder, nameOf, tableWords, stems, words, labelledBy }: Props) {
  const id = useId();
  const { onFocus, ...keys } = useGridKeys();
  const [asked, setAsked] = useState<number>();
  const [heads = [], ...lines] = tableText(table, tableWords, nameOf);
  const orders = ordersOf(table, nameOf !== undefined);
  const firstItem = (nameOf ? 3 : 2) + SUMS.length;
  const ask = ({ target }: MouseEvent | FocusEvent) => {
    const cell = (target as Element).closest<HTMLTableCellElement>('th, td');
    if (cell) setAsked(cell.cellIndex - firstItem);
  };
  return (
    <>
      <p className={styles.caption} id={`${id}-about`}>
        {words.caption}
      </p>
      <p className={styles.asked}>{sayAsked(asked, stems, words)}</p>
      {/* For who hears the heads: what their numbers stand for. */}
      <div hidden>
        {stems.map((stem, i) => (
          <span key={i} id={`${id}-${i}`}>
            {stem}
          </span>
        ))}
      </div>
      <div className={styles.scroll}>
        <table
          {...keys}
          className={styles.table}
          role="grid"
          aria-readonly="true"
          aria-labelledby={labelledBy}
          aria-describedby={`${id}-about`}
          onMouseOver={ask}
          onFocus={(event) => {
            onFocus(event);
            ask(event);
          }}
        >
          <thead>
            <tr>
              {heads.map((head, i) => (
                <Head
                  key={i}
                  head={String(head)}
                  by={orders[i]}
                  about={i >= firstItem ? `${id}-${i - firstItem}` : undefined}
                  order={order}
                  onOrder={onOrder}
                />
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
    </>
  );
}

/** What the column asks in which the pointer or the focus is. */
function sayAsked(at: number | undefined, stems: readonly string[], words: ResultsWords): string {
  const stem = at === undefined ? undefined : stems[at];
  return stem === undefined ? words.column : filled(words.asked, { n: at! + 1, stem });
}

/** By what each column is sorted; nothing where it is not. */
function ordersOf({ columns }: ResultTable, named: boolean): (TableOrder['by'] | undefined)[] {
  return [
    ...(named ? (['handle', 'name', undefined] as const) : (['handle', undefined] as const)),
    ...SUMS.map((by) => (by === 'right' || by === 'total' ? by : undefined)),
    ...columns.map(({ item }) => ({ item })),
  ];
}

interface HeadProps {
  head: string;
  by: TableOrder['by'] | undefined;
  /** What tells more of the column. */
  about?: string;
  order: TableOrder;
  onOrder: (order: TableOrder) => void;
}

function Head({ head, by, about, order, onOrder }: HeadProps) {
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
        aria-describedby={about}
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
    const named = firstItem > 2 + SUMS.length;
    return (
      <tr>
        <th scope="row" tabIndex={-1}>
          {who}
        </th>
        {said.map((text, i) => {
          const mark = row.cells[i + 1 - firstItem]?.mark;
          return (
            <td key={i} className={mark ? styles[mark] : i === 0 && named ? styles.name : undefined} tabIndex={-1}>
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
