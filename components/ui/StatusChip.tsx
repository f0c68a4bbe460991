import type { ReactNode } from 'react';
import type { Status } from '@/lib/fact/provenance';
import styles from './StatusChip.module.css';

/** The standing of a claim in words; the colour only repeats them. */
export function StatusChip({ status, children }: { status: Status; children: ReactNode }) {
  return <span className={`${styles.chip} ${styles[status]}`}>{children}</span>;
}
