import type { ReactNode } from 'react';
import styles from './InShort.module.css';

/** Two sentences that say what the step says. */
export function InShort({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.box} role="note" aria-label={label}>
      <p className={styles.label}>{label}</p>
      <div className={styles.text}>{children}</div>
    </div>
  );
}
