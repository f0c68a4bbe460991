import type { Grade } from '@/lib/question/item';
import type { QuestionWords } from '@/components/quiz/quiz-words';
import type { BodyProps } from './body';
import styles from './Body.module.css';

/** A sentence with a native list in its gap; after the answer the gap holds what was chosen, and what belongs there. */
export function ClozeBody({ item, draft, onDraft, locked, grade, words, describedBy, invalid }: BodyProps) {
  const chosen = draft as string[];
  return (item.rows ?? []).map((row, i) => {
    const told = grade?.rows?.find((one) => one.id === row.id);
    return (
      <p key={row.id} className={styles.sentence}>
        {row.text}{' '}
        {told ? (
          <Filled told={told} words={words} />
        ) : (
          <select
            className={styles.select}
            value={chosen[i]}
            onChange={(event) => onDraft(chosen.map((old, at) => (at === i ? event.target.value : old)))}
            disabled={locked}
            aria-label={`${row.text} ${words.gap} ${row.after ?? ''}`.trim()}
            aria-describedby={describedBy}
            aria-invalid={(invalid && chosen[i] === '') || undefined}
          >
            <option value="">{words.choose}</option>
            {item.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.text}
              </option>
            ))}
          </select>
        )}
        {joined(row.after)}
      </p>
    );
  });
}

/** A stop or a hyphen closes up with the gap, a word stands apart. */
const joined = (after = ''): string => (/^[\p{L}\p{N}(“"]/u.test(after) ? ` ${after}` : after);

function Filled({ told, words }: { told: NonNullable<Grade['rows']>[number]; words: QuestionWords }) {
  if (told.correct)
    return (
      <strong className={styles.right}>
        {told.key} <span className={styles.mark}>{words.keyMark}</span>
      </strong>
    );
  return (
    <>
      <del className={styles.wrong}>
        {told.chosen} <span className={styles.mark}>{words.yourMark}</span>
      </del>{' '}
      <strong className={styles.right}>
        {told.key} <span className={styles.mark}>{words.keyMark}</span>
      </strong>
    </>
  );
}
