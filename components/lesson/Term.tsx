import type { ReactNode } from 'react';
import type { LessonContext } from './context';
import { termId, meaningId } from './popover-id';
import styles from './Term.module.css';

/** A hard word that explains itself when asked. */
export function Term({ id, context, children }: { id: string; context: LessonContext; children: ReactNode }) {
  if (!context.glossary[id]) return <>{children}</>;
  if (context.paper)
    return (
      <a className={styles.term} href={`#${meaningId(id)}`}>
        {children}
      </a>
    );
  return (
    <button type="button" className={styles.term} data-spoken popoverTarget={termId(id)}>
      {children}
    </button>
  );
}
