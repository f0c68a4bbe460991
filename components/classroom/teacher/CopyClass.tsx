import { useRef, useState, type FormEvent } from 'react';
import { callClass } from '@/browser/classroom/call';
import { keepKey } from '@/browser/classroom/class-keys';
import { makeId, makeSecret } from '@/browser/classroom/make-id';
import type { AssignmentView, ClassCalls, ClassView } from '@/lib/classroom/calls';
import { filled } from '@/components/quiz/quiz-words';
import { ClassNameField } from './ClassNameField';
import { Deed } from './Deed';
import { classPath } from './paths';
import { refusedWords } from './refused-words';
import type { ClassWords, CommonWords } from './teacher-words';
import styles from './Teacher.module.css';
import { useDeed } from './use-deed';

interface Props {
  one: ClassView;
  assignments: readonly AssignmentView[];
  words: ClassWords;
  common: CommonWords;
}

/** Starts another class and assigns to it what this one has: for who teaches the same to several. */
export function CopyClass({ one, assignments, words, common }: Props) {
  const [name, setName] = useState(() => filled(words.copyOf, { name: one.name }));
  const [copy, setCopy] = useState<string>();
  const { busy, told, tell, send } = useDeed(common);
  const ids = useRef(new Map<string, string>());
  // The same for a second try, so that nothing is there twice.
  const idOf = (what: string, make = makeId) => {
    const made = ids.current.get(what) ?? make();
    ids.current.set(what, made);
    return made;
  };
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (name.trim() === '') return tell(words.copyNameless);
    const key = idOf(`key ${name}`, makeSecret);
    const wanted = { class: idOf(`class ${name}`), key, session: idOf(`session ${name}`, makeSecret) };
    const started = await send('start', { ...wanted, name, zone: one.zone });
    if (!started) return;
    keepKey(wanted.class, key);
    setCopy(wanted.class);
    for (const old of inOrder(assignments)) {
      const answer = await callClass(
        'assign',
        copyOf(old, wanted.class, (what) => idOf(`${name} ${what}`)),
      );
      if (!answer.ok) return tell(filled(words.copyPart, { title: old.title, why: refusedWords(answer, common) }));
    }
    tell(filled(words.copyDone, { n: assignments.length }));
  };
  return (
    <details className={styles.more}>
      <summary>{words.copy}</summary>
      <form onSubmit={(event) => void make(event)} noValidate>
        <p className={styles.note}>{words.copyLead}</p>
        <ClassNameField label={words.copyName} name={name} onChange={setName} />
        <Deed label={words.copyNow} busy={busy} told={told} quiet />
        {copy && (
          <p className={styles.actions}>
            <a className={styles.way} href={classPath(copy)}>
              {words.toCopy}
            </a>
          </p>
        )}
      </form>
    </details>
  );
}

const inOrder = (assignments: readonly AssignmentView[]) => assignments.toSorted((a, b) => a.createdAt - b.createdAt);

/** What asks for the same again, without dates. */
function copyOf(old: AssignmentView, classId: string, idOf: (what: string) => string): ClassCalls['assign']['takes'] {
  const { id, lesson, kind, items, zone, attempts, feedback, confidence, timeLimitMinutes } = old;
  return {
    ...{ request: idOf(`request ${id}`), classes: [{ class: classId, assignment: idOf(`assignment ${id}`) }] },
    ...{ lesson, kind, items, zone, attempts, feedback, confidence, timeLimitMinutes },
    ...{ opens: null, due: null, closes: null },
  };
}
