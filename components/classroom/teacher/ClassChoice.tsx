import type { ClassView } from '@/lib/classroom/calls';
import type { AssignWords } from './teacher-words';
import styles from './Teacher.module.css';

interface Props {
  classes: readonly ClassView[];
  chosen: readonly string[];
  words: AssignWords;
  onChange: (chosen: readonly string[]) => void;
}

/** To which classes it goes. */
export function ClassChoice({ classes, chosen, words, onChange }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend>{words.to}</legend>
      {classes.map(({ id, name }) => (
        <label key={id} className={styles.option}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) => onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
