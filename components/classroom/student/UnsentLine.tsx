import type { WorkWords } from './student-words';
import { useUnsent } from './use-unsent';
import styles from './Student.module.css';

/** Sends what waits on this device from earlier work, and says so as long as the server does not have it. */
export function UnsentLine({ words }: { words: WorkWords }) {
  const { events, reason } = useUnsent();
  if (events === 0) return null;
  return (
    <p className={styles.warning}>
      {words.unsent} {reason ? words[`why.${reason.why}`] : words.sending}
    </p>
  );
}
