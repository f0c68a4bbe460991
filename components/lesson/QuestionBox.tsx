import type { ReactNode } from 'react';
import { Stem } from '@/components/quiz/Stem';
import type { PublicItem } from '@/lib/question/item';
import type { LessonContext } from './context';
import styles from './QuestionBox.module.css';

interface Props {
  item: PublicItem;
  words: { heading: string; lead: string; needsScript: string };
  context: LessonContext;
  /** The question as it is answered with script. */
  children: ReactNode;
}

/** A question within a lesson. On paper, and where no script runs, it is a stem and a list of options to think about. */
export function QuestionBox({ item, words, context, children }: Props) {
  const Heading = context.only === undefined ? 'h3' : 'h2';
  return (
    <section className={styles.box}>
      <Heading className={styles.heading}>{words.heading}</Heading>
      <p className={styles.lead}>{words.lead}</p>
      <noscript>
        <p className={styles.lead}>{words.needsScript}</p>
      </noscript>
      <div className={styles.live}>{children}</div>
      <div className={styles.still}>
        <p className={styles.stem}>
          <Stem text={item.stem} />
        </p>
        <p className={styles.where}>{item.where}</p>
        {item.options.length > 0 ? (
          <ol className={styles.options}>
            {item.options.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        ) : (
          <p className={styles.line}>{item.field?.unit}</p>
        )}
      </div>
    </section>
  );
}
