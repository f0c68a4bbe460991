import button from '@/components/ui/Button.module.css';
import { takeFocus } from '@/components/ui/take-focus';
import { dueIn } from './due-in';
import type { ReviewWords } from './review-words';
import styles from './Review.module.css';

interface Props {
  /** Whether a sitting has just ended; else nothing was due. */
  answered: boolean;
  /** When the next question is due, in milliseconds since 1970; missing where no card is kept. */
  next?: number;
  words: ReviewWords;
  language: string;
  onMore: () => void;
}

/** The end of a sitting: when the next question is due, and never how many wait. */
export function ReviewOver({ answered, next, words, language, onMore }: Props) {
  // How long it is until then is said as of the moment in which this comes.
  // eslint-disable-next-line react-hooks/purity
  const now = Date.now();
  const more = next !== undefined && next <= now;
  return (
    <>
      <h2 className={styles.heading} ref={answered ? takeFocus : undefined} tabIndex={-1}>
        {answered ? words.done : words.nothing}
      </h2>
      <p className={styles.told}>
        {next === undefined
          ? words.none
          : more
            ? words.moreDue
            : words.nextDue.replace('#', dueIn(next, now, language))}
      </p>
      <p className={styles.actions}>
        {more && (
          <button className={button.button} type="button" onClick={onMore}>
            {words.more}
          </button>
        )}
        <a className={`${button.button} ${button.quiet}`} href="/learn">
          {words.toLessons}
        </a>
      </p>
    </>
  );
}
