import { Fragment } from 'react';
import { formatDate } from '@/lib/kernel/dates';
import type { Age } from '@/lib/lesson/age';
import type { Language, Say } from '@/lib/words';
import styles from './AgeBanner.module.css';

/** Says what in a lesson time has overtaken; nothing where it has not. */
export function AgeBanner({ age: { passed, superseded }, language, say }: { age: Age; language: Language; say: Say }) {
  if (passed.length + superseded.length === 0) return null;
  return (
    <aside className={styles.banner} aria-label={say('age.heading')}>
      {passed.map(({ fact, date, about }) => (
        <p key={fact}>{say(`age.passed.${about.kind}`, { ...about, date: formatDate(date, language) })}</p>
      ))}
      {superseded.map(({ fact, statement, page }) => (
        <p key={fact}>
          {say('age.superseded', { statement })} {page && <a href={page}>{say('age.now')}</a>}
        </p>
      ))}
    </aside>
  );
}

/** The same before a quiz, without what would tell an answer: the lessons say what it is. */
export function AgedQuiz({ lessons, say }: { lessons: readonly { href: string; title: string }[]; say: Say }) {
  return (
    <aside className={styles.banner} aria-label={say('age.heading')}>
      <p>
        {say('age.quiz')}
        {lessons.map(({ href, title }) => (
          <Fragment key={href}>
            {' '}
            <a href={href}>{title}</a>
          </Fragment>
        ))}
      </p>
    </aside>
  );
}
