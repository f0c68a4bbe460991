import { useId, useState } from 'react';
import type { ResultRow, ResultTable } from '@/lib/classroom/result-table';
import type { TableOrder } from '@/lib/classroom/sort-table';
import { cellText, stateText, type TableWords } from '@/lib/classroom/table-words';
import { filled } from '@/components/quiz/quiz-words';
import styles from './Results.module.css';
import type { ResultsWords } from './teacher-words';
import shared from './Teacher.module.css';

export interface ResultsProps {
  table: ResultTable;
  order: TableOrder;
  onOrder: (order: TableOrder) => void;
  /** Given where there are names to show. */
  nameOf?: (handle: string) => string | undefined;
  tableWords: TableWords;
  /** What each question asks, in the order of the columns. */
  stems: readonly string[];
  words: ResultsWords;
}

/** The same as the table, for a screen that is too narrow for one. */
export function ResultsList(props: ResultsProps) {
  const { table, order, onOrder, nameOf, tableWords, words } = props;
  const id = useId();
  const { heads } = tableWords;
  const orders = [
    { by: 'handle', label: heads.handle },
    ...(nameOf ? [{ by: 'name', label: heads.name } as const] : []),
    { by: 'right', label: heads.right },
    { by: 'total', label: heads.points },
  ] as const;
  return (
    <>
      <p>
        <label className={shared.label} htmlFor={id}>
          {words.sortBy}
        </label>
        <select
          id={id}
          className={shared.select}
          value={typeof order.by === 'string' ? order.by : 'handle'}
          onChange={({ target }) => onOrder({ by: target.value as 'handle', descending: false })}
        >
          {orders.map(({ by, label }) => (
            <option key={by} value={by}>
              {label}
            </option>
          ))}
        </select>
      </p>
      <ul className={styles.list} role="list">
        {table.rows.map((row) => (
          <Line key={row.seat} {...props} row={row} />
        ))}
      </ul>
    </>
  );
}

/** A student, and on demand each question with its mark: hundreds of them are drawn only when they are asked for. */
function Line({ row, table, stems, nameOf, tableWords, words }: ResultsProps & { row: ResultRow }) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <strong>{[row.handle, nameOf?.(row.handle)].filter(Boolean).join(' · ')}</strong>
          <span className={styles.where}>
            {stateText(row, tableWords)}
            {row.state !== 'absent' && ` · ${filled(words.points, pointsOf(row))}`}
          </span>
        </summary>
        {open && (
          <dl className={styles.marks}>
            {table.columns.map(({ item }, i) => (
              <div key={item}>
                <dt>{filled(words.asked, { n: i + 1, stem: stems[i] ?? '' })}</dt>
                <dd className={styles[row.cells[i]!.mark]}>{cellText(row.cells[i]!, tableWords)}</dd>
              </div>
            ))}
          </dl>
        )}
      </details>
    </li>
  );
}

const pointsOf = ({ total, right, omitted }: ResultRow) => ({ points: total.points, of: total.max, right, omitted });
