import type { ReactNode } from 'react';
import { AgedQuiz } from '@/components/lesson/AgeBanner';
import { QuizPlayer } from '@/components/quiz/QuizPlayer';
import { quizWords } from '@/components/quiz/quiz-words';
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

interface Props {
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
  /** Up to when its sources reach. */
  ends: string;
  /** What stands below, such as the way to share it. */
  children: ReactNode;
}

/** A form of a quiz, played. */
export function FormPage({ slug, view, up, lessons, aged, pathOf, ends, children }: Props) {
  const say = words(site().language);
  const { form, other, items, teaches } = view;
  return (
    <Frame
      bar={
        <a className={styles.back} href={up.href}>
          {up.title}
        </a>
      }
    >
      <div className={styles.quiz}>
        <h1 className={styles.title}>
          {say('quiz.title', { lesson: say('quiz.form', { form: form.toUpperCase() }) })}
        </h1>
        {aged.length > 0 && <AgedQuiz lessons={aged} say={say} />}
        <noscript>
          <p className={styles.noscript}>{say('quiz.needsScript')}</p>
        </noscript>
        <QuizPlayer
          lesson={slug}
          items={items}
          teaches={teaches}
          words={quizWords(say, items.length, other)}
          otherHref={pathOf(other)}
          lessons={lessons}
        />
        <p className={styles.lead}>
          {say('quiz.lead', { n: items.length })} {ends}
        </p>
        {children}
      </div>
    </Frame>
  );
}
