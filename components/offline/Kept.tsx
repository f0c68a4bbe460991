import type { Say } from '@/lib/words';
import styles from './Offline.module.css';

/** Says that a lesson is kept on this device. Shown by the reader's own device, once it is. */
export const Kept = ({ say }: { say: Say }) => (
  <p className={styles.kept} data-kept hidden suppressHydrationWarning>
    {say('offline.kept')}
  </p>
);
