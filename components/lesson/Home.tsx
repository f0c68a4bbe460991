import type { ReactNode } from 'react';
import { MOST_IN_A_SITTING } from '@/lib/review/queue';
import type { Language, Say } from '@/lib/words';
import type { IntroQuiz } from '@/components/quiz/QuizIntro';
import button from '@/components/ui/Button.module.css';
import styles from './Home.module.css';
import { LessonCard, type ListedLesson } from './LessonCard';
import card from './LessonCard.module.css';
import { ReaderState } from './ReaderState';

/** What this is, the lessons, and the quizzes across them; `children` is how they hang together, where the site says so. */
export function Home({
  line,
  description,
  lessons,
  quizzes,
  language,
  say,
  children,
}: {
  line: string;
  description: string;
  lessons: readonly ListedLesson[];
  quizzes: readonly IntroQuiz[];
  language: Language;
  say: Say;
  children?: ReactNode;
}) {
  return (
    <div className={styles.home}>
      <h1 className={styles.line}>{line}</h1>
      <p className={styles.description}>{description}</p>
      <Due say={say} />
      {children}
      <h2 className={styles.heading}>{say('site.lessons')}</h2>
      <ul className={styles.lessons}>
        {lessons.map((lesson) => (
          <li key={lesson.meta.slug}>
            <LessonCard lesson={lesson} language={language} say={say} />
          </li>
        ))}
      </ul>
      {quizzes.length > 0 && <Quizzes quizzes={quizzes} say={say} />}
      <p data-needs-server>
        <a href="/join">{say('join.haveCode')}</a>
      </p>
      {/* Below what is first in sight: it comes when the page is there already. */}
      <p className={styles.fresh} hidden data-fresh data-needs-server suppressHydrationWarning>
        <a href="/device#fresh">{say('device.fresh')}</a>
      </p>
      <h2 className={styles.heading}>{say('site.how')}</h2>
      <ol className={styles.how}>
        <li>{say('site.how1')}</li>
        <li>{say('site.how2')}</li>
        <li>{say('site.how3')}</li>
      </ol>
    </div>
  );
}

/** What is due on this device: hidden until the enhancer finds it, with room from the start, so that nothing jumps. */
function Due({ say }: { say: Say }) {
  const due = Array.from({ length: MOST_IN_A_SITTING }, (_, i) => say('review.due', { n: i + 1 }));
  return (
    <div className={styles.due} data-needs-server>
      <p hidden data-review={JSON.stringify(due)} suppressHydrationWarning>
        <a className={button.button} href="/review" suppressHydrationWarning>
          {say('review.title')}
        </a>
      </p>
    </div>
  );
}

function Quizzes({ quizzes, say }: { quizzes: readonly IntroQuiz[]; say: Say }) {
  return (
    <>
      <h2 className={styles.heading} data-needs-server>
        {say('across.heading')}
      </h2>
      <ul className={styles.lessons} data-needs-server>
        {quizzes.map(({ slug, title, summary, facts }) => (
          <li key={slug} className={card.lesson}>
            <h3 className={card.title}>
              <a href={`/quiz/${slug}`}>{title}</a>
            </h3>
            <p className={card.summary}>{summary}</p>
            <p className={card.facts}>{facts}</p>
            <ReaderState slug={slug} say={say} />
            <p className={card.actions}>
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
