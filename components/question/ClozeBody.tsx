import type { Grade } from '@/lib/question/item';
import type { QuestionWords } from '@/components/quiz/quiz-words';
import type { EitherBodyProps } from './body';
import styles from './Body.module.css';
import { OptionList } from './OptionList';

/** A sentence with a native list in its gap; after the answer the gap holds what was chosen, and what belongs there. */
export function ClozeBody(props: EitherBodyProps) {
  const { item, grade, words } = props;
  return (item.rows ?? []).map((row, i) => {
    const told = grade?.rows?.find((one) => one.id === row.id);
    return (
      <p key={row.id} className={styles.sentence}>
        {/* Elements of their own: a translator puts its own around bare words, and what changes beside them then breaks. */}
        <span>{row.text} </span>
        {told ? (
          <Filled told={told} words={words} />
        ) : (
          <OptionList {...props} row={i} label={`${row.text} ${words.gap} ${row.after ?? ''}`.trim()} />
        )}
        <span>{joined(row.after)}</span>
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
