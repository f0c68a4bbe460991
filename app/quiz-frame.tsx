import type { ReactNode } from 'react';
import { Kept } from '@/components/offline/Kept';
import type { PracticeForm } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import type { FormView } from '@/server/form-view';
import { site } from '@/server/lessons';
import { Frame } from './frame';
import styles from './form-page.module.css';

/** A page to go to, with what it is called there. */
export interface Way {
  href: string;
  title: string;
}

/** A form of a quiz, of a lesson or across lessons, with its places on the site. */
export interface QuizParts {
  /** Of the lesson, or of the quiz across lessons. */
  slug: string;
  view: FormView;
  /** The page that the quiz belongs to. */
  up: Way;
  /** Where its lessons are read. */
  lessons: readonly Way[];
  /** Those of them that time has overtaken in something. */
  aged: readonly Way[];
  pathOf: (form: PracticeForm) => string;
  /** Where its plain form leads to. */
  answers: string;
  /** Where it is printed, if it is. */
  print?: string;
  /** Up to when its sources reach. */
  ends: string;
}

/** What the pages of a quiz have around them. */
export function QuizFrame({ up, title, children }: { up: Way; title: string; children: ReactNode }) {
  return (
    <Frame
      calm
      bar={
        <a className={styles.back} href={up.href}>
          {up.title}
        </a>
      }
    >
      <div className={styles.quiz}>
        <h1 className={styles.title}>{title}</h1>
        {children}
        <Kept say={words(site().language)} />
      </div>
    </Frame>
  );
}
