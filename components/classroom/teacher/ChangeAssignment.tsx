import { useState } from 'react';
import type { AssignmentView } from '@/lib/classroom/calls';
import { Deed } from './Deed';
import { ReopenForm } from './ReopenForm';
import type { ClassWords, CommonWords } from './teacher-words';
import styles from './Teacher.module.css';
import { useDeed } from './use-deed';

interface Props {
  assignment: AssignmentView;
  words: ClassWords;
  common: CommonWords;
  language: string;
  onChanged: (assignment: AssignmentView) => void;
}

/** What a teacher does with an assignment that is out: releases its answers, or opens it again for the class. */
export function ChangeAssignment(props: Props) {
  const { assignment, words, common, onChanged } = props;
  const [open, setOpen] = useState(false);
  const release = useDeed(common);
  const releaseNow = async () => {
    const { send, tell, idFor } = release;
    const changed = await send('release', { assignment: assignment.id, request: idFor('release') });
    if (!changed) return;
    onChanged(changed.assignment);
    tell(words.released);
  };
  const waits = assignment.feedback === 'when-released' && assignment.releasedAt === null;
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
      <details className={styles.more} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {words.reopen}
          <span className="visuallyHidden">{`: ${assignment.title}`}</span>
        </summary>
        {open && <ReopenForm {...props} seat={null} lead={words.reopenLead} />}
      </details>
    </>
  );
}
