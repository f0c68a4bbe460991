import type { Say } from '@/lib/words';
import { assignLessonPath, googleUrl } from '@/components/classroom/teacher/paths';
import button from '@/components/ui/Button.module.css';
import styles from './GiveToClass.module.css';

/**
 * How a lesson reaches a class: addresses to hand out, from which no result comes back, a plain link to Google Classroom,
 * and the way to assign it. The buttons that copy appear where there is script to do it.
 */
export function GiveToClass({ slug, origin, say }: { slug: string; origin: string; say: Say }) {
  const lesson = `${origin}/learn/${slug}`;
  const addresses = [
    ['lesson', lesson],
    ['a', `${lesson}/quiz`],
    ['b', `${lesson}/quiz/b`],
  ] as const;
  return (
    <aside className={styles.give} aria-label={say('teach.give')}>
      <h2 className={styles.heading}>{say('teach.give')}</h2>
      <p className={styles.text}>{say('teach.giveLead')}</p>
      <ul className={styles.addresses} role="list">
        {addresses.map(([name, url]) => (
          <li key={name} data-needs-server={name === 'lesson' ? undefined : true}>
            <span className={styles.what}>{say(`teach.address.${name}`)}</span>
            <span className={styles.url}>{url}</span>
            <button
              className={`${button.button} ${button.quiet}`}
              type="button"
              data-copy={url}
              data-copied={say('share.copied')}
              suppressHydrationWarning
              hidden
            >
              {say('share.copy')}
              <span className="visuallyHidden">{say('teach.copyOf', { what: say(`teach.address.${name}`) })}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="visuallyHidden" role="status" data-copy-status />
      <p className={styles.classroom}>
        <a href={googleUrl(lesson)} rel="noopener noreferrer external">
          {say('teach.classroom')}
        </a>{' '}
        {say('teach.classroomHint')}
      </p>
      <p className={styles.text}>{say('teach.noResults')}</p>
      <p className={styles.text} data-needs-server>
        <a href={assignLessonPath(slug)}>{say('class.way.assign')}</a> {say('class.way.assignHint')}{' '}
        <a href="/teach">{say('class.start.title')}</a>
      </p>
    </aside>
  );
}
