import { useId, type ReactNode } from 'react';
import { useTypedBefore } from '../use-typed-before';
import styles from './Teacher.module.css';

interface Props {
  label: string;
  name: string;
  hint?: ReactNode;
  onChange: (name: string) => void;
}

/** Where the name of a class is typed. */
export function ClassNameField({ label, name, hint, onChange }: Props) {
  const id = useId();
  const field = useTypedBefore(name, onChange);
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        className={styles.field}
        value={name}
        maxLength={200}
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint && (
        <p className={styles.note} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}
