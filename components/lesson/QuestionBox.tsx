import type { ReactNode } from 'react';
import { Stem } from '@/components/quiz/Stem';
import type { PublicItem } from '@/lib/question/item';
import styles from './QuestionBox.module.css';

interface Props {
  words: {
    heading: string;
    lead?: string;
    /** What is said where no script runs, if it takes one to answer: the box then shows there what paper shows. */
    needsScript?: string;
  };
  /** The heading that fits the page around it. */
  level: 'h2' | 'h3';
  /** The question as paper shows it; without it paper shows what the screen does. */
  paper?: PublicItem;
  /** Set where the page itself is paper: the box then shows what paper shows, and nothing else. */
  still?: true;
  /** The question as it is answered. */
  children: ReactNode;
}

/** A question within a lesson. On paper it is a stem and a list of options to think about. */
export function QuestionBox({ words, level: Heading, paper, still, children }: Props) {
  // What takes no script takes a server: where there is none, the box shows what paper shows.
  const served = paper && !words.needsScript ? true : undefined;
  return (
    <section className={`${styles.box} ${words.needsScript ? styles.scripted : ''}`}>
      <Heading className={styles.heading}>{words.heading}</Heading>
      {words.lead && <p className={styles.lead}>{words.lead}</p>}
      {words.needsScript && !still && (
        <noscript>
          <p className={styles.lead}>{words.needsScript}</p>
        </noscript>
      )}
      {!still && (
        <div className={`${styles.question} ${paper ? styles.live : ''}`} data-needs-server={served}>
          {children}
        </div>
      )}
      {paper && <Still item={paper} instead={still ? 'shown' : served} />}
    </section>
  );
}

/** A question that nothing can be pressed of. */
function Still({ item, instead }: { item: PublicItem; instead?: true | 'shown' }) {
  return (
    <div className={styles.still} data-instead={instead}>
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
  );
}
