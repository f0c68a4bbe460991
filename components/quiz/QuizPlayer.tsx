'use client';

import { useEffect, useRef } from 'react';
import { rightCount, type Verdict } from '@/lib/attempt/player';
import type { Provenance } from '@/lib/fact/provenance';
import type { PublicItem } from '@/lib/question/item';
import { Feedback } from './Feedback';
import { Question } from './Question';
import type { QuizWords } from './quiz-words';
import { Result } from './Result';
import { usePlayer } from './use-player';
import styles from './QuizPlayer.module.css';

interface Props {
  /** The slug of the lesson, or of the quiz across lessons: what answers are sent with. */
  lesson: string;
  items: readonly PublicItem[];
  teaches: readonly ({ href: string; title: string } | null)[];
  words: QuizWords;
  otherHref: string;
  /** The lessons that it builds on. */
  lessons: readonly { href: string; title: string }[];
}

type Answered = Verdict<Provenance>;

/** A form of a quiz, one question at a time. Answers are checked on the server; nothing is stored. */
export function QuizPlayer({ lesson, items, teaches, words, otherHref, lessons }: Props) {
  const { state, dispatch, check } = usePlayer(lesson, items);
  const item = items[state.at];
  const verdict = state.verdicts[state.at] as Answered | undefined;
  const heading = useFocusOn<HTMLHeadingElement>(state.at, state.at > 0 && state.phase !== 'feedback');

  if (!item) {
    const verdicts = state.verdicts as readonly (Answered | undefined)[];
    return (
      <Result
        right={rightCount(state)}
        items={items}
        verdicts={verdicts}
        teaches={teaches}
        words={words}
        lessons={lessons}
        otherHref={otherHref}
      />
    );
  }
  return (
    <div className={styles.player}>
      <h2 className={styles.count} ref={heading} tabIndex={-1}>
        {words.questionOf[state.at + 1]}
      </h2>
      <progress className={styles.bar} value={state.at} max={items.length} aria-hidden="true" />
      <Question
        key={item.id}
        item={item}
        state={state}
        verdict={verdict}
        words={words}
        onDraft={(draft) => dispatch({ type: 'draft', draft })}
        onCheck={check}
      />
      {verdict && (
        <Feedback
          verdict={verdict}
          teaches={teaches[state.at] ?? undefined}
          words={words}
          headingRef={takeFocus}
          next={{
            label: state.at === items.length - 1 ? words.finish : words.next,
            go: () => dispatch({ type: 'next' }),
          }}
        />
      )}
    </div>
  );
}

/** The focus goes to what has just come. */
const takeFocus = (element: HTMLElement | null) => element?.focus();

/** Moves focus to an element when the key changes, once asked for. */
function useFocusOn<T extends HTMLElement>(key: number, wanted: boolean) {
  const element = useRef<T>(null);
  useEffect(() => {
    if (wanted) element.current?.focus();
    // Only a new question moves the focus, not every change of phase.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return element;
}
