import { CopyButton } from './CopyButton';
import styles from './ShareBox.module.css';
import type { ShareWords } from './share-words';

/** The code with which another site shows a figure; a folder of plain files has nothing that it could show. */
export function ShareFrame({ code, words }: { code: string; words: ShareWords }) {
  return (
    <details className={styles.more} data-needs-server>
      <summary>{words.frame}</summary>
      <p className={styles.described}>{words.frameHint}</p>
      <code className={styles.code}>{code}</code>
      <p className={styles.actions}>
        <CopyButton text={code} words={{ copy: words.copyCode, copied: words.codeCopied }} />
      </p>
    </details>
  );
}
