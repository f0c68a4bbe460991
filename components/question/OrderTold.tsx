import type { Grade } from '@/lib/question/item';
import type { FormBodyProps } from './body';
import styles from './Body.module.css';

type Props = Pick<FormBodyProps, 'item' | 'draft' | 'describedBy'> & { grade: Grade };

/** The lines as they were put, once the answer is in: each with its date, marked where it stands right. */
export function OrderTold({ item, draft, grade, describedBy }: Props) {
  return (
    <ol className={styles.lines} aria-describedby={describedBy}>
      {(draft as string[]).map((id, i) => (
        <li
          key={id}
          data-line={id}
          className={`${styles.line} ${grade.options[i]?.id === id ? styles.right : styles.wrong}`}
        >
          <span className={styles.lineText}>{(grade.options.find(isOf(id)) ?? item.options.find(isOf(id)))?.text}</span>
        </li>
      ))}
    </ol>
  );
}

const isOf = (id: string) => (one: { id: string }) => one.id === id;
