import type { Guess } from '@/lib/quiz/lesson-item';
import type { LessonContext } from './context';
import { guessName } from './guess-name';
import styles from './Recall.module.css';

/** In the step that answers the guess: what the reader guessed. The enhancer shows the line that this device remembers. */
export function Recall({ guess: { item }, context: { meta, say } }: { guess: Guess; context: LessonContext }) {
  return item.options.map(({ id, text }) => (
    <p
      key={id}
      className={styles.line}
      data-recall={guessName(meta.slug, item)}
      data-version={item.version}
      data-option={id}
      hidden
      suppressHydrationWarning
    >
      {say('guess.recall', { text })}
    </p>
  ));
}
