import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AgedQuiz } from '@/components/lesson/AgeBanner';
import { QuizPlayer } from '@/components/quiz/QuizPlayer';
import { quizWords } from '@/components/quiz/quiz-words';
import { endsLine } from '@/lib/lesson/sources-end';
import type { PracticeForm } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import { lessonSummaries } from '@/server/lessons';
import { pageMetadata } from '@/server/page-meta';
import { quizView } from '@/server/quizzes';
import { Frame } from '@/app/frame';
import { Share } from '@/app/share';
import styles from './quiz.module.css';

/** Address of a form: the first has the quiz's own. */
export const formPath = (slug: string, form: PracticeForm): string =>
  form === 'a' ? `/learn/${slug}/quiz` : `/learn/${slug}/quiz/${form}`;

export async function quizMetadata(slug: string, form: PracticeForm): Promise<Metadata> {
  const lesson = (await lessonSummaries()).find((one) => one.meta.slug === slug);
  const view = await quizView(slug, form);
  if (!lesson || !view) return {};
  const say = words(view.site.language);
  return pageMetadata({
    title: say('quiz.title', { lesson: lesson.meta.title }),
    description: lesson.meta.summary,
    path: formPath(slug, form),
    card: `quiz-${slug}`,
    lesson,
  });
}

/** A form of a lesson's quiz. */
export async function QuizPage({ slug, form }: { slug: string; form: PracticeForm }) {
  const view = await quizView(slug, form);
  if (!view) notFound();
  const say = words(view.site.language);
  const total = view.items.length;
  return (
    <Frame
      bar={
        <a className={styles.back} href={`/learn/${slug}`}>
          {view.lesson.title}
        </a>
      }
    >
      <div className={styles.quiz}>
        <h1 className={styles.title}>
          {say('quiz.title', { lesson: say('quiz.form', { form: form.toUpperCase() }) })}
        </h1>
        {view.aged && <AgedQuiz lesson={slug} say={say} />}
        <noscript>
          <p className={styles.noscript}>{say('quiz.needsScript')}</p>
        </noscript>
        <QuizPlayer
          lesson={slug}
          items={view.items}
          teaches={view.teaches}
          words={quizWords(say, total, view.other)}
          otherHref={formPath(slug, view.other)}
        />
        <p className={styles.lead}>
          {say('quiz.lead', { n: total })} {endsLine(view.lesson, view.site.language, say)}
        </p>
        <Share heading="quiz.share" path={formPath(slug, form)} card={`quiz-${slug}`} />
      </div>
    </Frame>
  );
}
