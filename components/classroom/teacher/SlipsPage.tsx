'use client';

import { useId, useState, type FormEvent } from 'react';
import type { ClassCalls, ClassView } from '@/lib/classroom/calls';
import { MOST } from '@/lib/classroom/assignment';
import { showCode } from '@/lib/classroom/code-letters';
import { filled } from '@/components/quiz/quiz-words';
import button from '@/components/ui/Button.module.css';
import { isUnusedSlip } from './class-progress';
import { Deed } from './Deed';
import { classPath } from './paths';
import { Screen } from './Screen';
import styles from './Slips.module.css';
import type { CommonWords, SlipsWords } from './teacher-words';
import shared from './Teacher.module.css';
import { useAnswer } from '../use-answer';
import { useDeed } from './use-deed';
import { useQuery } from '../use-query';

export interface SlipsPageProps {
  words: SlipsWords;
  common: CommonWords;
}

type Slip = ClassCalls['slips']['gives']['slips'][number];

/** Slips to be cut and handed out: a handle, a resume code, and a line for the name, which is written by hand. */
export function SlipsPage({ words, common }: SlipsPageProps) {
  const id = useQuery('class');
  const given = useAnswer('class', id ? { class: id } : null);
  const one = given.value?.class;
  return (
    <Screen
      heading={words.title}
      above={one && <a href={classPath(one.id)}>{one.name}</a>}
      lead={words.lead}
      given={id !== null && given}
      words={common}
      wide
    >
      {({ class: room, seats }) => (
        <Slips
          one={room}
          unused={seats.filter(isUnusedSlip).length}
          words={words}
          common={common}
          onMade={() => void given.ask()}
        />
      )}
    </Screen>
  );
}

/** What most classes have. */
const USUAL = 30;

interface SlipsProps extends SlipsPageProps {
  one: ClassView;
  /** How many slips nobody has used yet. */
  unused: number;
  onMade: () => void;
}

function Slips({ one, unused, words, common, onMade }: SlipsProps) {
  const id = useId();
  const [count, setCount] = useState(() => (one.seats === 0 ? String(USUAL) : ''));
  const [again, setAgain] = useState(false);
  const [slips, setSlips] = useState<readonly Slip[]>([]);
  const { busy, told, tell, send, idFor } = useDeed(common);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const most = MOST.seats - one.seats;
    const more = Number(count);
    if (!Number.isInteger(more) || more < 0 || more > most) return tell(filled(words.countWrong, { most }));
    const seats = one.seats + more;
    const made = await send('slips', { class: one.id, request: idFor(`${seats} ${again}`), seats, again });
    if (!made) return;
    setCount('');
    setAgain(false);
    onMade();
    // Shown beside those of before: the server cannot say a code twice.
    const fresh = new Set(made.slips.map(({ seat }) => seat));
    setSlips([...slips.filter(({ seat }) => !fresh.has(seat)), ...made.slips]);
    tell(made.slips.length > 0 ? filled(words.made, { n: made.slips.length }) : words.noneMade);
  };
  return (
    <>
      <form className={styles.form} onSubmit={(event) => void make(event)} noValidate>
        <label className={shared.label} htmlFor={id}>
          {words.count}
        </label>
        <p className={shared.note} id={`${id}-hint`}>
          {words.countHint}
        </p>
        <input
          id={id}
          className={shared.figure}
          inputMode="numeric"
          value={count}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setCount(target.value)}
        />
        {unused > 0 && (
          <label className={shared.option}>
            <input type="checkbox" checked={again} onChange={({ target }) => setAgain(target.checked)} />
            {filled(words.again, { n: unused })}
          </label>
        )}
        <Deed label={words.make} busy={busy} told={told} />
        {slips.length > 0 && (
          <p>
            <button className={button.button} type="button" onClick={() => print()}>
              {words.print}
            </button>
          </p>
        )}
      </form>
      <ul className={styles.slips} role="list">
        {slips.map(({ seat, handle, resumeCode }) => (
          <li key={seat}>
            <p className={styles.where}>
              {one.name} · {filled(words.address, { address: `${location.host}/join` })}
            </p>
            <p className={styles.handle}>{handle}</p>
            <p>
              {words.classCode} <strong className={styles.code}>{showCode(one.code)}</strong>
            </p>
            <p>
              {words.resumeCode} <strong className={styles.code}>{showCode(resumeCode)}</strong>
            </p>
            <p className={styles.name}>{words.name}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
