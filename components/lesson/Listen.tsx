import type { LessonContext } from './context';
import styles from './Listen.module.css';

/**
 * The buttons that read a step aloud. They appear where the enhancer runs and the device has a voice; the words that
 * it needs come with them.
 */
export function Listen({ titleId, context: { say } }: { titleId: string; context: LessonContext }) {
  return (
    <div
      className={styles.listen}
      hidden
      suppressHydrationWarning
      data-listen
      data-start={say('listen.start')}
      data-pause={say('listen.pause')}
      data-resume={say('listen.resume')}
      data-reading={say('listen.reading')}
      data-paused={say('listen.paused')}
      data-done={say('listen.done')}
      data-failed={say('listen.failed')}
    >
      <button type="button" className={styles.button} aria-describedby={titleId} data-listen-main>
        {say('listen.start')}
      </button>
      <button type="button" className={styles.button} aria-describedby={titleId} data-listen-stop hidden>
        {say('listen.stop')}
      </button>
      <span className={styles.status} role="status" />
    </div>
  );
}
