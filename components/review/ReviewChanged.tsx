import type { ReviewWords } from './review-words';
import styles from './Review.module.css';

interface Props {
  /** The lessons and quizzes that the questions are from. */
  from: readonly { slug: string; title: string; href: string }[];
  words: ReviewWords;
}

/** Said once: these cards are out of the queue now. */
export function ReviewChanged({ from, words }: Props) {
  return (
    <section className={styles.changed} aria-labelledby="review-changed">
      <h2 id="review-changed" className={styles.heading}>
        {words.changedTitle}
      </h2>
      <p>{words.changedLead}</p>
      {from.length > 0 && (
        <ul>
          {from.map(({ slug, title, href }) => (
            <li key={slug}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/corrections">{words.toCorrections}</a>
      </p>
    </section>
  );
}
