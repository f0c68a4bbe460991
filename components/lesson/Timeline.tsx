import type { ReactNode } from 'react';
import { formatDate } from '@/lib/kernel/dates';
import type { LessonContext } from './context';
import { EvidenceButton } from './EvidenceButton';
import styles from './Timeline.module.css';

/** Dated events as a list, drawn as a line. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {children}
    </ol>
  );
}

export function Moment({
  date,
  fact,
  context,
  children,
}: {
  date: string;
  fact: string;
  context: LessonContext;
  children: ReactNode;
}) {
  return (
    <li className={styles.moment}>
      <time className={styles.date} dateTime={date}>
        {formatDate(date, context.language)}
      </time>
      <div className={styles.text}>
        {children} <EvidenceButton fact={fact} context={context} />
      </div>
    </li>
  );
}
