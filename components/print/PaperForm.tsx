import { Stem } from '@/components/quiz/Stem';
import type { PublicItem } from '@/lib/question/item';
import type { Say } from '@/lib/words';
import { papers } from '.';
import styles from './Paper.module.css';

interface Props {
  items: readonly PublicItem[];
  /** Finished words above the questions, with their version. */
  title: string;
  lead: string;
  say: Say;
}

/** A form of a quiz to be answered with a pen: it begins on a page of its own, and holds no key. */
export function PaperForm({ items, title, lead, say }: Props) {
  return (
    <section className={styles.form} aria-labelledby="paper-form">
      <h2 className={styles.title} id="paper-form">
        {title}
      </h2>
      <p className={styles.name}>
        {say('print.name')} <span className={styles.line} />
      </p>
      <p className={styles.hint}>{lead}</p>
      <ol className={styles.questions}>
        {items.map((item) => {
          const Body = papers[item.kind];
          return (
            <li key={item.id} className={styles.question}>
              <p className={styles.stem}>
                <Stem text={item.stem} />
              </p>
              <p className={styles.where}>{item.where}</p>
              <Body item={item} say={say} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
