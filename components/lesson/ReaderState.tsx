import type { Say } from '@/lib/words';
import styles from './ReaderState.module.css';

interface Props {
  /** The slug of a lesson, or of a quiz across lessons. */
  slug: string;
  /** The steps of the lesson. */
  steps?: readonly { id: string }[];
  say: Say;
}

/** How far the reader is, which only the device knows: a line whose room is there from the start, so that nothing jumps. */
export function ReaderState({ slug, steps = [], say }: Props) {
  return (
    <p
      className={styles.state}
      data-state={slug}
      data-state-steps={steps.map(({ id }) => id).join(' ')}
      data-state-read={say('lesson.stateRead', { n: '#', total: steps.length })}
      data-state-quiz={say('lesson.stateQuiz', { right: '#right', total: '#total' })}
      suppressHydrationWarning
    />
  );
}
