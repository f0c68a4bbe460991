import type { ReactNode } from 'react';
import type { Language, Say } from '@/lib/words';
import styles from './Home.module.css';
import { LessonCard, type ListedLesson } from './LessonCard';

/** What this is, and the lessons; `children` is how they hang together, where the site says so. */
export function Home({
  line,
  description,
  lessons,
  language,
  say,
  children,
}: {
  line: string;
  description: string;
  lessons: readonly ListedLesson[];
  language: Language;
  say: Say;
  children?: ReactNode;
}) {
  return (
    <div className={styles.home}>
      <h1 className={styles.line}>{line}</h1>
      <p className={styles.description}>{description}</p>
      {children}
      <h2 className={styles.heading}>{say('site.lessons')}</h2>
      <ul className={styles.lessons}>
        {lessons.map((lesson) => (
          <li key={lesson.meta.slug}>
            <LessonCard lesson={lesson} language={language} say={say} />
          </li>
        ))}
      </ul>
      <h2 className={styles.heading}>{say('site.how')}</h2>
      <ol className={styles.how}>
        <li>{say('site.how1')}</li>
        <li>{say('site.how2')}</li>
        <li>{say('site.how3')}</li>
      </ol>
    </div>
  );
}
