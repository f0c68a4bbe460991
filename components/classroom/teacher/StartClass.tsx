import { useRef, useState, useSyncExternalStore, type FormEvent } from 'react';
import { keepKey } from '@/browser/classroom/class-keys';
import { makeId, makeSecret } from '@/browser/classroom/make-id';
import { filled } from '@/components/quiz/quiz-words';
import { ClassNameField } from './ClassNameField';
import { Deed } from './Deed';
import type { CommonWords, StartWords } from './teacher-words';
import styles from './Teacher.module.css';
import { useDeed } from './use-deed';

interface Props {
  words: StartWords;
  common: CommonWords;
  /** Where to go once the class is there. */
  onStarted: (classId: string) => void;
}

/** Starts a class: its name is all that is asked. */
export function StartClass({ words, common, onStarted }: Props) {
  const [name, setName] = useState('');
  const { busy, told, tell, send } = useDeed(common);
  const request = useRequest();
  const zone = useZone();
  const hint = `${words.nameHint} ${zone && filled(words.zone, { zone })}`;
  const start = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return tell(words.nameless);
    const ids = request(name);
    const started = await send('start', { ...ids, name, zone });
    if (!started) return;
    // Where the device keeps nothing the class page says so, and a new link can be made there.
    keepKey(started.class.id, ids.key);
    onStarted(started.class.id);
  };
  return (
    <form className={styles.box} onSubmit={(event) => void start(event)} noValidate>
      <ClassNameField label={words.name} name={name} hint={hint} onChange={setName} />
      <Deed label={words.start} busy={busy} told={told} />
    </form>
  );
}

/** The zone of this device; empty in what is drawn before a device has the page. */
const useZone = (): string =>
  useSyncExternalStore(
    () => () => {},
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => '',
  );

/** Ids and secrets of a class to be: the same for the same name, so that a second try starts no second class. */
function useRequest() {
  const made = useRef<{ name: string; ids: { class: string; key: string; session: string } }>(undefined);
  return (name: string) => {
    if (made.current?.name !== name)
      made.current = { name, ids: { class: makeId(), key: makeSecret(), session: makeSecret() } };
    return made.current.ids;
  };
}
