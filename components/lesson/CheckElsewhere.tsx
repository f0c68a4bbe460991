import type { ReactNode } from 'react';
import styles from './CheckElsewhere.module.css';
import type { LessonContext } from './context';

/** Where to see for oneself: pages of the publishers, and what to look for on them. */
export function CheckElsewhere({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={styles.box} aria-label={label}>
      <p className={styles.label}>{label}</p>
      <ul className={styles.looks}>{children}</ul>
    </section>
  );
}

/** One source at its publisher's, and what to look for. */
export function Look({ source, context, children }: { source: string; context: LessonContext; children: ReactNode }) {
  const link = context.sources[source];
  return (
    <li>
      {link && (
        <>
          <a className={styles.link} href={link.url} rel="noopener external">
            {link.name}
          </a>{' '}
          <span className={styles.date}>{link.date}</span>
        </>
      )}
      <div className={styles.what}>{children}</div>
    </li>
  );
}
