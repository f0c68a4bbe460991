import { useEffect, useState, useSyncExternalStore, type Ref } from 'react';
import { AssignedSession, type AssignedView, type Opened } from '@/browser/classroom/assigned-session';
import { filled } from '@/components/quiz/quiz-words';
import player from '@/components/quiz/QuizPlayer.module.css';
import { useFocusOnHeading } from '@/components/quiz/use-focus-on-heading';
import button from '@/components/ui/Button.module.css';
import { AssignedQuestion } from './AssignedQuestion';
import { HandedIn } from './HandedIn';
import { HandIn } from './HandIn';
import { SaveLine } from './SaveLine';
import type { AssignedWords } from './student-words';
import { TimeLeft } from './TimeLeft';
import { announced, useTimeLeft } from './use-time-left';
import styles from './Student.module.css';

interface Props {
  opening: Opened;
  extraMinutes: number;
  words: AssignedWords;
  language: string;
}

/** What the parts of the player share. */
export interface Play extends Props {
  session: AssignedSession;
  view: AssignedView;
  /** Goes to a question, or to the end where there is none of that number. What is in the fields becomes the answer first, unless a first answer is final. */
  go: (at: number) => void;
}

/** An attempt at what was assigned: one question at a time, and the hand-in at its end. */
export function AssignedPlayer(props: Props) {
  const { opening, words } = props;
  const [session] = useState(() => new AssignedSession(opening));
  useEffect(() => session.open(), [session]);
  const view = useSyncExternalStore(session.subscribe, session.view, session.view);
  const left = useTimeLeft(session.clock, view.opening.attempt.deadlineAt);
  const { heading, move } = useFocusOnHeading();
  const [ending, setEnding] = useState(false);
  const { state, moved } = view;
  const go = (at: number) => {
    const here = opening.items[state.at];
    if (opening.work.feedback !== 'at-once' && !ending && here) session.keepWhatIsThere([here]);
    const item = opening.items[at];
    move();
    setEnding(!item);
    if (item) session.record({ type: 'go', item: item.id });
  };
  const play: Play = { ...props, session, view, go };
  const handedIn = state.phase === 'handed-in';
  return (
    <div className={player.player}>
      <p className="visuallyHidden" role="status">
        {handedIn ? '' : announced(left, words)}
      </p>
      {moved && <Moved words={words} />}
      {!handedIn && <TimeLeft left={left} {...play} />}
      <SaveLine {...play} />
      {handedIn ? (
        <HandedIn {...play} />
      ) : ending ? (
        <HandIn {...play} headingRef={heading} />
      ) : (
        <Asked {...play} headingRef={heading} />
      )}
    </div>
  );
}

/** The question that it is at, and the ways to others. */
function Asked(play: Play & { headingRef: Ref<HTMLHeadingElement> }) {
  const { opening, view, words, go, headingRef } = play;
  const { at, questions } = view.state;
  const total = opening.items.length;
  const quiet = `${button.button} ${button.quiet}`;
  return (
    <section aria-labelledby="question">
      <h3 className={player.count} id="question" ref={headingRef} tabIndex={-1}>
        {filled(words.questionOf, { n: at + 1, total })}
      </h3>
      <progress className={player.bar} value={at} max={total} aria-hidden="true" />
      <AssignedQuestion key={opening.items[at]?.id} at={at} {...play} />
      <p className={player.ways}>
        {at > 0 && (
          <button className={quiet} type="button" onClick={() => go(at - 1)}>
            {words.back}
          </button>
        )}
        {/* What came of an answer has the way on with it. */}
        {questions[at]?.answer === undefined && (
          <button className={quiet} type="button" onClick={() => go(at + 1)}>
            {at + 1 < total ? words.next : words.toHandIn}
          </button>
        )}
      </p>
    </section>
  );
}

function Moved({ words }: { words: AssignedWords }) {
  return (
    <p className={styles.warning}>
      {words.moved}{' '}
      <button className={styles.plain} type="button" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </p>
  );
}
