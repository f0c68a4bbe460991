import { useId, useState } from 'react';
import type { ClassView, SeatView } from '@/lib/classroom/calls';
import { filled } from '@/components/quiz/quiz-words';
import { SeatLine } from './SeatLine';
import type { ClassWords, CommonWords } from './teacher-words';
import styles from './Teacher.module.css';
import type { useRoster } from './use-roster';

interface Props {
  one: ClassView;
  /** In the order in which they are shown. */
  seats: readonly SeatView[];
  names: ReturnType<typeof useRoster>;
  words: ClassWords;
  common: CommonWords;
  language: string;
  onSeats: (seats: SeatView[]) => void;
}

/** From here on a list is long enough to be searched. */
const LONG = 20;

/** The seats of a class, with the names that this device knows. */
export function Seats({ seats, words, language, ...props }: Props) {
  const id = useId();
  const [wanted, setWanted] = useState('');
  const [open, setOpen] = useState<string>();
  const { nameOf } = props.names;
  const shown = seats.filter(({ handle }) => says(`${handle} ${nameOf(handle) ?? ''}`, wanted));
  return (
    <section className={styles.part} aria-labelledby="seats">
      <h2 className={styles.heading} id="seats">
        {words.seats}
      </h2>
      {seats.length === 0 ? (
        <p>{words.noSeats}</p>
      ) : (
        <p>
          {filled(words.seatCount, {
            n: seats.filter(({ mergedInto }) => mergedInto === null).length,
            inside: seats.filter(({ devices }) => devices > 0).length,
          })}{' '}
          {words.namesHere}
        </p>
      )}
      {seats.length > LONG && (
        <p>
          <label className={styles.label} htmlFor={id}>
            {words.find}
          </label>
          <input
            id={id}
            className={styles.field}
            type="search"
            value={wanted}
            autoComplete="off"
            onChange={({ target }) => setWanted(target.value)}
          />
        </p>
      )}
      {shown.length === 0 && seats.length > 0 && <p role="status">{words.noneFound}</p>}
      <ul className={styles.seats} role="list">
        {shown.map((seat) => (
          <SeatLine
            {...props}
            key={seat.id}
            seat={seat}
            seats={seats}
            words={words}
            language={language}
            open={open === seat.id}
            onOpen={(opens) => setOpen(opens ? seat.id : undefined)}
          />
        ))}
      </ul>
    </section>
  );
}

const says = (text: string, wanted: string): boolean => text.toLowerCase().includes(wanted.trim().toLowerCase());
