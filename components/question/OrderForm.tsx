import { partName } from '@/lib/question/plain-fields';
import type { FormBodyProps } from './body';
import styles from './Body.module.css';
import { OrderTold } from './OrderTold';

/** Each line with a native list of places: without script a line cannot be moved. */
export function OrderForm({ item, draft, name, locked, grade, words, describedBy, invalid }: FormBodyProps) {
  const placed = draft as string[];
  if (grade) return <OrderTold item={item} draft={draft} grade={grade} words={words} describedBy={describedBy} />;
  return (
    <ul className={styles.rows}>
      {item.options.map(({ id, text }) => (
        <li key={id} className={styles.row}>
          <label htmlFor={`${item.id}-${id}`}>{text}</label>
          <select
            id={`${item.id}-${id}`}
            name={partName(name ?? item.id, id)}
            className={styles.select}
            defaultValue={placed.includes(id) ? placed.indexOf(id) + 1 : ''}
            disabled={locked}
            aria-describedby={describedBy}
            aria-invalid={(invalid && !placed.includes(id)) || undefined}
          >
            <option value="">{words.choose}</option>
            {item.options.map((line, place) => (
              <option key={line.id} value={place + 1}>
                {place + 1}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}
