import type { ReactNode } from 'react';
import { AgedQuiz } from '@/components/lesson/AgeBanner';
import { PlainForm } from '@/components/quiz/PlainForm';
import { QuizPlayer } from '@/components/quiz/QuizPlayer';
import { quizWords } from '@/components/quiz/quiz-words';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { QuizFrame, type QuizParts } from './quiz-frame';
import styles from './form-page.module.css';

interface Props {
  parts: QuizParts;
  /** What stands below, such as the way to share it. */
  children: ReactNode;
}

/** A form of a quiz, played; where no script runs, as one plain form. */
export function FormPage({ parts, children }: Props) {
  const { slug, view, up, lessons, aged, pathOf, answers, print, ends } = parts;
  const say = words(site().language);
  const { form, other, items, teaches } = view;
  const questions = items.map((item, i) => ({ number: i + 1, item }));
  return (
    <QuizFrame up={up} title={say('quiz.title', { lesson: say('quiz.form', { form: form.toUpperCase() }) })}>
      {aged.length > 0 && <AgedQuiz lessons={aged} say={say} />}
      <noscript>
        <p>{say('plain.lead')}</p>
        <PlainForm action={answers} form={form} total={items.length} questions={questions} say={say} />
      </noscript>
      <div className={styles.played}>
        <QuizPlayer
          lesson={slug}
          form={form}
          items={items}
          teaches={teaches}
          words={quizWords(say, items.length, other)}
          otherHref={pathOf(other)}
          printHref={print}
          lessons={lessons}
        />
      </div>
      <p className={styles.lead}>
        {say('quiz.lead', { n: items.length })} {ends}
      </p>
      {children}
    </QuizFrame>
  );
}
