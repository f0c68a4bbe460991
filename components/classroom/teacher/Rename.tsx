import { useState, type FormEvent } from 'react';
import type { ClassView } from '@/lib/classroom/calls';
import { filled } from '@/components/quiz/quiz-words';
import { ClassNameField } from './ClassNameField';
import { Deed } from './Deed';
import type { ClassWords, CommonWords } from './teacher-words';
import styles from './Teacher.module.css';
import { useDeed } from './use-deed';

interface Props {
  one: ClassView;
  words: ClassWords;
  common: CommonWords;
  onChanged: (one: ClassView) => void;
}

/** In which zone the class is, and another name for it. */
export function Rename({ one, words, common, onChanged }: Props) {
  const [name, setName] = useState(one.name);
  const { busy, told, tell, send } = useDeed(common);
  const rename = async (event: FormEvent) => {
    event.preventDefault();
    const changed = await send('rename', { class: one.id, name });
    if (!changed) return;
    setName(changed.class.name);
    onChanged(changed.class);
    tell(words.renamed);
  };
  return (
    <>
      <p className={styles.note}>{filled(words.zone, { zone: one.zone })}</p>
      <details className={styles.more}>
        <summary>{words.rename}</summary>
        <form onSubmit={(event) => void rename(event)} noValidate>
          <ClassNameField label={words.name} name={name} onChange={setName} />
          <Deed label={words.renameNow} busy={busy} told={told} quiet />
        </form>
      </details>
    </>
  );
}
