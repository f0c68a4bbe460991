import type { LessonMeta } from '@/lib/lesson/schema';
import { endsLine } from '@/lib/lesson/sources-end';
import type { Language, Say } from '@/lib/words';
import styles from './EndsNote.module.css';

/** At the foot of every step: up to when the sources reach, and the ways to the corrections and to whoever mends. */
export function EndsNote({ meta, language, say }: { meta: LessonMeta; language: Language; say: Say }) {
  return (
    <p className={styles.note}>
      {endsLine(meta, language, say)} <a href={`/corrections#${meta.slug}`}>{say('site.navCorrections')}</a>{' '}
      <a href="/about#report">{say('evidence.problem')}</a>
    </p>
  );
}
