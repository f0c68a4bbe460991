import type { EitherBodyProps } from './body';
import styles from './Body.module.css';

/** Native radio buttons; after the answer each option says in words what it was. */
export function ChoiceBody({ item, draft, onDraft, name, locked, grade, words, describedBy }: EitherBodyProps) {
  const keptFor = (id: string) =>
    onDraft ? { checked: draft === id, onChange: () => onDraft(id) } : { defaultChecked: draft === id };
  return (
    <div className={styles.options}>
      {item.options.map((option) => {
        const told = grade?.options.find((one) => one.id === option.id);
        const state = told?.correct ? styles.right : told?.chosen ? styles.wrong : '';
        return (
          <label key={option.id} className={`${styles.option} ${state}`}>
            <input
              type="radio"
              name={name ?? item.id}
              value={option.id}
              {...keptFor(option.id)}
              disabled={locked}
              aria-describedby={describedBy}
            />
            <span>
              <span>{option.text}</span>
              {told?.correct && <span className={styles.mark}> {words.keyMark}</span>}
              {told?.chosen && <span className={styles.mark}> {words.yourMark}</span>}
            </span>
          </label>
        );
      })}
    </div>
  );
}
