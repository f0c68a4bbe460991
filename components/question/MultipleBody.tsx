import type { Grade } from '@/lib/question/item';
import type { QuestionWords } from '@/components/quiz/quiz-words';
import type { BodyProps } from './body';
import styles from './Body.module.css';

/** Native checkboxes; after the answer each option says in words whether it belongs and whether it was chosen. */
export function MultipleBody({ item, draft, onDraft, locked, grade, words, describedBy }: BodyProps) {
  const ids = item.options.map((option) => option.id);
  const toggle = (id: string) => onDraft(ids.filter((one) => draft.includes(one) !== (one === id)));
  return (
    <div className={styles.options}>
      {item.options.map((option) => {
        const told = grade?.options.find((one) => one.id === option.id);
        const state = told?.correct ? styles.right : told?.chosen ? styles.wrong : '';
        return (
          <label key={option.id} className={`${styles.option} ${state}`}>
            <input
              type="checkbox"
              name={item.id}
              value={option.id}
              checked={draft.includes(option.id)}
              onChange={() => toggle(option.id)}
              disabled={locked}
              aria-describedby={describedBy}
            />
            <span>
              <span>{option.text}</span>
              {told && <span className={styles.mark}> {marks(told, words)}</span>}
            </span>
          </label>
        );
      })}
    </div>
  );
}

const marks = ({ correct, chosen }: Grade['options'][number], words: QuestionWords): string =>
  `${correct ? words.keyMark : words.notMark} ${chosen ? words.yourMark : words.leftMark}`;
