import type { PaperProps } from './paper';
import styles from './Paper.module.css';

/** A line to write a figure or a date on, with its unit behind it. */
export function LinePaper({ item: { field }, say }: PaperProps) {
  return (
    <>
      <p className={styles.hint}>
        {say(`print.write.${field?.type ?? 'number'}`)}
        {field?.within && ` ${say('print.within', { percent: field.within })}`}
      </p>
      <p className={styles.answer}>
        <span className={styles.line} /> {field?.unit}
      </p>
    </>
  );
}
