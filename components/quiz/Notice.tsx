import type { Ref } from 'react';
import button from '@/components/ui/Button.module.css';
import styles from './Feedback.module.css';

/** Something to do, as a button says it. */
export interface Deed {
  label: string;
  go: () => void;
}

interface Props {
  /** Of its heading. */
  id: string;
  /** Id of the question's words, with which it is named too where a page holds more than one. */
  about?: string;
  heading: string;
  children: string;
  headingRef?: Ref<HTMLHeadingElement>;
  /** The first is the one most learners want. */
  deeds: readonly Deed[];
}

/** What became of an answer that is not told of with why and evidence, or not yet. Its heading takes the focus. */
export function Notice({ id, about, heading, children, headingRef, deeds }: Props) {
  return (
    <section className={`${styles.feedback} ${styles.notice}`} aria-labelledby={about ? `${id} ${about}` : id}>
      <div className={styles.top}>
        <h3 className={styles.heading} id={id} ref={headingRef} tabIndex={-1}>
          {heading}
        </h3>
        <div className={styles.deeds}>
          {deeds.map(({ label, go }, i) => (
            <button
              key={label}
              className={`${button.button} ${i === 0 ? '' : button.quiet}`}
              type="button"
              onClick={go}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      <p className={styles.why}>{children}</p>
    </section>
  );
}
