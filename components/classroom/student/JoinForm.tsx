import { useRef, useState, type FormEvent, type ReactNode } from 'react';
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
  const joining = useJoining(words);
  const resuming = useJoining(words);
  const start = async () => {
    resuming.forget();
    const as = await joining.send((ids) => callClass('join', { code, ...ids }));
    if (as) joined(as);
  };
  const resume = async () => {
    joining.forget();
    const resumed = await resuming.send(({ session }) => callClass('resume', { code, resumeCode, session }));
    if (resumed) back();
  };
  const busy = joining.busy || resuming.busy || insecure;
  return (
    <>
      <p className={styles.lead}>{join.lead}</p>
      <p className={styles.known}>{join.known}</p>
      <CodeForm told={insecure ? words.needsHttps : joining.told} send={start}>
        <CodeField label={join.code} hint={join.codeHint} name="code" value={code} onValue={setCode} />
        <button className={button.button} type="submit" disabled={busy}>
          {joining.busy ? join.joining : join.join}
        </button>
      </CodeForm>
      <details className={styles.more}>
        <summary>{join.another}</summary>
        <p>{join.anotherHint}</p>
        <CodeForm told={resuming.told} send={resume}>
          <CodeField
            label={join.resume}
            hint={join.resumeHint}
            name="resume"
            value={resumeCode}
            onValue={setResumeCode}
          />
          <button className={`${button.button} ${button.quiet}`} type="submit" disabled={busy}>
            {join.goOn}
          </button>
        </CodeForm>
      </details>
    </>
  );
}

interface CodeFormProps {
  told: string;
  send: () => Promise<void>;
  children: ReactNode;
}

/** What came of it stands below the button that was pressed, so that nothing moves away from under it. */
function CodeForm({ told, send, children }: CodeFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {children}
      {/* In its place from the start, so that a screen reader hears of what comes into it. */}
      <p className={styles.warning} role="status">
        {told}
      </p>
    </form>
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
    setTold(whyNot(answered, words));
    return undefined;
  };
  /** What was said is out of date once something else is tried. */
  const forget = () => setTold('');
  return { busy, told, send, forget };
}

/** Nobody is in a class here yet, and nothing is kept: only the words of the server say what is wrong. */
function whyNot(refused: Extract<Answered<unknown>, { ok: false }>, words: JoinWords): string {
  const { status, words: said } = refused;
  if (said && status === 401) return said;
  const { offline, unreachable } = words.join;
  return troubleWords(refused, { ...words, offline, unreachable, busy: unreachable });
}
