import { useEffect, useState } from 'react';
import { callClass } from '@/browser/classroom/call';
import { forgetOpening } from '@/browser/classroom/kept-opening';
import { filled } from '@/components/quiz/quiz-words';
import button from '@/components/ui/Button.module.css';
import type { OwnSeat } from '@/lib/classroom/calls';
import type { WorkWords } from './student-words';
import { troubleWords } from './Trouble';
import { useUnsent } from './use-unsent';
import styles from './Student.module.css';

interface Props {
  seat: OwnSeat;
  words: WorkWords;
  /** Where a student is who has left. */
  leave?: () => void;
}

/** Who sits here, with the way out for who does not. */
export function SeatBar({ seat, words, leave = toJoin }: Props) {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    // Back to a page as it was may be back to somebody else's.
    const shown = ({ persisted }: PageTransitionEvent) => persisted && location.reload();
    addEventListener('pageshow', shown);
    return () => removeEventListener('pageshow', shown);
  }, []);
  const { handle } = seat;
  return (
    <div className={styles.seat}>
      <p className={styles.who}>
        <span>{filled(words.seat, { handle, name: seat.class.name })}</span> <a href="/class/held">{words.held}</a>{' '}
        <button className={styles.plain} type="button" aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {words.switch}
        </button>
      </p>
      {asked && <Leave {...{ handle, words, leave }} stay={() => setAsked(false)} />}
    </div>
  );
}

interface LeaveProps extends Omit<Required<Props>, 'seat'> {
  handle: string;
  stay: () => void;
}

/** Asks once more, in its place: without the resume code there is no way back. */
function Leave({ handle, words, leave, stay }: LeaveProps) {
  const unsaved = useUnsent().events > 0;
  const [told, setTold] = useState('');
  const go = async () => {
    const left = await callClass('leave', {});
    if (!left.ok && left.status !== 401) return setTold(troubleWords(left, words));
    forgetOpening();
    leave();
  };
  return (
    <div className={styles.ask}>
      <p>{filled(words.switchLead, { handle })}</p>
      {unsaved && <p>{filled(words.switchUnsaved, { handle })}</p>}
      <p role="status">{told}</p>
      <p className={styles.actions}>
        <button className={button.button} type="button" onClick={() => void go()}>
          {words.switchNow}
        </button>
        <button className={`${button.button} ${button.quiet}`} type="button" onClick={stay}>
          {words.stay}
        </button>
      </p>
    </div>
  );
}

const toJoin = () => location.replace(new URL('/join', location.href));
