import type { ReactNode } from 'react';
import type { LessonMeta, LessonOutline } from '@/lib/lesson/schema';
import { endsLine } from '@/lib/lesson/sources-end';
import type { Language, Say } from '@/lib/words';
import button from '@/components/ui/Button.module.css';
import styles from './LessonIntro.module.css';

/** What a lesson holds, before it begins. */
export function LessonIntro({
  meta,
  outline,
  originals,
  language,
  say,
  children,
}: {
  meta: LessonMeta;
  outline: LessonOutline;
  originals: string;
  language: Language;
  say: Say;
  children?: ReactNode;
}) {
  return (
    <div className={styles.intro}>
      <h1 className={styles.title}>{meta.title}</h1>
      <p className={styles.summary}>{meta.summary}</p>
      <p className={styles.facts}>
        {say('lesson.steps', { n: outline.steps.length })} · {say('lesson.minutes', { n: outline.minutes })} ·{' '}
        {originals}
      </p>
      <p className={styles.facts}>{endsLine(meta, language, say)}</p>
      <p className={styles.actions}>
        <a
          className={button.button}
          href={`/learn/${meta.slug}/${outline.steps[0]?.id}`}
          data-resume={meta.slug}
          suppressHydrationWarning
          data-resume-words={say('lesson.resume', { n: '#' })}
        >
          {say('lesson.start')}
        </a>
        <a className={`${button.button} ${button.quiet}`} href={`/learn/${meta.slug}/all`}>
          {say('lesson.all')}
        </a>
        <a className={`${button.button} ${button.quiet}`} href={`/learn/${meta.slug}/quiz`}>
          {say('lesson.quiz')}
        </a>
      </p>
      <h2 className={styles.heading}>{say('lesson.objectives')}</h2>
      <ul>
        {meta.objectives.map((objective) => (
          <li key={objective.id}>{objective.text}</li>
        ))}
      </ul>
      <h2 className={styles.heading}>{say('lesson.contents')}</h2>
      <ol className={styles.steps}>
        {outline.steps.map((step) => (
          <li key={step.id}>
            <a href={`/learn/${meta.slug}/${step.id}`}>{step.title}</a>
          </li>
        ))}
      </ol>
      {children}
    </div>
  );
}
