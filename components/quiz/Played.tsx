import button from '@/components/ui/Button.module.css';
import { PlayedQuestion } from './PlayedQuestion';
import { PlayerOptions } from './PlayerOptions';
import type { Stage } from './PlayerView';
import styles from './QuizPlayer.module.css';

/** The question that it is at, or all of them in a list, with the ways on and out. */
export function Played(stage: Stage) {
  const { view, words, asList, choices, again } = stage;
  const { state, kept, resumed } = view;
  return (
    <>
      {resumed && (
        <p className={styles.resumed}>
          <span>{words.resumed[resumed]}</span>{' '}
          <button className={styles.plain} type="button" onClick={again}>
            {words.startOver}
          </button>
        </p>
      )}
      {(asList ? state.questions.map((_, at) => at) : [state.at]).map((at) => (
        <PlayedQuestion key={state.questions[at]?.item} at={at} stage={stage} />
      ))}
      <Ways {...stage} />
      {kept === 'kept' && <p className={styles.kept}>{words.kept.kept}</p>}
      <PlayerOptions heading={words.options} choices={choices} />
    </>
  );
}

/** Back, a rest, and the end where no question leads there. */
function Ways({ view: { state }, words, asList, act }: Stage) {
  const before = state.questions[state.at - 1];
  return (
    <p className={styles.ways}>
      {asList && (
        <button className={button.button} type="button" onClick={() => act({ type: 'finish' })}>
          {words.finish}
        </button>
      )}
      {!asList && before && (
        <button
          className={`${button.button} ${button.quiet}`}
          type="button"
          onClick={() => act({ type: 'go', item: before.item })}
        >
          {words.back}
        </button>
      )}
      <button className={styles.plain} type="button" onClick={() => act({ type: 'pause' })}>
        {words.pause}
      </button>
    </p>
  );
}
