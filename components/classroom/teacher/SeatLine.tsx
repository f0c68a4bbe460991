import { useId, useState } from 'react';
import type { ClassView, SeatView } from '@/lib/classroom/calls';
import { renameInRoster } from '@/lib/classroom/roster';
import { sayInstant } from '@/lib/classroom/say-instant';
import { filled } from '@/components/quiz/quiz-words';
import button from '@/components/ui/Button.module.css';
import { SeatDeeds } from './SeatDeeds';
import type { ClassWords, CommonWords } from './teacher-words';
import styles from './Teacher.module.css';
import type { useRoster } from './use-roster';

export interface SeatProps {
  one: ClassView;
  seat: SeatView;
  /** All of the class, in the order in which they are shown. */
  seats: readonly SeatView[];
  names: ReturnType<typeof useRoster>;
  words: ClassWords;
  common: CommonWords;
  language: string;
  onSeats: (seats: SeatView[]) => void;
}

interface Props extends SeatProps {
  open: boolean;
  onOpen: (opens: boolean) => void;
}

/** A seat: its handle, who it is, and what a teacher may do for it. */
export function SeatLine({ open, onOpen, ...props }: Props) {
  const id = useId();
  const { seat, seats, names, words } = props;
  const { handle, mergedInto, extraMinutes } = seat;
  const into = seats.find((other) => other.id === mergedInto);
  return (
    <li>
      <span className={styles.handle}>{handle}</span>
      <NameField handle={handle} names={names} words={words} />
      <span className={styles.where}>
        {into ? filled(words.mergedInto, { handle: into.handle }) : stateOf(props)}
        {extraMinutes > 0 && ` · ${filled(words.extra, { n: extraMinutes })}`}
      </span>
      <button
        className={`${button.button} ${button.quiet}`}
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onOpen(!open)}
      >
        {words.change}
        <span className="visuallyHidden">{`: ${handle}`}</span>
      </button>
      {open && (
        <div className={styles.opened} id={id}>
          <SeatDeeds {...props} into={into} />
        </div>
      )}
    </li>
  );
}

function stateOf({ one, seat, words, language }: SeatProps): string {
  if (seat.devices === 0) return seat.slip ? words.unused : words.noDevice;
  return filled(words.joined, { when: sayInstant(seat.joinedAt, one.zone, language) });
}

/** Who sits there: kept on this device once the field is left. */
function NameField({
  handle,
  names: { roster, nameOf, keep },
  words,
}: Pick<SeatProps, 'names' | 'words'> & { handle: string }) {
  const known = nameOf(handle) ?? '';
  const [problem, setProblem] = useState('');
  const id = useId();
  const take = (typed: string) => {
    if (typed === known) return;
    const renamed = renameInRoster(roster, { handle, name: typed, at: Date.now() });
    if (!renamed.ok) return setProblem(words.nameLong);
    setProblem(keep(renamed.value) ? '' : words.notKept);
  };
  return (
    <span className={styles.nameField}>
      <label className="visuallyHidden" htmlFor={id}>
        {filled(words.nameOf, { handle })}
      </label>
      <input
        // Another tab, or a pasted list, may have changed it.
        key={known}
        id={id}
        className={styles.field}
        defaultValue={known}
        placeholder={words.nameless}
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onBlur={({ target }) => take(target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && take(currentTarget.value)}
      />
      {problem && (
        <span className={styles.problem} id={`${id}-problem`} role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
