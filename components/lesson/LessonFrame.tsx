import type { ReactNode } from 'react';
import type { LessonOutline } from '@/lib/lesson/schema';
import type { Say } from '@/lib/words';
import styles from './LessonFrame.module.css';

interface Props {
  slug: string;
  outline: LessonOutline;
  say: Say;
  current?: string;
  children: ReactNode;
}

/** The lesson's text with the list of its steps beside it. */
export function LessonFrame({ slug, outline, say, current, children }: Props) {
  return (
    <div className={styles.frame}>
      <div className={styles.text}>{children}</div>
      <nav className={styles.steps} aria-label={say('lesson.contents')}>
        <p className={styles.heading}>{say('lesson.contents')}</p>
        <ol>
          {outline.steps.map((step) => (
            <li key={step.id}>
              <a href={`/learn/${slug}/${step.id}`} aria-current={step.id === current ? 'step' : undefined}>
                {step.title}
              </a>
            </li>
          ))}
        </ol>
        <p className={styles.more}>
          <a href={`/learn/${slug}/quiz`}>{say('lesson.quiz')}</a>
          {current === undefined ? (
            <a href={`/learn/${slug}/${outline.steps[0]?.id}`}>{say('lesson.stepByStep')}</a>
          ) : (
            <a href={`/learn/${slug}/all`}>{say('lesson.all')}</a>
          )}
          <a href={`/learn/${slug}/teach`}>{say('lesson.teach')}</a>
        </p>
      </nav>
    </div>
  );
}

/** "Step 3 of 8" with its bar. */
export function Progress({ at, total, say }: { at: number; total: number; say: Say }) {
  return (
    <div className={styles.progress}>
      <span>{say('lesson.stepOf', { n: at, total })}</span>
      <progress className={styles.bar} value={at} max={total} aria-label={say('lesson.progress')} />
    </div>
  );
}

/** Back and next. */
export function Pager({
  previous,
  next,
  say,
}: {
  previous?: { href: string; title: string };
  next: { href: string; title: string; quiz?: true };
  say: Say;
}) {
  return (
    <div className={styles.pager}>
      <a className={styles.next} href={next.href} rel="next">
        <span className={styles.direction}>{say('lesson.next')}</span>
        {next.quiz ? say('lesson.quiz') : next.title}
      </a>
      {previous && (
        <a className={styles.previous} href={previous.href} rel="prev">
          <span className={styles.direction}>{say('lesson.previous')}</span>
          {previous.title}
        </a>
      )}
    </div>
  );
}
