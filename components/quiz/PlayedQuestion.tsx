import { useId } from 'react';
import type { Stage } from './PlayerView';
import { QuestionCard } from './QuestionCard';
import styles from './QuizPlayer.module.css';

/** One question of a quiz under its number. */
export function PlayedQuestion({ at, stage }: { at: number; stage: Stage }) {
  const { view, items, teaches, words, session, asList, asksSure, headingRef } = stage;
  const heading = useId();
  const question = view.state.questions[at];
  const place = items.findIndex(({ id }) => id === question?.item);
  const item = items[place];
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 className={styles.count} id={heading} ref={at === view.state.at ? headingRef : undefined} tabIndex={-1}>
        {words.questionOf[at + 1]}
      </h2>
      {!asList && <progress className={styles.bar} value={at} max={items.length} aria-hidden="true" />}
      {item && question && (
        <QuestionCard
          key={item.id}
          item={item}
          question={question}
          teaches={teaches[place] ?? undefined}
          words={words}
          asksSure={asksSure}
          among={asList}
          record={(deed) => session.record(deed)}
          retry={() => void session.retry()}
          next={asList ? undefined : nextOf(stage)}
        />
      )}
    </section>
  );
}

/** The way on from the question that it is at. */
function nextOf({ view: { state }, words, act }: Stage) {
  const { next } = state;
  if (!next) return undefined;
  return next === 'finish'
    ? { label: words.finish, go: () => act({ type: 'finish' }) }
    : { label: words.next, go: () => act({ type: 'go', item: next.go }) };
}
