import type { Say } from '@/lib/words';
import styles from './Reference.module.css';

/** A step of a lesson to which a page leads. */
export interface PlaceLink {
  href: string;
  lesson: string;
  step: string;
  number: number;
}

/** Where in the lessons something stands. */
export function Places({ places, say }: { places: readonly PlaceLink[]; say: Say }) {
  return (
    <ul className={styles.links}>
      {places.map(({ href, lesson, step, number }) => (
        <li key={href}>
          <a href={href}>{say('fact.step', { lesson, n: number, step })}</a>
        </li>
      ))}
    </ul>
  );
}
