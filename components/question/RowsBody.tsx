import type { Grade, PublicItem } from '@/lib/question/item';
import type { QuestionWords } from '@/components/quiz/quiz-words';
import type { EitherBodyProps } from './body';
import styles from './Body.module.css';
import { OptionList } from './OptionList';

/** A native list of options for each row; after the answer each row says in words what was chosen and what belongs. */
export function RowsBody(props: EitherBodyProps) {
  const { item, grade, words } = props;
  return (
    <ul className={styles.rows}>
      {(item.rows ?? []).map((row, i) => {
        const told = grade?.rows?.find((one) => one.id === row.id);
        const field = `${item.id}-${row.id}`;
        return (
          <li key={row.id} className={`${styles.row} ${told ? (told.correct ? styles.right : styles.wrong) : ''}`}>
            {told ? (
              <>
                <RowText row={row} words={words} />
                <Told told={told} words={words} />
              </>
            ) : (
              <>
                <label htmlFor={field}>
                  <RowText row={row} words={words} />
                </label>
                <OptionList {...props} row={i} id={field} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The words of a row; a gap is a line to the eye and a word to the ear. */
function RowText({ row, words }: { row: NonNullable<PublicItem['rows']>[number]; words: QuestionWords }) {
  if (row.after === undefined) return <span>{row.text}</span>;
  return (
    <span>
      {row.text} <span aria-hidden="true">____</span>
      <span className="visuallyHidden">{words.gap}</span> {row.after}
    </span>
  );
}

function Told({ told, words }: { told: NonNullable<Grade['rows']>[number]; words: QuestionWords }) {
  return (
    <>
      <span className={styles.mark}>
        {words.yours} {told.chosen} {told.correct && words.keyMark}
      </span>
      {!told.correct && (
        <span className={styles.key}>
          {words.theKey} {told.key}
        </span>
      )}
    </>
  );
}
