import type { Say } from '@/lib/words';
import styles from './Offline.module.css';

/** What a reader sees without a connection in place of a page that is not kept. The device shows which lessons it keeps. */
export function OfflinePage({ lessons, say }: { lessons: readonly { slug: string; title: string }[]; say: Say }) {
  return (
    <div className={styles.page}>
      <h1>{say('offline.title')}</h1>
      <p>{say('offline.lead')}</p>
      <h2>{say('offline.lessons')}</h2>
      <p data-none-kept>{say('offline.none')}</p>
      <ul className={styles.lessons}>
        {lessons.map(({ slug, title }) => (
          <li key={slug} data-kept-lesson={slug} hidden>
            <a href={`/learn/${slug}`}>{title}</a>
          </li>
        ))}
      </ul>
      <h2>{say('offline.works')}</h2>
      <ul>
        <li>{say('offline.works1')}</li>
        <li>{say('offline.works2')}</li>
        <li>{say('offline.works3')}</li>
      </ul>
    </div>
  );
}
