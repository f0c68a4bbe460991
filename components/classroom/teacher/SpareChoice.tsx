import { useId, useState } from 'react';
import button from '@/components/ui/Button.module.css';
import type { PreviewItem } from '@/lib/classroom/calls';
import type { AssignWords } from './teacher-words';
import styles from './Teacher.module.css';

interface Props {
  label: string;
  now: string;
  spares: readonly PreviewItem[];
  words: AssignWords;
  onChosen: (spare: string) => void;
}

/** Questions that were left aside, by their stems: one is chosen, then taken with the button. */
export function SpareChoice({ label, now, spares, words, onChosen }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const isThere = spares.some(({ item }) => item.id === chosen);
  return (
    <div className={styles.choice}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={isThere ? chosen : ''}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{words.spareNone}</option>
        {spares.map(({ item }) => (
          <option key={item.id} value={item.id}>
            {item.stem.replaceAll('\n', ' ')}
          </option>
        ))}
      </select>
      <button
        className={`${button.button} ${button.quiet}`}
        type="button"
        disabled={!isThere}
        onClick={() => onChosen(chosen)}
      >
        {now}
        <span className="visuallyHidden">{`: ${label}`}</span>
      </button>
    </div>
  );
}
