import type { Grade } from '@/lib/question/item';
import type { QuestionWords } from '@/components/quiz/quiz-words';
import type { EitherBodyProps } from './body';
import styles from './Body.module.css';

/** Native checkboxes; after the answer each option says in words whether it belongs and whether it was chosen. */
export function MultipleBody({ item, draft, onDraft, name, locked, grade, words, describedBy }: EitherBodyProps) {
  const ids = item.options.map((option) => option.id);
  const keptFor = (id: string) =>
    onDraft
      ? {
          checked: draft.includes(id),
          onChange: () => onDraft(ids.filter((one) => draft.includes(one) !== (one === id))),
        }
      : { defaultChecked: draft.includes(id) };
  return (
    <div className={styles.options}>
      {item.options.map((option) => {
        const told = grade?.options.find((one) => one.id === option.id);
        const state = told?.correct ? styles.right : told?.chosen ? styles.wrong : '';
        return (
          <label key={option.id} className={`${styles.option} ${state}`}>
            <input
              type="checkbox"
              name={name ?? item.id}
              value={option.id}
              {...keptFor(option.id)}
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
