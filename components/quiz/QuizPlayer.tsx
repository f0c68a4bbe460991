'use client';

import type { PublicItem } from '@/lib/question/item';
import { PlayerView, type QuizWays } from './PlayerView';
import type { QuizWords } from './quiz-words';
import { useChoice } from './use-choice';
import { usePlayer } from './use-player';
import { useReview } from './use-review';
import { useScore } from './use-score';

interface Props extends QuizWays {
  /** The slug of the lesson, or of the quiz across lessons: what answers are sent with. */
  lesson: string;
  form: string;
  items: readonly PublicItem[];
  teaches: readonly ({ href: string; title: string } | null)[];
  words: QuizWords;
}

/** A form of a quiz that a script plays. Answers are kept on this device, then checked by the server. */
export function QuizPlayer({ lesson, form, ...shown }: Props) {
  const { session, ...view } = usePlayer(lesson, form, shown.items);
  useReview(view.state);
  useScore(view.state);
  const [asList, setAsList] = useChoice('list');
  const [asksSure, setAsksSure] = useChoice('confidence');
  const { words } = shown;
  return (
    <PlayerView
      {...shown}
      view={view}
      session={session}
      asList={asList}
      asksSure={asksSure}
      choices={[
        { label: words.askSure, on: asksSure, set: setAsksSure },
        { label: words.asList, on: asList, set: setAsList },
      ]}
    />
  );
}
