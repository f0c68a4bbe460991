import type { Metadata } from 'next';
import { AgedQuiz } from '@/components/lesson/AgeBanner';
import { PlainAnswers } from '@/components/quiz/PlainAnswers';
import type { PracticeForm } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import { answerForm } from '@/server/answer-form';
import { site } from '@/server/lessons';
import { pageMetadata } from '@/server/page-meta';
import { QuizFrame, type QuizParts } from './quiz-frame';
import styles from './form-page.module.css';

const titleOf = (form: PracticeForm): string => {
  const say = words(site().language);
  return say('plain.title', { form: say('quiz.form', { form: form.toUpperCase() }) });
};

/** A page of answers is one reader's: search engines leave it out. */
export async function answersMetadata(parts: QuizParts | undefined): Promise<Metadata> {
  if (!parts) return {};
  const { slug, view, up } = parts;
  const [title, description] = [titleOf(view.form), up.title];
  return pageMetadata({ title, description, path: parts.pathOf(view.form), card: `quiz-${slug}`, hidden: true });
}

/** Where the plain form of a quiz leads to: its mark, and every question with why and the evidence. */
export function AnswersPage({ parts, query }: { parts: QuizParts; query: unknown }) {
  const { slug, view, up, lessons, aged, pathOf, answers, ends } = parts;
  const { form, other } = view;
  const say = words(site().language);
  const ways = [
    { href: pathOf(other), title: say('quiz.other', { form: other.toUpperCase() }) },
    ...lessons,
    { href: pathOf(form), title: say('quiz.again') },
  ];
  return (
    <QuizFrame up={up} title={titleOf(form)}>
      {aged.length > 0 && <AgedQuiz lessons={aged} say={say} />}
      <PlainAnswers {...answerForm(slug, view, query)} form={form} action={answers} ways={ways} say={say} />
      <p className={styles.lead}>{ends}</p>
    </QuizFrame>
  );
}
