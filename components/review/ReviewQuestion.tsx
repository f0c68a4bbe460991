import { useState } from 'react';
import type { Confidence } from '@/lib/attempt/event';
import { isAnswered } from '@/lib/attempt/is-answered';
import type { Draft } from '@/lib/question/item';
import { bodies } from '@/components/question';
import { Feedback } from '@/components/quiz/Feedback';
import { describing, QuestionParts } from '@/components/quiz/QuestionParts';
import player from '@/components/quiz/QuizPlayer.module.css';
import { SureButtons } from '@/components/quiz/SureButtons';
import { takeFocus } from '@/components/ui/take-focus';
import { checkAnswer, type Checked } from './ask-server';
import type { DueQuestion } from './plan-sitting';
import type { ReviewWords } from './review-words';

interface Props {
  question: DueQuestion;
  words: ReviewWords;
  /** True where the learner says how sure the answer is, and answers with that. */
  asksSure?: boolean;
  /** Called once, with the verdict. */
  onMarked: (verdict: Exclude<Checked, string>, confidence?: Confidence) => void;
  /** Called where the question was corrected meanwhile. */
  onChanged: () => void;
  next: { label: string; go: () => void };
}

/** One question of a sitting: asked as in the quiz, one try, and why with the evidence. */
export function ReviewQuestion({ question, words, asksSure, onMarked, onChanged, next }: Props) {
  const { item } = question;
  const [draft, setDraft] = useState<Draft>(item.start);
  const [outcome, setOutcome] = useState<Checked | 'open' | 'checking'>('open');
  const check = async (confidence?: Confidence) => {
    if (outcome === 'checking' || typeof outcome === 'object') return;
    if (!isAnswered(draft)) return setOutcome('unclear');
    setOutcome('checking');
    const checked = await checkAnswer(question, draft);
    setOutcome(checked);
    if (checked === 'changed') onChanged();
    else if (typeof checked === 'object') onMarked(checked, confidence);
  };
  const verdict = typeof outcome === 'object' ? outcome : undefined;
  const locked = verdict !== undefined || outcome === 'checking' || outcome === 'changed';
  const Body = bodies[item.kind];
  return (
    <>
      <form
        className={player.question}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        <QuestionParts
          item={item}
          message={outcome === 'unclear' ? item.invalid : outcome === 'failed' ? words.failed : ''}
          send={
            verdict || (asksSure && outcome !== 'checking')
              ? undefined
              : { label: outcome === 'checking' ? words.checking : words.check, disabled: locked }
          }
          together={!verdict || undefined}
        >
          <Body
            item={item}
            draft={draft}
            onDraft={(given) => {
              setDraft(given);
              setOutcome('open');
            }}
            locked={locked}
            grade={verdict?.grade}
            words={words}
            describedBy={describing(item, verdict !== undefined)}
            invalid={outcome === 'unclear'}
          />
        </QuestionParts>
        {asksSure && !locked && <SureButtons id={item.id} words={words} onAnswer={(level) => void check(level)} />}
      </form>
      {verdict && <Feedback verdict={verdict} words={words} headingRef={takeFocus} next={next} />}
    </>
  );
}
