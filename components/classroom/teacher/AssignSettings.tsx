import { useId } from 'react';
import type { FeedbackPolicy } from '@/lib/classroom/assignment';
import { AttemptsChoice } from './AttemptsChoice';
import { Dates, type LocalDates } from './Dates';
import { FeedbackChoice } from './FeedbackChoice';
import type { AssignWords, SettingsWords } from './teacher-words';
import styles from './Teacher.module.css';

export interface Settings extends LocalDates {
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
  settingsWords: SettingsWords;
  language: string;
  onChange: (settings: Settings) => void;
}

/** When it is open, and how it is worked on. */
export function AssignSettings({ settings, zone, graded, words, settingsWords, language, onChange }: Props) {
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });
  return (
    <>
      <Dates dates={settings} zone={zone} words={settingsWords} language={language} onChange={set} />
      {graded && (
        <>
          <FeedbackChoice
            feedback={settings.feedback}
            words={settingsWords}
            onChange={(feedback) => set({ feedback })}
          />
          <HowSettings settings={settings} words={words} settingsWords={settingsWords} onSet={set} />
        </>
      )}
    </>
  );
}

interface HowProps {
  settings: Settings;
  words: AssignWords;
  settingsWords: SettingsWords;
  onSet: (change: Partial<Settings>) => void;
}

function HowSettings({ settings, words, settingsWords, onSet }: HowProps) {
  const id = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{words.how}</legend>
      <AttemptsChoice attempts={settings.attempts} words={settingsWords} onChange={(attempts) => onSet({ attempts })} />
      <p>
        <label className={styles.label} htmlFor={id}>
          {words.limit}
        </label>
        <input
          id={id}
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
  );
}
