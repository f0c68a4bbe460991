'use client';

import { useEffect, useRef } from 'react';
import type { AttemptView } from '@/browser/attempt-store/attempt-session';
import type { QuestionState } from '@/lib/attempt/question-state';
import type { PublicItem } from '@/lib/question/item';
import { PlayerOptions } from './PlayerOptions';
import { QuestionCard } from './QuestionCard';
import type { QuizWords } from './quiz-words';
import { Result } from './Result';
import { useChoice } from './use-choice';
import { usePlayer } from './use-player';
import { useReview } from './use-review';
import { useScore } from './use-score';
import button from '@/components/ui/Button.module.css';
import styles from './QuizPlayer.module.css';

interface Props {
  /** The slug of the lesson, or of the quiz across lessons: what answers are sent with. */
  lesson: string;
  form: string;
  items: readonly PublicItem[];
  teaches: readonly ({ href: string; title: string } | null)[];
  words: QuizWords;
  otherHref: string;
  /** Where this form is printed, if it is. */
  printHref?: string;
  /** The lessons that it builds on. */
  lessons: readonly { href: string; title: string }[];
}

/** A form of a quiz, one question at a time or all in a list. Answers are kept on this device, then checked by the server. */
export function QuizPlayer({ lesson, form, items, teaches, words, ...ways }: Props) {
  const { session, state, kept, resumed } = usePlayer(lesson, form, items);
  useReview(state);
  useScore(state);
  const [asList, setAsList] = useChoice('list');
  const [asksSure, setAsksSure] = useChoice('confidence');
  const here = state.questions[state.at];
  const finished = state.phase === 'finished' || !here;
  const { heading, movedRef } = useFocusOnHeading();

  const go = (item?: string) => {
    movedRef.current = true;
    session.record(item === undefined ? { type: 'finish' } : { type: 'go', item });
  };
  const again = () => {
    movedRef.current = true;
    session.again();
  };
  const card = (at: number) => {
    const question = state.questions[at];
    const item = items.find(({ id }) => id === question?.item);
    const next = state.next;
    return (
      item &&
      question && (
        <QuestionCard
          key={item.id}
          item={item}
          question={question}
          teaches={teaches[items.indexOf(item)] ?? undefined}
          words={words}
          asksSure={asksSure}
          among={asList}
          record={(deed) => session.record(deed)}
          retry={() => session.retry()}
          next={
            asList || !next
              ? undefined
              : next === 'finish'
                ? { label: words.finish, go: () => go() }
                : { label: words.next, go: () => go(next.go) }
          }
        />
      )
    );
  };
  const shown = asList ? state.questions.map((_, at) => at) : [state.at];
  return (
    <div className={styles.player}>
      <p className="visuallyHidden" role="status">
        {spoken(here, kept, items, words)}
      </p>
      {kept && kept !== 'kept' && <p className={styles.warning}>{words.kept[kept]}</p>}
      {finished ? (
        <Result
          state={state}
          items={items}
          teaches={teaches}
          words={words}
          again={again}
          retry={() => session.retry()}
          headingRef={heading}
          {...ways}
        />
      ) : (
        <>
          {resumed && (
            <p className={styles.resumed}>
              <span>{words.resumed[resumed]}</span>{' '}
              <button className={styles.plain} type="button" onClick={again}>
                {words.startOver}
              </button>
            </p>
          )}
          {shown.map((at) => (
            <section key={state.questions[at]?.item} className={styles.part} aria-labelledby={`question-${at}`}>
              <h2
                className={styles.count}
                id={`question-${at}`}
                ref={at === state.at ? heading : undefined}
                tabIndex={-1}
              >
                {words.questionOf[at + 1]}
              </h2>
              {!asList && <progress className={styles.bar} value={at} max={items.length} aria-hidden="true" />}
              {card(at)}
            </section>
          ))}
          <p className={styles.ways}>
            {asList && (
              <button className={button.button} type="button" onClick={() => go()}>
                {words.finish}
              </button>
            )}
            {!asList && state.at > 0 && (
              <button
                className={`${button.button} ${button.quiet}`}
                type="button"
                onClick={() => go(state.questions[state.at - 1]?.item)}
              >
                {words.back}
              </button>
            )}
          </p>
          {kept === 'kept' && <p className={styles.kept}>{words.kept.kept}</p>}
          <PlayerOptions
            heading={words.options}
            choices={[
              { label: words.askSure, on: asksSure, set: setAsksSure },
              { label: words.asList, on: asList, set: setAsList },
            ]}
          />
        </>
      )}
    </div>
  );
}

/** What the one live region of the page says. What takes the focus is read aloud as it is. */
function spoken(
  here: QuestionState | undefined,
  kept: AttemptView['kept'],
  items: readonly PublicItem[],
  words: QuizWords,
): string {
  if (here?.phase === 'invalid') return items.find(({ id }) => id === here.item)?.invalid ?? '';
  if (here?.phase === 'submitted') return words.checking;
  return kept && kept !== 'kept' ? words.kept[kept] : '';
}

/** Moves the focus to the heading of what has come, where the learner asked for it: not when a page opens. */
function useFocusOnHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  const movedRef = useRef(false);
  useEffect(() => {
    if (!movedRef.current) return;
    movedRef.current = false;
    heading.current?.focus();
  });
  return { heading, movedRef };
}
