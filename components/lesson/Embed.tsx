import type { ReactNode } from 'react';
import type { Age } from '@/lib/lesson/age';
import { figureAnchor } from '@/lib/lesson/embed';
import type { FigureOutline } from '@/lib/lesson/figure';
import type { StepOutline } from '@/lib/lesson/schema';
import { endsLine } from '@/lib/lesson/sources-end';
import { AgeBanner } from './AgeBanner';
import type { LessonContext } from './context';
import styles from './Embed.module.css';
import { FigureSources } from './FigureSources';
import { Popovers } from './Popovers';

interface Props {
  figure: FigureOutline;
  step: StepOutline;
  age: Age;
  site: string;
  context: LessonContext;
  /** The figure, drawn. */
  children: ReactNode;
}

/** One figure alone, as another site shows it: what it is from, up to when its sources reach, and which they are. */
export function Embed({ figure, step, age, site, context, children }: Props) {
  const { meta, language, say } = context;
  const lesson = `/learn/${meta.slug}`;
  return (
    <main className={styles.embed}>
      <h1 className={styles.title}>{step.title}</h1>
      <p className={styles.from}>
        <a href={lesson}>{say('share.from', { lesson: meta.title, site })}</a> {endsLine(meta, language, say)}
      </p>
      <AgeBanner age={age} language={language} say={say} />
      {children}
      <FigureSources facts={figure.facts} context={context} />
      <p className={styles.from}>
        <a href={`${lesson}/${step.id}#${figureAnchor(figure.id)}`}>{say('share.inLesson')}</a>
      </p>
      <Popovers step={[figure]} context={context} />
    </main>
  );
}
