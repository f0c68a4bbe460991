import type { ReactNode } from 'react';
import type { Language, Say } from '@/lib/words';
import { LessonCard, type ListedLesson } from '@/components/lesson/LessonCard';
import card from '@/components/lesson/LessonCard.module.css';
import styles from './Learn.module.css';

interface Props {
  /** In the order of the site. */
  lessons: readonly ListedLesson[];
  /** Why a lesson stands where it does, by its slug. */
  why: Readonly<Record<string, string>>;
  language: Language;
  say: Say;
  /** How they hang together, where the site says so. */
  children?: ReactNode;
}

/** All lessons in the order suggested: why each stands where it does, what it takes and what it assumes. */
export function Learn({ lessons, why, language, say, children }: Props) {
  const minutes = lessons.reduce((sum, { outline }) => sum + outline.minutes, 0);
  return (
    <div className={styles.learn}>
      <h1 className={styles.title}>{say('learn.title')}</h1>
      <p className={styles.lead}>{say('learn.lead', { n: lessons.length, minutes })}</p>
      {children}
      {lessons.length > 1 && (
        <>
          <h2 className={styles.heading}>{say('learn.order')}</h2>
          <p>{say('learn.orderLead')}</p>
        </>
      )}
      <ol className={styles.lessons} role="list">
        {lessons.map((lesson, i) => (
          <li key={lesson.meta.slug} className={styles.place}>
            <LessonCard lesson={lesson} number={i + 1} language={language} say={say}>
              {[
                why[lesson.meta.slug] && say('learn.why', { text: why[lesson.meta.slug]! }),
                lesson.meta.assumes && say('lesson.assumes', { text: lesson.meta.assumes }),
              ].map(
                (note) =>
                  note && (
                    <p key={note} className={card.note}>
                      {note}
                    </p>
                  ),
              )}
            </LessonCard>
          </li>
        ))}
      </ol>
    </div>
  );
}
