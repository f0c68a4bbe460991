import type { LessonMeta, LessonOutline } from '@/lib/lesson/schema';
import { endsShort } from '@/lib/lesson/sources-end';
import type { Language, Say } from '@/lib/words';
import type { IntroQuiz } from '@/components/quiz/QuizIntro';
import button from '@/components/ui/Button.module.css';
import styles from './Home.module.css';

/** A lesson as the home page shows it; `originals` is finished text. */
export interface HomeLesson {
  meta: LessonMeta;
  outline: LessonOutline;
  originals: string;
}

/** What this is, the lessons, and the quizzes across them. The enhancer may rewrite a resume link before React wakes: it is to keep what it finds. */
export function Home({
  line,
  description,
  lessons,
  quizzes,
  language,
  say,
}: {
  line: string;
  description: string;
  lessons: readonly HomeLesson[];
  quizzes: readonly IntroQuiz[];
  language: Language;
  say: Say;
}) {
  return (
    <div className={styles.home}>
      <h1 className={styles.line}>{line}</h1>
      <p className={styles.description}>{description}</p>
      <h2 className={styles.heading}>{say('site.lessons')}</h2>
      <ul className={styles.lessons}>
        {lessons.map((lesson) => (
          <li key={lesson.meta.slug} className={styles.lesson}>
            <LessonCard lesson={lesson} language={language} say={say} />
          </li>
        ))}
      </ul>
      {quizzes.length > 0 && <Quizzes quizzes={quizzes} say={say} />}
      <h2 className={styles.heading}>{say('site.how')}</h2>
      <ol className={styles.how}>
        <li>{say('site.how1')}</li>
        <li>{say('site.how2')}</li>
        <li>{say('site.how3')}</li>
      </ol>
    </div>
  );
}

function Quizzes({ quizzes, say }: { quizzes: readonly IntroQuiz[]; say: Say }) {
  return (
    <>
      <h2 className={styles.heading}>{say('across.heading')}</h2>
      <ul className={styles.lessons}>
        {quizzes.map(({ slug, title, summary, facts }) => (
          <li key={slug} className={styles.lesson}>
            <h3 className={styles.title}>
              <a href={`/quiz/${slug}`}>{title}</a>
            </h3>
            <p className={styles.summary}>{summary}</p>
            <p className={styles.facts}>{facts}</p>
            <p className={styles.actions}>
              <a className={`${button.button} ${button.quiet}`} href={`/quiz/${slug}/a`}>
                {say('across.start')}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function LessonCard({
  lesson: { meta, outline, originals },
  language,
  say,
}: {
  lesson: HomeLesson;
  language: Language;
  say: Say;
}) {
  const first = `/learn/${meta.slug}/${outline.steps[0]?.id}`;
  return (
    <>
      <h3 className={styles.title}>
        <a href={`/learn/${meta.slug}`}>{meta.title}</a>
      </h3>
      <p className={styles.summary}>{meta.summary}</p>
      <p className={styles.facts}>
        {say('lesson.steps', { n: outline.steps.length })} · {say('lesson.minutes', { n: outline.minutes })} ·{' '}
        {originals} · {endsShort(meta, language, say)}
      </p>
      <p className={styles.actions}>
        <a
          className={button.button}
          href={first}
          data-resume={meta.slug}
          suppressHydrationWarning
          data-resume-words={say('lesson.resume', { n: '#' })}
        >
          {say('lesson.start')}
        </a>
        <a className={`${button.button} ${button.quiet}`} href={`/learn/${meta.slug}/quiz`}>
          {say('lesson.quiz')}
        </a>
      </p>
    </>
  );
}
