import type { ReactNode } from 'react';
import button from '@/components/ui/Button.module.css';
import { refusedWords } from './refused-words';
import type { CommonWords } from './teacher-words';
import type { Given } from '../use-answer';
import styles from './Teacher.module.css';

interface Props<T> {
  heading: string;
  /** Above the heading: which class this belongs to. */
  above?: ReactNode;
  lead?: string;
  /** What the page shows; false where the address does not say of what. */
  given: Given<T> | false;
  words: CommonWords;
  wide?: true;
  /** Of its heading, where another is the page's own. */
  level?: 'h1' | 'h2';
  children: (value: T) => ReactNode;
}

/** What every page of a teacher has: its heading, and words for as long as there is nothing to show, or nothing new. */
export function Screen<T>({ heading, above, lead, given, words, wide, level = 'h1', children }: Props<T>) {
  const Heading = level;
  const value = given ? given.value : undefined;
  return (
    <div className={wide ? styles.wide : styles.page}>
      {above && <p className={styles.above}>{above}</p>}
      <Heading className={level === 'h1' ? styles.title : styles.heading}>{heading}</Heading>
      {lead && <p className={styles.lead}>{lead}</p>}
      <div role="status">{standing(given, words)}</div>
      {given && given.refused && (
        <p className={styles.actions}>
          <button className={`${button.button} ${button.quiet}`} type="button" onClick={() => void given.ask()}>
            {words.again}
          </button>
          <a className={styles.way} href="/teach">
            {words.toClasses}
          </a>
          {(given.refused.status === 401 || given.refused.status === 403) && (
            <a className={styles.way} href="/teach/open">
              {words.toOpen}
            </a>
          )}
        </p>
      )}
      {!given && (
        <p className={styles.actions}>
          <a className={styles.way} href="/teach">
            {words.toClasses}
          </a>
        </p>
      )}
      {value !== undefined && children(value)}
    </div>
  );
}

function standing<T>(given: Given<T> | false, words: CommonWords): ReactNode {
  if (!given) return <p className={styles.told}>{words.unnamed}</p>;
  const { refused, value, slow } = given;
  if (refused)
    return (
      <p className={styles.told}>
        {refusedWords(refused, words)}
        {value !== undefined && ` ${words.old}`}
      </p>
    );
  return slow && <p>{words.loading}</p>;
}
