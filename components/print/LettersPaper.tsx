import type { PaperProps } from './paper';
import styles from './Paper.module.css';

/** Options with letters, one of which is circled. */
export function LettersPaper({ item, say }: PaperProps) {
  return (
    <>
      <p className={styles.hint}>{say('print.circle')}</p>
      <Lettered item={item} />
    </>
  );
}

/** The options of a question with the letters by which its key names them. */
export function Lettered({ item: { options } }: Pick<PaperProps, 'item'>) {
  return (
    <ol className={styles.letters} type="A">
      {options.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  );
}
