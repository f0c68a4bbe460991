import type { ChangeEvent } from 'react';
import { partName } from '@/lib/question/plain-fields';
import type { EitherBodyProps } from './body';
import styles from './Body.module.css';

interface Props extends EitherBodyProps {
  /** Which row it belongs to. */
  row: number;
  /** Its id, where a label names it. */
  id?: string;
  /** What it is called, where no label names it. */
  label?: string;
}

/** A native list of the options that a row may get. */
export function OptionList(props: Props) {
  const { item, draft, onDraft, name, row, id, label, locked, words, describedBy, invalid } = props;
  const chosen = draft as string[];
  const kept = onDraft
    ? {
        value: chosen[row],
        onChange: ({ target }: ChangeEvent<HTMLSelectElement>) =>
          onDraft(chosen.map((old, at) => (at === row ? target.value : old))),
      }
    : { defaultValue: chosen[row] };
  return (
    <select
      id={id}
      name={name && partName(name, item.rows?.[row]?.id ?? '')}
      className={styles.select}
      {...kept}
      disabled={locked}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={(invalid && chosen[row] === '') || undefined}
    >
      <option value="">{words.choose}</option>
      {item.options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
