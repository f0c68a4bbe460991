import type { ReactNode } from 'react';
import button from '@/components/ui/Button.module.css';
import type { Say } from '@/lib/words';
import { LaterCard } from './LaterCard';
import styles from './Result.module.css';

/** What anybody may know of an assignment. */
export interface Assigned {
  kind: 'lesson' | 'quiz' | 'both';
  title: string;
  questions: number;
  /** Until when, in words. */
  until: string;
  /** Up to when its sources reach. */
  ends: string;
  lesson?: string;
  practice?: string;
  image: { url: string; alt: string };
}

const WHAT = { lesson: 'assigned.toRead', quiz: 'assigned.toAnswer', both: 'assigned.both' } as const;

interface Props {
  assigned: Assigned;
  share?: ReactNode;
  say: Say;
}

/** The public face of an assignment: what and until when, and nothing of whom it was given to. */
export function AssignedPage({ assigned, share, say }: Props) {
  const { kind, title, questions, until, ends, lesson, practice, image } = assigned;
  const quiet = `${button.button} ${button.quiet}`;
  return (
    <article className={styles.page}>
      <p className={styles.kind}>{say('assigned.kind')}</p>
      <h1 className={styles.title}>{title}</h1>
      <p>{say(WHAT[kind], { n: questions })}</p>
      <p>
        <strong>{until}</strong>
      </p>
      <p className={styles.facts}>{ends}</p>
      <p>{say('assigned.how')}</p>
      <p className={styles.actions}>
        <a className={button.button} href="/class">
          {say('assigned.toClass')}
        </a>
        {lesson && (
          <a className={quiet} href={lesson}>
            {say('assigned.read')}
          </a>
        )}
        {practice && (
          <a className={quiet} href={practice}>
            {say('assigned.practice')}
          </a>
        )}
      </p>
      <p className={styles.facts}>{say('assigned.says')}</p>
      <LaterCard heading={say('assigned.card')} image={image} />
      {share}
    </article>
  );
}
