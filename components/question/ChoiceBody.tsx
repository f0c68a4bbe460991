import type { BodyProps } from './body';
import styles from './Body.module.css';

/** Native radio buttons; after the answer each option says in words what it was. */
export function ChoiceBody({ item, draft, onDraft, locked, grade, words, describedBy }: BodyProps) {
  return (
    <div className={styles.options}>
      {item.options.map((option) => {
        const told = grade?.options.find((one) => one.id === option.id);
        const state = told?.correct ? styles.right : told?.chosen ? styles.wrong : '';
        return (
          <label key={option.id} className={`${styles.option} ${state}`}>
            <input
              type="radio"
              name={item.id}
              value={option.id}
              checked={draft === option.id}
              onChange={() => onDraft(option.id)}
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
