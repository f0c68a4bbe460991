import button from '@/components/ui/Button.module.css';
import type { Play } from './AssignedPlayer';
import { unsavedWords } from './saving-words';
import styles from './Student.module.css';

/** Whether the server has all that was done. Nothing else on the page says that anything is saved. */
export function SaveLine({ view: { saving, state }, words, session }: Pick<Play, 'view' | 'words' | 'session'>) {
  const { phase, reason, kept } = saving;
  const over = reason?.why === 'refused' && reason.said !== undefined ? words.over[reason.said] : undefined;
  const nothing =
    phase === 'saved' && state.phase === 'working' && state.questions.every(({ answers }) => answers === 0);
  const waits = phase === 'waiting' || phase === 'refused';
  return (
    <div className={styles.saving} data-saving={phase}>
      {!waits && (
        <p>
          {nothing ? words['line.nothing'] : phase === 'keeping' ? unsavedWords(saving, words) : words[`line.${phase}`]}
        </p>
      )}
      {/* Only trouble is read out: the answer itself says that it is saved. */}
      <p role="status">{waits && reason && `${unsavedWords(saving, words)}. ${over ?? words[`why.${reason.why}`]}`}</p>
      {kept && kept !== 'kept' && phase !== 'saved' && <p className={styles.warning}>{words.notKept}</p>}
      {waits && (
        <button className={`${button.button} ${button.quiet}`} type="button" onClick={() => session.retry()}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
