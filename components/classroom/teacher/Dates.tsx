import { filled } from '@/components/quiz/quiz-words';
import { DateField } from './DateField';
import type { SettingsWords } from './teacher-words';
import styles from './Teacher.module.css';

/** Dates as clocks of the class's zone show them; empty where there is none. */
export interface LocalDates {
  opens: string;
  due: string;
  closes: string;
}

interface Props {
  dates: LocalDates;
  zone: string;
  words: SettingsWords;
  language: string;
  onChange: (dates: LocalDates) => void;
}

/** When something that is assigned opens, is due and closes. */
export function Dates({ dates, zone, words, language, onChange }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend>{words.when}</legend>
      <p className={styles.note}>{filled(words.zone, { zone })}</p>
      <div className={styles.dates}>
        {(['opens', 'due', 'closes'] as const).map((name) => (
          <DateField
            key={name}
            name={name}
            local={dates[name]}
            zone={zone}
            words={words}
            language={language}
            onChange={(local) => onChange({ ...dates, [name]: local })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** As they are sent. */
export const sentDates = ({ opens, due, closes }: LocalDates, zone: string) => ({
  ...{ opens: opens || null, due: due || null, closes: closes || null },
  zone,
});
