import { instantOf, isLocalTime } from '@/lib/classroom/local-time';
import { sayInstant } from '@/lib/classroom/say-instant';
import { filled } from '@/components/quiz/quiz-words';
import type { SettingsWords } from './teacher-words';
import styles from './Teacher.module.css';
import { TimeField } from './TimeField';

interface Props {
  name: 'opens' | 'due' | 'closes';
  /** As the clocks of the zone show it; empty where none is set. */
  local: string;
  zone: string;
  words: SettingsWords;
  language: string;
  onChange: (local: string) => void;
}

/** A date and time, and below it how it is read, with its zone. */
export function DateField({ name, local, zone, words, language, onChange }: Props) {
  return (
    <div className={styles.dateField}>
      <TimeField
        label={words[name]}
        local={local}
        hint={isLocalTime(local) ? readAs(name, local, { zone, words, language }) : words[`${name}Hint`]}
        onChange={onChange}
      />
    </div>
  );
}

function readAs(
  name: Props['name'],
  local: string,
  { zone, words, language }: Pick<Props, 'zone' | 'words' | 'language'>,
): string {
  const { instant, as } = instantOf(local, zone, name === 'opens' ? 'first' : 'second');
  const when = sayInstant(instant, zone, language);
  if (as === 'plain') return when;
  if (as === 'gap') return filled(words.gap, { when });
  return filled(name === 'opens' ? words.foldOpens : words.foldEnds, { when });
}
