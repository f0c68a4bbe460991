import type { Say } from '@/lib/words';
import button from '@/components/ui/Button.module.css';
import styles from './GiveToClass.module.css';

const CLASSROOM = 'https://classroom.google.com/share?url=';

/**
 * How a lesson reaches a class: addresses to hand out, and a plain link to Google Classroom. Nothing is assigned here and
 * no result comes back. The buttons that copy appear where there is script to do it.
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
        <a href={`${CLASSROOM}${encodeURIComponent(lesson)}`} rel="noopener noreferrer external">
          {say('teach.classroom')}
        </a>{' '}
        {say('teach.classroomHint')}
      </p>
      <p className={styles.text}>{say('teach.noResults')}</p>
    </aside>
  );
}
