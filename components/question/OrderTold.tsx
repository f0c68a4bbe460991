import type { Grade } from '@/lib/question/item';
import { filled } from '@/components/quiz/quiz-words';
import type { FormBodyProps } from './body';
import styles from './Body.module.css';

type Props = Pick<FormBodyProps, 'item' | 'draft' | 'words' | 'describedBy'> & { grade: Grade };

/** The lines as they were put, once the answer is in: each with its date, and in words whether it stands where it belongs. */
export function OrderTold({ item, draft, grade, words, describedBy }: Props) {
  return (
    <ol className={styles.lines} aria-describedby={describedBy}>
      {(draft as string[]).map((id, i) => {
        const place = grade.options.findIndex(isOf(id));
        const right = place === i;
        return (
          <li key={id} data-line={id} className={`${styles.line} ${right ? styles.right : styles.wrong}`}>
            <span className={styles.lineText}>
              <span>{(grade.options[place] ?? item.options.find(isOf(id)))?.text}</span>{' '}
              <span className={styles.mark}>{right ? words.inPlace : filled(words.belongs, { place: place + 1 })}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const isOf = (id: string) => (one: { id: string }) => one.id === id;
