import type { PaperProps } from './paper';
import styles from './Paper.module.css';

/** Lines to be numbered, with a blank before each. */
export function OrderPaper({ item: { options }, say }: PaperProps) {
  return (
    <>
      <p className={styles.hint}>{say('print.number')}</p>
      <ul className={styles.blanks}>
        {options.map(({ id, text }) => (
          <li key={id}>
            <span className={styles.blank} /> {text}
          </li>
        ))}
      </ul>
    </>
  );
}
