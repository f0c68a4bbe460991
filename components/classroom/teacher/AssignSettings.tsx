import { useId } from 'react';
import { feedbackPolicies, MOST, type FeedbackPolicy } from '@/lib/classroom/assignment';
import { filled } from '@/components/quiz/quiz-words';
import { DateField } from './DateField';
import type { AssignWords } from './teacher-words';
import styles from './Teacher.module.css';

/** Dates as clocks of the class's zone show them; empty where there is none. */
export interface Settings {
  opens: string;
  due: string;
  closes: string;
  attempts: number;
  feedback: FeedbackPolicy;
  confidence: boolean;
  /** Minutes as they were typed; empty for no limit. */
  limit: string;
}

export const firstSettings: Settings = {
  ...{ opens: '', due: '', closes: '', attempts: 1, limit: '' },
  ...{ feedback: 'when-done', confidence: false },
};

interface Props {
  settings: Settings;
  zone: string;
  /** True where there are questions. */
  graded: boolean;
  words: AssignWords;
  language: string;
  onChange: (settings: Settings) => void;
}

/** When it is open, and how it is worked on. */
export function AssignSettings({ settings, zone, graded, words, language, onChange }: Props) {
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{words.when}</legend>
        <p className={styles.note}>{filled(words.zone, { zone })}</p>
        {(['opens', 'due', 'closes'] as const).map((name) => (
          <DateField
            key={name}
            name={name}
            local={settings[name]}
            zone={zone}
            words={words}
            language={language}
            onChange={(local) => set({ [name]: local })}
          />
        ))}
      </fieldset>
      {graded && <HowSettings settings={settings} words={words} onSet={set} />}
    </>
  );
}

interface HowProps {
  settings: Settings;
  words: AssignWords;
  onSet: (change: Partial<Settings>) => void;
}

function HowSettings({ settings, words, onSet }: HowProps) {
  const id = useId();
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{words.feedback}</legend>
        {feedbackPolicies.map((one) => (
          <label key={one} className={styles.option}>
            <input
              type="radio"
              name="feedback"
              checked={settings.feedback === one}
              onChange={() => onSet({ feedback: one })}
            />
            {words[`feedback.${one}`]}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{words.how}</legend>
        <p>
          <label className={styles.label} htmlFor={`${id}-attempts`}>
            {words.attempts}
          </label>
          <select
            id={`${id}-attempts`}
            className={styles.select}
            value={settings.attempts}
            aria-describedby={`${id}-best`}
            onChange={({ target }) => onSet({ attempts: Number(target.value) })}
          >
            {Array.from({ length: MOST.attempts }, (_, i) => (
              <option key={i} value={i + 1}>
                {i + 1}
              </option>
            ))}
          </select>
        </p>
        <p className={styles.note} id={`${id}-best`}>
          {words.attemptsHint}
        </p>
        <p>
          <label className={styles.label} htmlFor={`${id}-limit`}>
            {words.limit}
          </label>
          <input
            id={`${id}-limit`}
            className={styles.figure}
            inputMode="numeric"
            value={settings.limit}
            aria-describedby={`${id}-extra`}
            onChange={({ target }) => onSet({ limit: target.value })}
          />
        </p>
        <p className={styles.note} id={`${id}-extra`}>
          {words.limitHint}
        </p>
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={settings.confidence}
            onChange={({ target }) => onSet({ confidence: target.checked })}
          />
          {words.confidence}
        </label>
      </fieldset>
    </>
  );
}
