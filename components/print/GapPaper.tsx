import { Gapped } from './Gapped';
import { Lettered } from './LettersPaper';
import type { PaperProps } from './paper';
import styles from './Paper.module.css';

/** A sentence with a gap, and lettered options for it, one of which is circled. */
export function GapPaper({ item, say }: PaperProps) {
  return (
    <>
      <p className={styles.hint}>{say('print.circle')}</p>
      {(item.rows ?? []).map((row) => (
        <p key={row.id} className={styles.sentence}>
          <Gapped row={row} say={say} />
        </p>
      ))}
      <Lettered item={item} />
    </>
  );
}
