import { useId, useState } from 'react';
import type { AssignmentView } from '@/lib/classroom/calls';
import type { ResultTable } from '@/lib/classroom/result-table';
import { ReopenForm } from './ReopenForm';
import type { ClassWords, CommonWords, ResultsWords } from './teacher-words';
import styles from './Teacher.module.css';

interface Props {
  assignment: AssignmentView;
  table: ResultTable;
  called: (handle: string) => string;
  words: ResultsWords;
  classWords: ClassWords;
  common: CommonWords;
  language: string;
  onChanged: () => Promise<void>;
}

/** Opens an assignment again for one student. */
export function ReopenSeat({ assignment, table, called, words, classWords, common, language, onChanged }: Props) {
  const id = useId();
  const [seat, setSeat] = useState('');
  return (
    <details className={styles.more}>
      <summary>{words.reopenOne}</summary>
      <label className={styles.label} htmlFor={id}>
        {words.forWhom}
      </label>
      <select id={id} className={styles.select} value={seat} onChange={({ target }) => setSeat(target.value)}>
        <option value="">{words.nobody}</option>
        {table.rows.map((row) => (
          <option key={row.seat} value={row.seat}>
            {called(row.handle)}
          </option>
        ))}
      </select>
      {seat && (
        <ReopenForm
          key={seat}
          assignment={assignment}
          seat={seat}
          lead={words.reopenOneLead}
          words={classWords}
          common={common}
          language={language}
          onChanged={() => void onChanged()}
        />
      )}
    </details>
  );
}
