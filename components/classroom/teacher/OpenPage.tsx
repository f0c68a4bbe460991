'use client';

import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { keepKey } from '@/browser/classroom/class-keys';
import { callClass } from '@/browser/classroom/call';
import { makeSecret } from '@/browser/classroom/make-id';
import { Deed } from './Deed';
import { classPath } from './paths';
import { refusedWords } from './refused-words';
import type { CommonWords, OpenWords } from './teacher-words';
import styles from './Teacher.module.css';

export interface OpenPageProps {
  words: OpenWords;
  common: CommonWords;
  /** Where to go once this browser is let in. */
  onOpened?: (classId: string) => void;
}

/** Lets a browser in by the private link of a class. Its key stands after "#", which is sent to no server and logged by none. */
export function OpenPage({ words, common, onOpened = goToClass }: OpenPageProps) {
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState(false);
  const session = useRef('');
  const open = async (key: string) => {
    if (!isSecureContext) return setTold(common.needsHttps);
    setBusy(true);
    setTold(words.opening);
    // The same for a second try.
    session.current ||= makeSecret();
    const answer = await callClass('open', { key, session: session.current });
    setBusy(false);
    if (!answer.ok) {
      const unknown = answer.status === 404 || answer.status === 410 || answer.status === 401;
      return setTold(unknown && !answer.words ? words.unknown : refusedWords(answer, common));
    }
    keepKey(answer.value.class.id, key);
    onOpened(answer.value.class.id);
  };
  const fromAddress = useRef('');
  const begin = useRef(open);
  useEffect(() => {
    const key = location.hash.slice(1);
    if (!key) return;
    fromAddress.current = key;
    // Neither the history nor whoever looks at the address is to have it.
    history.replaceState(history.state, '', location.pathname);
    void begin.current(key);
  }, []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const key = /([\w-]{43})\s*$/.exec(pasted || fromAddress.current)?.[1];
    if (!key) return setTold(words.noKey);
    void open(key);
  };
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <form className={styles.box} onSubmit={send} noValidate>
        <label className={styles.label} htmlFor={id}>
          {words.link}
        </label>
        <input
          id={id}
          className={styles.field}
          // As a password: others may look on.
          type="password"
          autoComplete="off"
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
        <Deed label={words.open} busy={busy} told={told} />
      </form>
    </div>
  );
}

const goToClass = (classId: string): void => location.replace(classPath(classId));
