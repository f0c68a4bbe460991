import type { ReactNode } from 'react';
import type { Say } from '@/lib/words';
import intro from '@/components/lesson/LessonIntro.module.css';
import button from '@/components/ui/Button.module.css';
import styles from './QuizIntro.module.css';

/** A quiz across lessons as lists and its own page show it; `facts` is finished text. */
export interface IntroQuiz {
  slug: string;
  title: string;
  summary: string;
  facts: string;
}

/** What a quiz across lessons asks, and which lessons it builds on. `children` is what stands below. */
export function QuizIntro({
  quiz: { slug, title, summary, facts },
  ends,
  objectives,
  lessons,
  say,
  children,
}: {
  quiz: IntroQuiz;
  ends: string;
  objectives: readonly string[];
  lessons: readonly { slug: string; title: string }[];
  say: Say;
  children?: ReactNode;
}) {
  return (
    <div className={intro.intro}>
      <h1 className={intro.title}>{title}</h1>
      <p className={intro.summary}>{summary}</p>
      <p className={intro.facts}>{facts}</p>
      <p className={intro.facts}>{ends}</p>
      <p className={intro.actions}>
        <a className={button.button} href={`/quiz/${slug}/a`}>
          {say('across.start')}
        </a>
        <a className={`${button.button} ${button.quiet}`} href={`/quiz/${slug}/b`}>
          {say('across.formB')}
        </a>
      </p>
      <h2 className={intro.heading}>{say('across.buildsOn')}</h2>
      <p>{say('across.readFirst')}</p>
      <ul className={styles.lessons}>
        {lessons.map((lesson) => (
          <li key={lesson.slug}>
            <a href={`/learn/${lesson.slug}`}>{lesson.title}</a>
          </li>
        ))}
      </ul>
      <h2 className={intro.heading}>{say('across.objectives')}</h2>
      <ul>
        {objectives.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
      {children}
    </div>
  );
}
