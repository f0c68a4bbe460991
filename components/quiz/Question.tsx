import type { PlayerState } from '@/lib/attempt/player';
import type { Draft } from '@/lib/question/item';
import type { Provenance } from '@/lib/fact/provenance';
import type { Verdict } from '@/lib/attempt/player';
import type { PublicItem } from '@/lib/question/item';
import { bodies } from '@/components/question';
import { describing, QuestionParts } from './QuestionParts';
import type { QuestionWords } from './quiz-words';
import styles from './QuizPlayer.module.css';

interface Props {
  item: PublicItem;
  state: PlayerState;
  verdict?: Verdict<Provenance>;
  words: QuestionWords;
  onDraft: (draft: Draft) => void;
  onCheck: () => void;
}

/** One question of a quiz that a script plays. */
export function Question({ item, state, verdict, words, onDraft, onCheck }: Props) {
  const Body = bodies[item.kind];
  const { phase } = state;
  const invalid = phase === 'invalid';
  const waiting = phase === 'checking' || phase === 'changed';
  const message = invalid ? item.invalid : phase === 'failed' ? words.failed : phase === 'changed' ? words.changed : '';
  return (
    <form
      className={styles.question}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <QuestionParts
        item={item}
        message={message}
        send={verdict ? undefined : { label: phase === 'checking' ? words.checking : words.check, disabled: waiting }}
      >
        <Body
          item={item}
          draft={state.draft}
          onDraft={onDraft}
          locked={verdict !== undefined || waiting}
          grade={verdict?.grade}
          words={words}
          describedBy={describing(item, verdict !== undefined)}
          invalid={invalid}
        />
      </QuestionParts>
    </form>
  );
}
