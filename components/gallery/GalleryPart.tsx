import type { ReactNode } from 'react';
import styles from './Gallery.module.css';

/** One component in one state, under its name. */
export function GalleryPart({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <p className={styles.name}>{name}</p>
      {children}
    </section>
  );
}
