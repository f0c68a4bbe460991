'use client';

import button from '@/components/ui/Button.module.css';
import { takeFocus } from '@/components/ui/take-focus';
import player from '@/components/quiz/QuizPlayer.module.css';
import { PlayerOptions } from '@/components/quiz/PlayerOptions';
import { useChoice } from '@/components/quiz/use-choice';
import type { DueQuestion } from './plan-sitting';
import { ReviewChanged } from './ReviewChanged';
import { ReviewOver } from './ReviewOver';
import { ReviewQuestion } from './ReviewQuestion';
import type { ReviewWords } from './review-words';
import styles from './Review.module.css';
import { useSitting } from './use-sitting';

interface Props {
  /** Lessons and quizzes across lessons that a question may come from. */
  quizzes: readonly { slug: string; title: string; href: string }[];
  words: ReviewWords;
  language: string;
}

/** What is due on this device, one question at a time, and what comes after. Answers are checked on the server; the rest stays here. */
export function ReviewSitting({ quizzes, words, language }: Props) {
  const { stand, notes, begin, go, count, skip } = useSitting();
  return (
    <div className={player.player}>
      {notes.changed.length > 0 && (
        <ReviewChanged
          from={quizzes.filter(({ slug }) => notes.changed.some(({ lesson }) => lesson === slug))}
          words={words}
        />
      )}
      <div role="status">
        {(stand.phase === 'loading' || stand.phase === 'forbidden' || stand.phase === 'offline') && (
          <p className={styles.told}>{words[stand.phase]}</p>
        )}
        {notes.damaged > 0 && <p className={styles.told}>{words.damaged.replace('#', String(notes.damaged))}</p>}
        {notes.notKept && <p className={styles.told}>{words.notKept}</p>}
      </div>
      {stand.phase === 'offline' && (
        <button className={button.button} type="button" onClick={begin}>
          {words.again}
        </button>
      )}
      {stand.phase === 'asking' && (
        <Asked {...stand} from={quizzes} words={words} on={{ go, count, skip }} key={stand.at} />
      )}
      {stand.phase === 'over' && <ReviewOver {...stand} words={words} language={language} onMore={begin} />}
    </div>
  );
}

interface AskedProps {
  questions: readonly DueQuestion[];
  at: number;
  from: Props['quizzes'];
  words: ReviewWords;
  on: Pick<ReturnType<typeof useSitting>, 'go' | 'count' | 'skip'>;
}

function Asked({ questions, at, from, words, on }: AskedProps) {
  const [asksSure, setAsksSure] = useChoice('confidence');
  const question = questions[at]!;
  const quiz = from.find(({ slug }) => slug === question.card.lesson);
  const last = at === questions.length - 1;
  return (
    <>
      <h2 className={player.count} ref={at > 0 ? takeFocus : undefined} tabIndex={-1}>
        {words.questionOf[questions.length - 1]?.[at]}
      </h2>
      <progress className={player.bar} value={at} max={questions.length} aria-hidden="true" />
      {quiz && (
        <p className={styles.from}>
          <a href={quiz.href}>{quiz.title}</a>
        </p>
      )}
      <ReviewQuestion
        question={question}
        words={words}
        asksSure={asksSure}
        onMarked={(verdict, confidence) => void on.count(question, verdict, confidence)}
        onChanged={() => void on.skip(question)}
        next={{ label: last ? words.finish : words.next, go: () => void on.go() }}
      />
      <PlayerOptions heading={words.options} choices={[{ label: words.askSure, on: asksSure, set: setAsksSure }]} />
    </>
  );
}
