import { useState, type ComponentProps, type Ref } from 'react';
import type { AttemptSession, AttemptView } from '@/browser/attempt-store/attempt-session';
import type { Deed } from '@/lib/attempt/next-stamp';
import type { PublicItem } from '@/lib/question/item';
import { Paused } from './Paused';
import { Played } from './Played';
import type { PlayerOptions } from './PlayerOptions';
import type { QuizWords } from './quiz-words';
import { Result } from './Result';
import { spoken } from './spoken';
import { useFocusOnHeading } from './use-focus-on-heading';
import styles from './QuizPlayer.module.css';

/** Where a quiz leads to. */
export interface QuizWays {
  otherHref: string;
  /** Where this form is printed, if it is. */
  printHref?: string;
  /** The lessons that it builds on. */
  lessons: readonly { href: string; title: string }[];
}

/** What a player needs to know, whatever it shows. */
export interface PlayerProps extends QuizWays {
  view: AttemptView;
  session: Pick<AttemptSession, 'record' | 'again' | 'retry'>;
  items: readonly PublicItem[];
  teaches: readonly ({ href: string; title: string } | null)[];
  words: QuizWords;
  /** True where all questions stand in one list. */
  asList: boolean;
  /** True where the learner wants to say how sure the answers are. */
  asksSure: boolean;
  choices: ComponentProps<typeof PlayerOptions>['choices'];
}

/** What the parts of a player share: each has one heading that takes the focus when the learner has asked for that part. */
export interface Stage extends PlayerProps {
  headingRef: Ref<HTMLHeadingElement>;
  /** Does something that leads to another part of the player, or to another question. */
  act: (deed: Deed) => void;
  again: () => void;
}

/** A quiz as it stands: at its questions, paused, or finished. */
export function PlayerView(props: PlayerProps) {
  const { view, session, words } = props;
  const { state, kept } = view;
  const { heading: headingRef, move } = useFocusOnHeading();
  const [told, tell] = useState('');
  const moving = (deed: () => void) => {
    move();
    tell('');
    deed();
  };
  const stage: Stage = {
    ...props,
    headingRef,
    act: (deed) => moving(() => session.record(deed)),
    again: () => moving(() => session.again()),
  };
  return (
    <div className={styles.player}>
      <p className="visuallyHidden" role="status">
        {told || spoken(props)}
      </p>
      {kept && kept !== 'kept' && <p className={styles.warning}>{words.kept[kept]}</p>}
      {state.phase === 'finished' || state.questions.length === 0 ? (
        <Result {...stage} state={state} retry={() => void session.retry()} tell={tell} />
      ) : state.phase === 'paused' ? (
        <Paused {...stage} />
      ) : (
        <Played {...stage} />
      )}
    </div>
  );
}
