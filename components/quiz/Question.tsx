import type { PlayerState } from '@/lib/attempt/player';
import type { Draft } from '@/lib/question/item';
import type { Provenance } from '@/lib/fact/provenance';
import type { Verdict } from '@/lib/attempt/player';
import type { PublicItem } from '@/lib/question/item';
import { bodies } from '@/components/question';
import button from '@/components/ui/Button.module.css';
import type { QuestionWords } from './quiz-words';
import { Stem } from './Stem';
import styles from './QuizPlayer.module.css';

interface Props {
  item: PublicItem;
  state: PlayerState;
  verdict?: Verdict<Provenance>;
  words: QuestionWords;
  onDraft: (draft: Draft) => void;
  onCheck: () => void;
}

/** One question as a fieldset: stem as its legend, source, body, and what went wrong in words. */
export function Question({ item, state, verdict, words, onDraft, onCheck }: Props) {
  const Body = bodies[item.kind];
  const { phase } = state;
  const invalid = phase === 'invalid';
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
      <fieldset className={styles.fieldset}>
        <legend className={styles.stem} id={`${item.id}-stem`}>
          <Stem text={item.stem} />
        </legend>
        <p className={styles.where}>{item.where}</p>
        {!verdict && (
          <p className={styles.hint} id={`${item.id}-hint`}>
            {item.hint}
          </p>
        )}
        <Body
          item={item}
          draft={state.draft}
          onDraft={onDraft}
          locked={verdict !== undefined || phase === 'checking' || phase === 'changed'}
          grade={verdict?.grade}
          words={words}
          describedBy={verdict ? `${item.id}-message` : `${item.id}-hint ${item.id}-message`}
          invalid={invalid}
        />
      </fieldset>
      <p className={styles.message} id={`${item.id}-message`} role="status">
        {message}
      </p>
      {!verdict && (
        <button className={button.button} type="submit" disabled={phase === 'checking' || phase === 'changed'}>
          {phase === 'checking' ? words.checking : words.check}
        </button>
      )}
    </form>
  );
}
