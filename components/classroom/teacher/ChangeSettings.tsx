import { useState, type FormEvent } from 'react';
import { assignmentDates } from '@/lib/classroom/assignment-dates';
import type { AssignmentView } from '@/lib/classroom/calls';
import { localTimeAt } from '@/lib/classroom/local-time';
import { AttemptsChoice } from './AttemptsChoice';
import { Dates, sentDates } from './Dates';
import { Deed } from './Deed';
import { FeedbackChoice } from './FeedbackChoice';
import { sayRefusedDate } from './say-refused-date';
import type { ChangeWords, CommonWords } from './teacher-words';
import { useDeed } from './use-deed';

interface Props {
  assignment: AssignmentView;
  change: ChangeWords;
  common: CommonWords;
  language: string;
  onChanged: (assignment: AssignmentView) => void;
}

/** Changes dates, attempts and when answers are shown, for something that is assigned already. */
export function ChangeSettings({ assignment, change: { settings: words, dates }, common, language, onChanged }: Props) {
  const { id, zone, kind } = assignment;
  const [wanted, setWanted] = useState(() => settingsOf(assignment));
  const { busy, told, tell, send, idFor } = useDeed(common);
  const set = (change: Partial<typeof wanted>) => setWanted({ ...wanted, ...change });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { attempts, feedback } = wanted;
    const sent = { ...sentDates(wanted, zone), attempts, feedback };
    const read = assignmentDates(sent, Date.now());
    if (!read.ok) return tell(sayRefusedDate(read.problems[0]!, dates));
    const request = idFor(JSON.stringify(sent));
    const changed = await send('change-assignment', { request, assignment: id, ...sent });
    if (!changed) return;
    tell(words.saved);
    onChanged(changed.assignment);
  };
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Dates dates={wanted} zone={zone} words={words} language={language} onChange={set} />
      {kind !== 'lesson' && (
        <>
          <FeedbackChoice feedback={wanted.feedback} words={words} onChange={(feedback) => set({ feedback })} />
          <AttemptsChoice attempts={wanted.attempts} words={words} onChange={(attempts) => set({ attempts })} />
        </>
      )}
      <Deed label={words.save} busy={busy} told={told} />
    </form>
  );
}

/** As clocks of its zone show it. What lasts until a minute is over is shown as that minute. */
function settingsOf({ opensAt, dueAt, closesAt, zone, attempts, feedback }: AssignmentView) {
  const local = (instant: number | null) => (instant === null ? '' : localTimeAt(instant, zone));
  return { opens: local(opensAt), due: local(dueAt), closes: local(closesAt), attempts, feedback };
}
