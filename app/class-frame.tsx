import type { ReactNode } from 'react';
import styles from '@/components/classroom/student/Student.module.css';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { pageMetadata } from '@/server/page-meta';
import { Frame } from './frame';

interface Props {
  title: string;
  children: ReactNode;
}

/** What a page of a student says of itself: only those who sit in a class have a use for it. */
export const studentMetadata = (title: 'work.title' | 'work.quizTitle' | 'work.heldTitle') => {
  const say = words(site().language);
  return pageMetadata({
    title: say(title),
    description: say('work.description'),
    path: '/class',
    card: 'home',
    hidden: true,
  });
};

/** What the pages of a student have around them. They are drawn at build time, the same for everybody: a script asks who sits there. */
export function ClassFrame({ title, children }: Props) {
  return (
    <Frame calm>
      <div className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        <noscript>
          <p>{words(site().language)('work.needsScript')}</p>
        </noscript>
        <div className={styles.alive}>{children}</div>
      </div>
    </Frame>
  );
}
