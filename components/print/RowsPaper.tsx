import { Gapped } from './Gapped';
import { Lettered } from './LettersPaper';
import type { PaperProps } from './paper';
import styles from './Paper.module.css';

/** Rows with a blank before each for the letter of the option that belongs to it. */
export function RowsPaper({ item, say }: PaperProps) {
  return (
    <>
      <p className={styles.hint}>
        {say('print.letters')} {item.hint}
      </p>
      <ul className={styles.blanks}>
        {(item.rows ?? []).map((row) => (
          <li key={row.id}>
            <span className={styles.blank} /> <Gapped row={row} say={say} />
          </li>
        ))}
      </ul>
      <Lettered item={item} />
    </>
  );
}
