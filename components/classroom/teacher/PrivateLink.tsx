import { useRef, useState } from 'react';
import { dropKey, keepKey, keptKey } from '@/browser/classroom/class-keys';
import { makeSecret } from '@/browser/classroom/make-id';
import type { ClassView } from '@/lib/classroom/calls';
import button from '@/components/ui/Button.module.css';
import { CopyButton } from './CopyButton';
import { Deed } from './Deed';
import { privateUrl } from './paths';
import type { ClassWords, CommonWords } from './teacher-words';
import styles from './Teacher.module.css';
import { useDeed } from './use-deed';

interface Props {
  one: ClassView;
  words: ClassWords;
  common: CommonWords;
  onChanged: (one: ClassView) => void;
}

/** The one thing that lets a teacher in elsewhere: not shown before it is asked for, since others may look on. */
export function PrivateLink({ one, words, common, onChanged }: Props) {
  const [key, setKey] = useState(() => keptKey(one.id));
  const [shown, setShown] = useState(false);
  const [kept, setKept] = useState(true);
  const pending = `next:${one.id}`;
  const next = useRef('');
  const [unsure, setUnsure] = useState(() => keptKey(pending) !== undefined);
  const { busy, told, tell, send, idFor } = useDeed(common);
  const renew = async () => {
    // Kept before it is sent and until it worked: a second try brings the same, also after a reload.
    next.current ||= keptKey(pending) ?? makeSecret();
    keepKey(pending, next.current);
    const changed = await send('rekey', { class: one.id, request: idFor(next.current), key: next.current });
    if (!changed) return;
    setKept(keepKey(one.id, next.current));
    setKey(next.current);
    dropKey(pending);
    next.current = '';
    setUnsure(false);
    onChanged(changed.class);
    tell(words.rekeyed);
  };
  return (
    <section className={styles.box} aria-labelledby="private">
      <h2 className={styles.heading} id="private">
        {words.private}
      </h2>
      <p className={styles.note}>{words.privateLead}</p>
      {key === undefined ? (
        <p>{words.privateGone}</p>
      ) : (
        <>
          <p className={styles.url}>{shown ? privateUrl(location.origin, key) : words.masked}</p>
          <p className={styles.actions}>
            <button
              className={`${button.button} ${button.quiet}`}
              type="button"
              aria-expanded={shown}
              onClick={() => setShown(!shown)}
            >
              {shown ? words.mask : words.unmask}
            </button>
            <CopyButton text={privateUrl(location.origin, key)} what={words.private} words={common} />
          </p>
        </>
      )}
      {unsure && <p className={styles.told}>{words.rekeyUnsure}</p>}
      {!kept && <p className={styles.told}>{words.keyNotKept}</p>}
      <details className={styles.more}>
        <summary>{words.rekey}</summary>
        <p className={styles.note}>{words.rekeyLead}</p>
        <Deed label={words.rekeyNow} busy={busy} told={told} onDo={() => void renew()} quiet />
      </details>
    </section>
  );
}
