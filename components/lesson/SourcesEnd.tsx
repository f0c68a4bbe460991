import { formatDate } from '@/lib/kernel/dates';
import { endsLine } from '@/lib/lesson/sources-end';
import type { LessonContext } from './context';
import styles from './SourcesEnd.module.css';

/** Up to when the sources of this lesson reach. */
export function SourcesEnd({ context }: { context: LessonContext }) {
  const { meta, language, say } = context;
  return (
    <p className={styles.note}>
      {endsLine(meta, language, say)}
      {meta.asOf && ` ${say('lesson.asOf', { date: formatDate(meta.asOf, language) })}`}
    </p>
  );
}
