import { useId, useState, type FormEvent } from 'react';
import { showCode } from '@/lib/classroom/code-letters';
import type { SeatView } from '@/lib/classroom/calls';
import { filled } from '@/components/quiz/quiz-words';
import { Deed } from './Deed';
import type { SeatProps } from './SeatLine';
import styles from './Teacher.module.css';
import { useDeed } from './use-deed';

interface Props extends SeatProps {
  /** The seat that this one was merged into. */
  into?: SeatView;
}

/** What a teacher may do for a seat: more time, a new resume code, and joining two handles of one student. */
export function SeatDeeds(props: Props) {
  if (props.into) return <Unmerge {...props} />;
  return (
    <>
      <ExtraTime {...props} />
      <NewResumeCode {...props} />
      <Merge {...props} />
    </>
  );
}

const withSeat = (seats: readonly SeatView[], changed: SeatView): SeatView[] =>
  seats.map((seat) => (seat.id === changed.id ? changed : seat));

function ExtraTime({ one, seat, seats, words, common, onSeats }: Props) {
  const id = useId();
  const [minutes, setMinutes] = useState(String(seat.extraMinutes));
  const { busy, told, tell, send } = useDeed(common);
  const set = async (event: FormEvent) => {
    event.preventDefault();
    const extraMinutes = Number(minutes);
    if (minutes.trim() === '' || !Number.isInteger(extraMinutes) || extraMinutes < 0) return tell(words.extraWrong);
    const changed = await send('accommodate', { class: one.id, seat: seat.id, extraMinutes });
    if (!changed) return;
    onSeats(withSeat(seats, changed.seat));
    tell(filled(words.extraSet, { n: changed.seat.extraMinutes }));
  };
  return (
    <form onSubmit={(event) => void set(event)} noValidate>
      <label className={styles.label} htmlFor={id}>
        {words.extraLabel}
      </label>
      <p className={styles.note} id={`${id}-hint`}>
        {words.extraLead}
      </p>
      <input
        id={id}
        className={styles.figure}
        inputMode="numeric"
        value={minutes}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setMinutes(target.value)}
      />
      <Deed label={words.extraNow} busy={busy} told={told} quiet />
    </form>
  );
}

function NewResumeCode({ one, seat, seats, words, common, onSeats }: Props) {
  const { busy, told, tell, send, idFor } = useDeed(common);
  const [code, setCode] = useState('');
  const renew = async () => {
    const renewed = await send('reissue-resume', { class: one.id, seat: seat.id, request: idFor('resume') });
    if (!renewed) return;
    setCode(renewed.resumeCode);
    tell(filled(words.resumeNew, { handle: seat.handle }));
    onSeats(withSeat(seats, renewed.seat));
  };
  return (
    <div>
      <p className={styles.label}>{words.resume}</p>
      <p className={styles.note}>{words.resumeLead}</p>
      <Deed label={words.resumeNow} busy={busy} told={told} onDo={() => void renew()} quiet />
      {code && <p className={styles.code}>{showCode(code)}</p>}
    </div>
  );
}

function Merge({ one, seat, seats, names, words, common, onSeats }: Props) {
  const id = useId();
  const [into, setInto] = useState('');
  const { busy, told, tell, send, idFor } = useDeed(common);
  const others = seats.filter((other) => other.id !== seat.id && other.mergedInto === null);
  const merge = async (event: FormEvent) => {
    event.preventDefault();
    if (into === '') return tell(words.mergeChoose);
    const merged = await send('merge', { class: one.id, request: idFor(into), from: seat.id, into });
    if (merged) onSeats(merged.seats);
  };
  if (others.length === 0) return null;
  return (
    <form onSubmit={(event) => void merge(event)} noValidate>
      <label className={styles.label} htmlFor={id}>
        {words.merge}
      </label>
      <p className={styles.note} id={`${id}-hint`}>
        {filled(words.mergeLead, { handle: seat.handle })}
      </p>
      <select
        id={id}
        className={styles.select}
        value={into}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setInto(target.value)}
      >
        <option value="">{words.mergeNone}</option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {[other.handle, names.nameOf(other.handle)].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
      <Deed label={words.mergeNow} busy={busy} told={told} quiet />
    </form>
  );
}

function Unmerge({ one, seat, words, common, into, onSeats }: Props) {
  const { busy, told, send, idFor } = useDeed(common);
  const part = async () => {
    const parted = await send('unmerge', { class: one.id, request: idFor('unmerge'), seat: seat.id });
    if (parted) onSeats(parted.seats);
  };
  return (
    <div>
      <p className={styles.note}>{filled(words.unmergeLead, { handle: into!.handle })}</p>
      <Deed label={words.unmerge} busy={busy} told={told} onDo={() => void part()} quiet />
    </div>
  );
}
