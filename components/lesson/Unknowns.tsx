import type { ReactNode } from 'react';
import styles from './Unknowns.module.css';

/** What the sources at hand do not say. */
export function Unknowns({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.box} role="note" aria-label={label}>
      <p className={styles.label}>{label}</p>
      {children}
    </div>
  );
}
