import type { PaperProps } from './paper';
import styles from './Paper.module.css';

/** Options with letters, and a box before each to tick. */
export function BoxesPaper({ item, say }: PaperProps) {
  return (
    <>
      <p className={styles.hint}>
        {say('print.tick')} {item.hint}
      </p>
      <ol className={styles.letters} type="A">
        {item.options.map(({ id, text }) => (
          <li key={id}>
            <span className={styles.box} /> {text}
          </li>
        ))}
      </ol>
    </>
  );
}
