import type { ReactNode } from 'react';
import type { Age } from '@/lib/lesson/age';
import type { LessonMeta, LessonOutline } from '@/lib/lesson/schema';
import { endsLine } from '@/lib/lesson/sources-end';
import type { Language, Say } from '@/lib/words';
import { assignLessonPath } from '@/components/classroom/teacher/paths';
import button from '@/components/ui/Button.module.css';
import { AgeBanner } from './AgeBanner';
import { Kept } from '@/components/offline/Kept';
import { Changed } from './Changed';
import styles from './LessonIntro.module.css';
import { ReaderState } from './ReaderState';

/** What a lesson holds, before it begins. */
export function LessonIntro({
  meta,
  outline,
  originals,
  age,
  versions,
  corrections,
  language,
  say,
  children,
}: {
  meta: LessonMeta;
  outline: LessonOutline;
  originals: string;
  age: Age;
  versions: Readonly<Record<string, string>>;
  corrections: number;
  language: Language;
  say: Say;
  children?: ReactNode;
}) {
  return (
    <div className={styles.intro}>
      <h1 className={styles.title}>{meta.title}</h1>
      <p className={styles.summary}>{meta.summary}</p>
      <p className={styles.facts}>
        {say('lesson.steps', { n: outline.steps.length })} · {say('lesson.minutes', { n: outline.minutes })} ·{' '}
        {originals}
      </p>
      <p className={styles.facts}>{endsLine(meta, language, say)}</p>
      {meta.assumes && <p className={styles.facts}>{say('lesson.assumes', { text: meta.assumes })}</p>}
      <p className={styles.log}>
        <a href={`/corrections#${meta.slug}`}>{say('corrections.ofLesson', { n: corrections })}</a>
        <a href={`/learn/${meta.slug}/teach`}>{say('lesson.teach')}</a>
        <a href={assignLessonPath(meta.slug)} data-needs-server>
          {say('class.way.assign')}
        </a>
        <a href={`/learn/${meta.slug}/print`}>{say('lesson.print')}</a>
      </p>
      <AgeBanner age={age} language={language} say={say} />
      <p className={styles.actions}>
        <a
          className={button.button}
          href={`/learn/${meta.slug}/${outline.steps[0]?.id}`}
          data-resume={meta.slug}
          suppressHydrationWarning
          data-resume-words={say('lesson.resume', { n: '#' })}
        >
          {say('lesson.start')}
        </a>
        <a className={`${button.button} ${button.quiet}`} href={`/learn/${meta.slug}/all`}>
          {say('lesson.all')}
        </a>
        <a className={`${button.button} ${button.quiet}`} href={`/learn/${meta.slug}/quiz`}>
          {say('lesson.quiz')}
        </a>
      </p>
      <ReaderState slug={meta.slug} steps={outline.steps} say={say} />
      <h2 className={styles.heading}>{say('lesson.objectives')}</h2>
      <ul>
        {meta.objectives.map((objective) => (
          <li key={objective.id}>{objective.text}</li>
        ))}
      </ul>
      <h2 className={styles.heading}>{say('lesson.contents')}</h2>
      <ol className={styles.steps}>
        {outline.steps.map((step) => (
          <li key={step.id}>
            <a href={`/learn/${meta.slug}/${step.id}`}>{step.title}</a>
            <Changed lesson={meta.slug} step={step.id} version={versions[step.id]} say={say} />
          </li>
        ))}
      </ol>
      <Kept say={say} />
      {children}
    </div>
  );
}
