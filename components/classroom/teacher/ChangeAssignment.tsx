import { useState, type ReactNode } from 'react';
import type { AssignmentView } from '@/lib/classroom/calls';
import { ChangeSettings } from './ChangeSettings';
import { Deed } from './Deed';
import { ReopenForm } from './ReopenForm';
import type { ChangeWords, ClassWords, CommonWords } from './teacher-words';
import styles from './Teacher.module.css';
import { useDeed } from './use-deed';

interface Props {
  assignment: AssignmentView;
  words: ClassWords;
  change: ChangeWords;
  common: CommonWords;
  language: string;
  onChanged: (assignment: AssignmentView) => void;
}

/** What a teacher does with an assignment that is out: releases its answers, changes it, or opens it again for the class. */
export function ChangeAssignment(props: Props) {
  const { assignment, words, change, common, onChanged } = props;
  const release = useDeed(common);
  const releaseNow = async () => {
    const { send, tell, idFor } = release;
    const changed = await send('release', { assignment: assignment.id, request: idFor('release') });
    if (!changed) return;
    onChanged(changed.assignment);
    tell(words.released);
  };
  const { feedback, releasedAt, started } = assignment;
  const waits = feedback !== 'at-once' && releasedAt === null && started > 0;
  return (
    <>
      {(waits || release.told) && (
        <Deed
          label={words.release}
          busy={release.busy}
          told={release.told}
          onDo={() => void releaseNow()}
          quiet
          gone={!waits}
        />
      )}
      <Opened label={change.settings.change} about={assignment.title}>
        <ChangeSettings {...props} />
      </Opened>
      {isOver(assignment) && (
        <Opened label={words.reopen} about={assignment.title}>
          <ReopenForm {...props} seat={null} lead={words.reopenLead} />
        </Opened>
      )}
    </>
  );
}

/** Before it is due, there is nothing to open again. */
const isOver = ({ phase, grants }: AssignmentView): boolean =>
  phase === 'late' || phase === 'closed' || grants.some(({ seat }) => seat === null);

/** A part that is drawn anew each time it is opened, with what holds by then. */
function Opened({ label, about, children }: { label: string; about: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.more} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {label}
        <span className="visuallyHidden">{`: ${about}`}</span>
      </summary>
      {open && children}
    </details>
  );
}
