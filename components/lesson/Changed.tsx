import type { Say } from '@/lib/words';
import styles from './Changed.module.css';

/** A note that the reader's device shows on a step which is not as it was when it was read there. Hidden without script. */
export function Changed({
  lesson,
  step,
  version,
  say,
}: {
  lesson: string;
  step: string;
  version: string | undefined;
  say: Say;
}) {
  return (
    <p
      className={styles.note}
      data-changed={`${lesson}/${step}`}
      data-version={version}
      hidden
      suppressHydrationWarning
    >
      {/* Empty text, not nothing: what the script may have written here before React comes is then no mismatch. */}
      <span className={styles.chip} data-changed-words={say('age.changed', { date: '#' })} suppressHydrationWarning>
        {''}
      </span>{' '}
      <a href={`/corrections#${lesson}`}>{say('age.see')}</a>
    </p>
  );
}
