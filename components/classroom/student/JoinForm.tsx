import { useRef, useState, type FormEvent } from 'react';
import { callClass, type Answered } from '@/browser/classroom/call';
import { makeId, makeSecret } from '@/browser/classroom/make-id';
import button from '@/components/ui/Button.module.css';
import type { OwnSeat } from '@/lib/classroom/calls';
import { CodeField } from './CodeField';
import type { JoinWords } from './student-words';
import { troubleWords } from './Trouble';
import styles from './Student.module.css';

interface Props {
  /** As the address has it. */
  code: string;
  words: JoinWords;
  /** The address is not secure, so that nobody can join here. */
  insecure: boolean;
  joined: (as: { seat: OwnSeat; resumeCode: string }) => void;
  /** Somebody is back who was here before. */
  back: () => void;
}

/** One field; and, for who was here before, a second one. No name and no e-mail address is asked for. */
export function JoinForm({ code: given, words, insecure, joined, back }: Props) {
  const { join } = words;
  const [code, setCode] = useState(given);
  const [resumeCode, setResumeCode] = useState('');
  const { busy, told, send } = useJoining(words);
  const start = async (event: FormEvent) => {
    event.preventDefault();
    const joining = await send((ids) => callClass('join', { code, ...ids }));
    if (joining) joined(joining);
  };
  const resume = async (event: FormEvent) => {
    event.preventDefault();
    const resumed = await send(({ session }) => callClass('resume', { code, resumeCode, session }));
    if (resumed) back();
  };
  return (
    <>
      <p className={styles.known}>{join.known}</p>
      {/* In its place from the start, so that a screen reader hears of what comes into it. */}
      <p className={styles.warning} role="status">
        {insecure ? words.needsHttps : told}
      </p>
      <form className={styles.form} onSubmit={(event) => void start(event)}>
        <CodeField label={join.code} hint={join.codeHint} name="code" value={code} onValue={setCode} />
        <button className={button.button} type="submit" disabled={busy || insecure}>
          {busy ? join.joining : join.join}
        </button>
      </form>
      <details className={styles.more}>
        <summary>{join.another}</summary>
        <p>{join.anotherHint}</p>
        <form className={styles.form} onSubmit={(event) => void resume(event)}>
          <CodeField
            label={join.resume}
            hint={join.resumeHint}
            name="resume"
            value={resumeCode}
            onValue={setResumeCode}
          />
          <button className={`${button.button} ${button.quiet}`} type="submit" disabled={busy || insecure}>
            {join.goOn}
          </button>
        </form>
      </details>
    </>
  );
}

interface Ids {
  seat: string;
  session: string;
}

/** Joining that may be tried again: with the same ids, so that it makes one seat. */
function useJoining(words: JoinWords) {
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const ids = useRef<Ids>(undefined);
  const send = async <T,>(call: (ids: Ids) => Promise<Answered<T>>): Promise<T | undefined> => {
    if (busy) return undefined;
    setBusy(true);
    setTold('');
    ids.current ??= { seat: makeId(), session: makeSecret() };
    const answered = await call(ids.current);
    setBusy(false);
    if (answered.ok) return answered.value;
    // What the server has taken under these ids may be something else than what is typed next.
    if (answered.status === 409) ids.current = undefined;
    // Nobody is in a class here yet: only the words of the server say what is wrong.
    setTold(answered.words && answered.status === 401 ? answered.words : troubleWords(answered, words));
    return undefined;
  };
  return { busy, told, send };
}
