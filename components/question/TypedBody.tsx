import type { ChangeEvent } from 'react';
import type { EitherBodyProps } from './body';
import styles from './Body.module.css';

/** One text field for a number or a date; the unit stands beside it. */
export function TypedBody({ item, draft, onDraft, name, locked, grade, words, describedBy, invalid }: EitherBodyProps) {
  const text = String(draft);
  const kept = onDraft
    ? { value: text, onChange: ({ target }: ChangeEvent<HTMLInputElement>) => onDraft(target.value) }
    : { defaultValue: text };
  const state = grade ? (grade.correct ? styles.right : styles.wrong) : '';
  return (
    <div className={styles.typed}>
      <label className={styles.label} htmlFor={`${item.id}-field`}>
        {words.answer}
      </label>
      <span className={styles.field}>
        <input
          id={`${item.id}-field`}
          className={`${styles.input} ${state}`}
          type="text"
          inputMode="text"
          autoComplete="off"
          maxLength={80}
          name={name}
          {...kept}
          disabled={locked}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
        />
        {item.field?.unit && <span className={styles.unit}>{item.field.unit}</span>}
      </span>
    </div>
  );
}
