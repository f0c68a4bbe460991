import type { ReactNode } from 'react';
import styles from './LessonTable.module.css';

// The roles are those that the elements have anyway: some browsers drop them where a style sheet stacks the cells.

/** A table with a caption, whose rows stack where there is no room for columns. */
export function LessonTable({
  caption,
  columns,
  children,
}: {
  caption: string;
  columns: readonly string[];
  children: ReactNode;
}) {
  return (
    <div className={styles.frame}>
      <table className={styles.table} role="table">
        <caption className={styles.caption}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{children}</tbody>
      </table>
    </div>
  );
}

/** A row: what it is about, and its cells, each with the name of its column for where it stands below the others. */
export function LessonRow({ head, cells }: { head: string; cells: readonly { column: string; content: ReactNode }[] }) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {head}
      </th>
      {cells.map(({ column, content }) => (
        <td key={column} role="cell" data-column={column}>
          {content}
        </td>
      ))}
    </tr>
  );
}

/** What stands in one cell: one thing, a list of several, or a word for none. */
export function CellOf({ parts, none }: { parts: readonly ReactNode[]; none: string }) {
  if (parts.length === 0) return <span className={styles.none}>{none}</span>;
  if (parts.length === 1) return parts[0];
  return (
    <ul className={styles.several}>
      {parts.map((part, i) => (
        <li key={i}>{part}</li>
      ))}
    </ul>
  );
}
