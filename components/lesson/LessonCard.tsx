import type { ReactNode } from 'react';
import type { LessonMeta, LessonOutline } from '@/lib/lesson/schema';
import { endsShort } from '@/lib/lesson/sources-end';
import type { Language, Say } from '@/lib/words';
import button from '@/components/ui/Button.module.css';
import styles from './LessonCard.module.css';
import { ReaderState } from './ReaderState';

/** A lesson as lists show it; `originals` is finished text. */
export interface ListedLesson {
  meta: LessonMeta;
  outline: LessonOutline;
  originals: string;
}

// The enhancer may rewrite a resume link before React wakes: React is to keep what it finds.

/** A lesson in a list, with the reader's own state; `children` is what a list says of it besides. */
export function LessonCard({
  lesson: { meta, outline, originals },
  number,
  language,
  say,
  children,
}: {
  lesson: ListedLesson;
  /** Its place, where the order counts. */
  number?: number;
  language: Language;
  say: Say;
  children?: ReactNode;
}) {
  const first = `/learn/${meta.slug}/${outline.steps[0]?.id}`;
  return (
    <div className={styles.lesson}>
      <h3 className={styles.title}>
        {number !== undefined && <span className={styles.number}>{number}</span>}{' '}
        <a href={`/learn/${meta.slug}`}>{meta.title}</a>
      </h3>
      <p className={styles.summary}>{meta.summary}</p>
      <p className={styles.facts}>
        {say('lesson.steps', { n: outline.steps.length })} · {say('lesson.minutes', { n: outline.minutes })} ·{' '}
        {originals} · {endsShort(meta, language, say)}
      </p>
      {children}
      <ReaderState slug={meta.slug} steps={outline.steps} say={say} />
      <p className={styles.actions}>
        <a
          className={button.button}
          href={first}
          data-resume={meta.slug}
          suppressHydrationWarning
          data-resume-words={say('lesson.resume', { n: '#' })}
        >
          {say('lesson.start')}
        </a>
        <a className={`${button.button} ${button.quiet}`} href={`/learn/${meta.slug}/quiz`}>
          {say('lesson.quiz')}
        </a>
      </p>
    </div>
  );
}
