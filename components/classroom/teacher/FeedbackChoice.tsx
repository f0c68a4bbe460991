import { useId } from 'react';
import { feedbackPolicies, type FeedbackPolicy } from '@/lib/classroom/assignment';
import type { SettingsWords } from './teacher-words';
import styles from './Teacher.module.css';

interface Props {
  feedback: FeedbackPolicy;
  words: SettingsWords;
  onChange: (feedback: FeedbackPolicy) => void;
}

/** When students see the answers. */
export function FeedbackChoice({ feedback, words, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{words.feedback}</legend>
      {feedbackPolicies.map((one) => (
        <label key={one} className={styles.option}>
          <input type="radio" name={name} checked={feedback === one} onChange={() => onChange(one)} />
          {words[`feedback.${one}`]}
        </label>
      ))}
    </fieldset>
  );
}
