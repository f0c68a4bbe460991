import button from '@/components/ui/Button.module.css';
import { confidences, type Confidence } from '@/lib/attempt/event';
import type { QuestionWords } from './quiz-words';
import styles from './QuizPlayer.module.css';

interface Props {
  /** The id of the question. */
  id: string;
  words: Pick<QuestionWords, 'sureHint' | 'confidence'>;
  disabled?: boolean;
  onAnswer: (confidence: Confidence) => void;
}

/** Takes the place of the one button that answers: one tap says how sure the learner is, and answers. */
export function SureButtons({ id, words, disabled, onAnswer }: Props) {
  return (
    <div className={styles.sure} role="group" aria-labelledby={`${id}-sure`}>
      <p className={styles.hint} id={`${id}-sure`}>
        {words.sureHint}
      </p>
      {confidences.map((level) => (
        <button
          key={level}
          className={`${button.button} ${button.quiet}`}
          type="button"
          disabled={disabled}
          onClick={() => onAnswer(level)}
        >
          {words.confidence[level]}
        </button>
      ))}
    </div>
  );
}
