'use client';

import { useCallback, useEffect, useReducer, useRef } from 'react';
import { isAnswered, play, rightCount, startPlayer, type Verdict } from '@/lib/attempt/player';
import type { Provenance } from '@/lib/fact/provenance';
import type { PublicItem } from '@/lib/question/item';
import { Feedback } from './Feedback';
import { Question } from './Question';
import type { QuizWords } from './quiz-words';
import { Result } from './Result';
import styles from './QuizPlayer.module.css';

interface Props {
  lesson: string;
  items: readonly PublicItem[];
  teaches: readonly ({ href: string; title: string } | null)[];
  words: QuizWords;
  otherHref: string;
}

type Answered = Verdict<Provenance>;

/** A form of a quiz, one question at a time. Answers are checked on the server; nothing is stored. */
export function QuizPlayer({ lesson, items, teaches, words, otherHref }: Props) {
  const [state, dispatch] = useReducer(play, items, startPlayer);
  const item = items[state.at];
  const verdict = state.verdicts[state.at] as Answered | undefined;
  const heading = useFocusOn<HTMLHeadingElement>(state.at, state.at > 0 && state.phase !== 'feedback');

  const check = useCallback(async () => {
    if (!item || state.phase === 'checking' || state.phase === 'changed') return;
    if (!isAnswered(state.draft)) return dispatch({ type: 'invalid' });
    dispatch({ type: 'check' });
    dispatch(await askServer(lesson, item, state.draft));
  }, [lesson, item, state.draft, state.phase]);

  if (!item) {
    const verdicts = state.verdicts as readonly (Answered | undefined)[];
    return (
      <Result
        right={rightCount(state)}
        items={items}
        verdicts={verdicts}
        teaches={teaches}
        words={words}
        lesson={lesson}
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
          last={state.at === items.length - 1}
          onNext={() => dispatch({ type: 'next' })}
        />
      )}
    </div>
  );
}

/** Asks the server; whatever goes wrong on the way comes back as an event, and the choice stays on the page. */
async function askServer(lesson: string, item: PublicItem, answer: string | string[]) {
  try {
    const response = await fetch('/api/answer', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ lesson, item: item.id, version: item.version, answer }),
    });
    if (response.ok) return { type: 'verdict' as const, item: item.id, verdict: (await response.json()) as Answered };
    if (response.status === 422) return { type: 'unclear' as const, item: item.id };
    return { type: 'failed' as const, item: item.id, changed: response.status === 409 || response.status === 404 };
  } catch {
    return { type: 'failed' as const, item: item.id, changed: false };
  }
}

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
