import { bodies } from '@/components/question';
import button from '@/components/ui/Button.module.css';
import type { Confidence } from '@/lib/attempt/event';
import type { QuestionPhase } from '@/lib/attempt/question-state';
import type { Verdict } from '@/lib/attempt/verdict';
import type { Provenance } from '@/lib/fact/provenance';
import type { Draft, PublicItem } from '@/lib/question/item';
import { describing, QuestionParts } from './QuestionParts';
import type { QuestionWords, QuizWords } from './quiz-words';
import { SureButtons } from './SureButtons';
import styles from './QuizPlayer.module.css';

interface Props {
  item: PublicItem;
  phase: QuestionPhase;
  draft: Draft;
  /** What the server said; none as long as another try may come. */
  verdict?: Verdict<Provenance>;
  words: QuestionWords & Partial<Pick<QuizWords, 'reveal'>>;
  /** True where the learner says how sure the answer is, and answers with that. */
  asksSure?: boolean;
  onDraft: (draft: Draft) => void;
  onCheck: (confidence?: Confidence) => void;
  /** Shows the answer in place of another try. */
  onReveal?: () => void;
}

/** Phases in which the fields take an answer. */
const OPEN: readonly QuestionPhase[] = ['idle', 'answering', 'invalid'];

/** One question of a quiz that a script plays. */
export function Question(props: Props) {
  const { item, phase, draft, verdict, words, asksSure, onDraft, onCheck } = props;
  const Body = bodies[item.kind];
  const open = OPEN.includes(phase);
  const invalid = phase === 'invalid';
  return (
    <form
      className={styles.question}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (open) onCheck();
      }}
    >
      <QuestionParts
        item={item}
        message={invalid ? item.invalid : ''}
        send={sendButton(phase, words, asksSure)}
        together={open || undefined}
        silent
      >
        <Body
          item={item}
          draft={draft}
          onDraft={onDraft}
          locked={!open}
          grade={verdict?.grade}
          words={words}
          describedBy={describing(item, !open && phase !== 'submitted')}
          invalid={invalid}
        />
      </QuestionParts>
      {open && <Ways {...props} />}
    </form>
  );
}

/** One button that checks, unless saying how sure one is takes its place. */
function sendButton(phase: QuestionPhase, words: QuestionWords, asksSure?: boolean) {
  if (phase === 'submitted') return { label: words.checking, disabled: true };
  return OPEN.includes(phase) && !asksSure ? { label: words.check, disabled: false } : undefined;
}

function Ways({ item, words, asksSure, onCheck, onReveal }: Props) {
  return (
    <>
      {asksSure && <SureButtons id={item.id} words={words} onAnswer={onCheck} />}
      {onReveal && (
        <p className={styles.ways}>
          <button className={`${button.button} ${button.quiet}`} type="button" onClick={onReveal}>
            {words.reveal}
          </button>
        </p>
      )}
    </>
  );
}
