import type { Say } from '@/lib/words';
import button from '@/components/ui/Button.module.css';
import styles from './Offline.module.css';

/** Offers a new version, once one waits. Nothing is loaded anew before a reader asks for it. */
export const UpdateLine = ({ say }: { say: Say }) => (
  <div role="status">
    <p className={styles.update} data-update hidden>
      {say('offline.update')}{' '}
      <button className={`${button.button} ${button.quiet}`} type="button">
        {say('offline.reload')}
      </button>
    </p>
  </div>
);
