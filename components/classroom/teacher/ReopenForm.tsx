import { useState, type FormEvent } from 'react';
import type { AssignmentView } from '@/lib/classroom/calls';
import { instantOf, isLocalTime, localTimeAt } from '@/lib/classroom/local-time';
import { sayInstant } from '@/lib/classroom/say-instant';
import { filled } from '@/components/quiz/quiz-words';
import { Deed } from './Deed';
import type { ClassWords, CommonWords } from './teacher-words';
import styles from './Teacher.module.css';
import { TimeField } from './TimeField';
import { useDeed } from './use-deed';

interface Props {
  assignment: Pick<AssignmentView, 'id' | 'zone'>;
  /** For whom: the whole class where it is null. */
  seat: string | null;
  lead: string;
  words: Pick<ClassWords, 'until' | 'reopenNow' | 'reopenedNow' | 'dateMissing' | 'inZone'>;
  common: CommonWords;
  language: string;
  onChanged: (assignment: AssignmentView) => void;
}

const DAY = 86_400_000;
/** Until 23:59 is until that minute is over. */
const REST_OF_MINUTE = 59_999;

/** Opens an assignment again until a time that the clocks of its zone show. */
export function ReopenForm({ assignment, seat, lead, words, common, language, onChanged }: Props) {
  const { zone } = assignment;
  const [local, setLocal] = useState(() => `${localTimeAt(Date.now() + DAY, zone).slice(0, 10)}T23:59`);
  const { busy, told, tell, send, idFor } = useDeed(common);
  const until = isLocalTime(local) ? instantOf(local, zone, 'second').instant + REST_OF_MINUTE : undefined;
  const reopen = async (event: FormEvent) => {
    event.preventDefault();
    if (until === undefined) return tell(words.dateMissing);
    const request = idFor(`${seat} ${until}`);
    const changed = await send('reopen', { assignment: assignment.id, request, seat, until });
    if (!changed) return;
    tell(filled(words.reopenedNow, { when: sayInstant(until, zone, language) }));
    onChanged(changed.assignment);
  };
  return (
    <form onSubmit={(event) => void reopen(event)} noValidate>
      <p className={styles.note}>{lead}</p>
      <TimeField label={words.until} local={local} hint={filled(words.inZone, { zone })} onChange={setLocal} />
      <Deed label={words.reopenNow} busy={busy} told={told} quiet />
    </form>
  );
}
