import { useId, useState } from 'react';
import button from '@/components/ui/Button.module.css';
import type { SeatView } from '@/lib/classroom/calls';
import { filled } from '@/components/quiz/quiz-words';
import { isUnusedSlip, joinedSeats } from './class-progress';
import { SeatLine, type SeatProps } from './SeatLine';
import type { ClassWords } from './teacher-words';
import styles from './Teacher.module.css';

type Props = Omit<SeatProps, 'seat'>;

/** From here on a list is long enough to be searched. */
const LONG = 20;
/** So many are shown before more are asked for: a field for each of hundreds would be slow, and nobody reads them all. */
const FIRST = 40;

/** The seats of a class, with the names that this device knows. */
export function Seats({ seats, words, language, ...props }: Props) {
  const id = useId();
  const [wanted, setWanted] = useState('');
  const [open, setOpen] = useState<string>();
  const [all, setAll] = useState(false);
  const { nameOf } = props.names;
  const found = seats.filter(({ handle }) => says(`${handle} ${nameOf(handle) ?? ''}`, wanted));
  const shown = all ? found : found.slice(0, FIRST);
  return (
    <section className={styles.part} aria-labelledby="seats">
      <h2 className={styles.heading} id="seats">
        {words.seats}
      </h2>
      {seats.length === 0 ? (
        <p>{words.noSeats}</p>
      ) : (
        <p>
          {sayCounts(seats, words)} {words.namesHere}
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
      {found.length === 0 && seats.length > 0 && <p role="status">{words.noneFound}</p>}
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
      {shown.length < found.length && (
        <p className={styles.actions}>
          <button className={`${button.button} ${button.quiet}`} type="button" onClick={() => setAll(true)}>
            {filled(words.allSeats, { n: found.length })}
          </button>
        </p>
      )}
    </section>
  );
}

/** Who joined, and apart from them what else is in the list. */
function sayCounts(seats: readonly SeatView[], words: ClassWords): string {
  const unused = seats.filter(isUnusedSlip).length;
  const merged = seats.filter(({ mergedInto }) => mergedInto !== null).length;
  return [
    filled(words.seatCount, { n: joinedSeats(seats).length }),
    unused > 0 && filled(words.seatsUnused, { n: unused }),
    merged > 0 && filled(words.seatsMerged, { n: merged }),
  ]
    .filter(Boolean)
    .join(' ');
}

const says = (text: string, wanted: string): boolean => text.toLowerCase().includes(wanted.trim().toLowerCase());
