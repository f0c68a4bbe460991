import { useId, useState, type FormEvent } from 'react';
import { dropKey } from '@/browser/classroom/class-keys';
import { dropRoster } from '@/browser/classroom/roster-store';
import { plainText } from '@/lib/classroom/plain-text';
import { sayInstant } from '@/lib/classroom/say-instant';
import type { ClassCalls, ClassView } from '@/lib/classroom/calls';
import { filled } from '@/components/quiz/quiz-words';
import { takeFocus } from '@/components/ui/take-focus';
import { Deed } from './Deed';
import type { ClassWords, CommonWords } from './teacher-words';
import styles from './Teacher.module.css';
import { useDeed } from './use-deed';

export type Proof = ClassCalls['delete-class']['gives']['proof'];

interface Props {
  one: ClassView;
  words: ClassWords;
  common: CommonWords;
  language: string;
  onDeleted: (proof: Proof) => void;
}

/** Deletes a class, once its name was typed: what is gone does not come back. */
export function DeleteClass({ one, words, common, language, onDeleted }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const { busy, told, tell, send, idFor } = useDeed(common);
  const remove = async (event: FormEvent) => {
    event.preventDefault();
    if (plainText(typed) !== one.name) return tell(filled(words.deleteMismatch, { name: one.name }));
    const deleted = await send('delete-class', { class: one.id, request: idFor('delete') });
    if (!deleted) return;
    dropKey(one.id);
    dropKey(`next:${one.id}`);
    dropRoster(one.id);
    onDeleted(deleted.proof);
  };
  return (
    <section className={styles.box} aria-labelledby="delete">
      <h2 className={styles.heading} id="delete">
        {words.delete}
      </h2>
      <p className={styles.note}>
        {filled(words.deleteBySelf, { when: sayInstant(one.deleteAt, one.zone, language) })}
      </p>
      <details className={styles.more}>
        <summary>{words.deleteNow}</summary>
        <form onSubmit={(event) => void remove(event)} noValidate>
          <p>{words.deleteLead}</p>
          <label className={styles.label} htmlFor={id}>
            {filled(words.deleteType, { name: one.name })}
          </label>
          <input
            id={id}
            className={styles.field}
            value={typed}
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
          />
          <Deed label={words.deleteButton} busy={busy} told={told} danger />
        </form>
      </details>
    </section>
  );
}

/** What is left to say of a class that was deleted. */
export function Deleted({ proof, words, language }: { proof: Proof; words: ClassWords; language: string }) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { id, at, ...counts } = proof;
  return (
    <div className={styles.page}>
      <h1 className={styles.title} ref={takeFocus} tabIndex={-1}>
        {words.deleted}
      </h1>
      <p>{filled(words.deletedLead, { ...counts, when: sayInstant(at, zone, language) })}</p>
      <p className={styles.note}>{filled(words.proof, { id })}</p>
      <p>
        <a className={styles.way} href="/teach">
          {words.toStart}
        </a>
      </p>
    </div>
  );
}
