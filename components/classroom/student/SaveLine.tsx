import button from '@/components/ui/Button.module.css';
import type { Play } from './AssignedPlayer';
import { unsavedWords } from './saving-words';
import styles from './Student.module.css';

type Props = Pick<Play, 'view' | 'words' | 'session'>;

/** Whether the server has all that was done. Nothing else on the page says that anything is saved. */
export function SaveLine({ view, words, session }: Props) {
  const { saving } = view;
  const { phase, reason, kept } = saving;
  const over = reason?.why === 'refused' && reason.said !== undefined ? words.over[reason.said] : undefined;
  const waits = phase === 'waiting' || phase === 'refused';
  return (
    <div className={styles.saving} data-saving={phase}>
      {!waits && <p>{calmWords(view, words)}</p>}
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

/** What is said as long as nothing is wrong. What stands in the fields is no answer before it was saved as one. */
function calmWords({ saving, state }: Props['view'], words: Props['words']): string {
  const { phase } = saving;
  const working = state.phase === 'working';
  if (working && state.questions.some(({ changed }) => changed)) return words['line.changed'];
  if (phase === 'keeping') return unsavedWords(saving, words);
  if (working && phase === 'saved' && state.questions.every(({ answers }) => answers === 0))
    return words['line.nothing'];
  return words[`line.${phase}`];
}
