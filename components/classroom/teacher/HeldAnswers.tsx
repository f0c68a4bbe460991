import type { HeldWork } from '@/lib/classroom/calls';
import { sayInstant } from '@/lib/classroom/say-instant';
import { filled } from '@/components/quiz/quiz-words';
import { Deed } from './Deed';
import type { CommonWords, ResultsWords } from './teacher-words';
import styles from './Teacher.module.css';
import { useDeed } from './use-deed';

interface Props {
  assignment: { id: string; zone: string };
  held: readonly HeldWork[];
  called: (handle: string) => string;
  words: ResultsWords;
  common: CommonWords;
  language: string;
  onChanged: () => Promise<void>;
}

/** What came after the close or the submit: kept, and counted only if the teacher says so. */
export function HeldAnswers({ held, words, ...props }: Props) {
  if (held.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="held">
      <h2 className={styles.heading} id="held">
        {words.held}
      </h2>
      <p className={styles.note}>{words.heldLead}</p>
      <ul className={styles.list} role="list">
        {held.map((one) => (
          <Line key={one.seat} {...props} one={one} words={words} />
        ))}
      </ul>
    </section>
  );
}

function Line({
  one,
  assignment,
  called,
  words,
  common,
  language,
  onChanged,
}: Omit<Props, 'held'> & { one: HeldWork }) {
  const { seat, handle, answers, lastAt, accepted } = one;
  const { busy, told, tell, send, idFor } = useDeed(common);
  const decide = async () => {
    const request = idFor(`${accepted} ${lastAt}`);
    const done = await send('accept-late', { assignment: assignment.id, request, seat, accept: !accepted });
    if (!done) return;
    await onChanged();
    tell(accepted ? words.refusedNow : words.acceptedNow);
  };
  const who = called(handle);
  return (
    <li>
      <p>
        <strong>{who}</strong>{' '}
        {filled(words.heldLine, { n: answers, when: sayInstant(lastAt, assignment.zone, language) })}{' '}
        {accepted ? words.accepted : words.notAccepted}
      </p>
      <Deed
        label={
          <>
            {accepted ? words.refuse : words.accept}
            <span className="visuallyHidden">{`: ${who}`}</span>
          </>
        }
        busy={busy}
        told={told}
        onDo={() => void decide()}
        quiet
      />
    </li>
  );
}
