import { formatDate } from '@/lib/kernel/dates';
import type { Language } from '@/lib/words';
import styles from './Reference.module.css';

/** Ways to entries that are known by their day. */
export function DateLinks({
  dates,
  language,
}: {
  dates: readonly { href: string; date: string }[];
  language: Language;
}) {
  return (
    <ul className={styles.links}>
      {dates.map(({ href, date }) => (
        <li key={href}>
          <a href={href}>{formatDate(date, language)}</a>
        </li>
      ))}
    </ul>
  );
}
