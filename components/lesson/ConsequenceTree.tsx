import type { ReactNode } from 'react';
import { Cited } from './Cited';
import type { LessonContext } from './context';
import styles from './ConsequenceTree.module.css';

// Lists without marks are no lists to Safari, unless they say so.

/** What could follow from what, as lists within lists, drawn as a tree. */
export function ConsequenceTree({ title, children }: { title: string; children: ReactNode }) {
  return (
    <figure className={styles.tree}>
      <figcaption className={styles.title}>{title}</figcaption>
      <ul className={styles.branches} role="list">
        {children}
      </ul>
    </figure>
  );
}

/** A condition, and what could follow if it holds. */
export function Consequence({ condition, children }: { condition: string; children: ReactNode }) {
  return (
    <li className={styles.branch}>
      <p className={styles.condition}>{condition}</p>
      <ul className={styles.branches} role="list">
        {children}
      </ul>
    </li>
  );
}

/** What could follow, with its evidence. */
export function Outcome({ fact, context, children }: { fact: string; context: LessonContext; children: ReactNode }) {
  return (
    <li className={styles.outcome}>
      <Cited facts={[fact]} context={context}>
        {children}
      </Cited>
    </li>
  );
}
