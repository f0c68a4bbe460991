'use client';

import { useState } from 'react';
import { filled, type QuestionWords } from '@/components/quiz/quiz-words';
import button from '@/components/ui/Button.module.css';
import type { ResultsView } from '@/lib/classroom/calls';
import type { TableOrder } from '@/lib/classroom/sort-table';
import { tableText } from '@/lib/classroom/table-words';
import { toCsv } from '@/lib/classroom/to-csv';
import { sayInstant } from '@/lib/classroom/say-instant';
import { Standing } from './Assignments';
import { ChangeAssignment } from './ChangeAssignment';
import { HeldAnswers } from './HeldAnswers';
import { ItemResults } from './ItemResults';
import { classPath } from './paths';
import { ReopenSeat } from './ReopenSeat';
import { ResultsList } from './ResultsList';
import { ResultsTable } from './ResultsTable';
import { saveFile } from './save-file';
import { Screen } from './Screen';
import { shownResults } from './shown-results';
import type { ClassWords, CommonWords, ResultsWords } from './teacher-words';
import styles from './Teacher.module.css';
import { useAnswer } from '../use-answer';
import { useNarrow } from './use-narrow';
import { useQuery } from '../use-query';
import { useRoster } from './use-roster';

export interface ResultsPageProps {
  words: ResultsWords;
  classWords: ClassWords;
  question: QuestionWords;
  common: CommonWords;
  language: string;
}

/** How often the page looks what has come in. */
const AGAIN_MS = 15_000;

/** A plain result: who answered what, and how the class answered each question. */
export function ResultsPage(props: ResultsPageProps) {
  const id = useQuery('assignment');
  const given = useAnswer('results', id ? { assignment: id } : null, AGAIN_MS);
  const { words, common } = props;
  const one = given.value?.class;
  return (
    <Screen
      heading={given.value ? filled(words.heading, { title: given.value.assignment.title }) : words.title}
      above={one && <a href={classPath(one.id)}>{one.name}</a>}
      given={id !== null && given}
      words={common}
      wide
    >
      {(view) => <Results {...props} view={view} onAsk={given.ask} />}
    </Screen>
  );
}

interface ResultsProps extends ResultsPageProps {
  view: ResultsView;
  onAsk: () => Promise<void>;
}

function Results({ view, onAsk, ...props }: ResultsProps) {
  const { words, classWords, question, common, language } = props;
  const { assignment, items, held } = view;
  const { roster, nameOf } = useRoster(view.class.id);
  const [hidden, setHidden] = useState(false);
  const called = (handle: string) => (hidden ? words.somebody : [handle, nameOf(handle)].filter(Boolean).join(' · '));
  const names = !hidden && roster.entries.some(({ name }) => name !== '') ? nameOf : undefined;
  const shared = { assignment, words, common, language };
  return (
    <>
      <Standing assignment={assignment} words={classWords} language={language} />
      <p className={styles.note}>{filled(words.asOf, { when: sayInstant(view.now, assignment.zone, language) })}</p>
      <Students {...props} view={view} hidden={hidden} onHidden={setHidden} nameOf={names} />
      <div className={styles.noPrint}>
        <ChangeAssignment {...shared} words={classWords} onChanged={() => void onAsk()} />
        {!hidden && (
          <ReopenSeat {...shared} table={view.table} called={called} classWords={classWords} onChanged={onAsk} />
        )}
        <HeldAnswers {...shared} held={held} called={called} onChanged={onAsk} />
      </div>
      {items.length > 0 && <ItemResults items={items} words={words} question={question} />}
    </>
  );
}

interface StudentsProps extends ResultsPageProps {
  view: ResultsView;
  hidden: boolean;
  onHidden: (hidden: boolean) => void;
  nameOf?: (handle: string) => string | undefined;
}

function Students({ view, hidden, onHidden, nameOf, words, language }: StudentsProps) {
  const [order, setOrder] = useState<TableOrder>({ by: 'handle', descending: false });
  const narrow = useNarrow();
  const nobody = () => undefined;
  const showing = { order, hidden, nameOf: nameOf ?? nobody, language, anybody: words.anybody };
  const table = shownResults(view.table, showing);
  const shared = { table, order, onOrder: setOrder, nameOf, tableWords: view.words };
  return (
    <section className={styles.part} aria-labelledby="students">
      <h2 className={styles.heading} id="students">
        {words.students}
      </h2>
      <label className={styles.option}>
        <input type="checkbox" checked={hidden} onChange={({ target }) => onHidden(target.checked)} />
        {words.hide}
      </label>
      {table.rows.length === 0 ? (
        <p>{words.noSeats}</p>
      ) : narrow ? (
        <ResultsList {...shared} words={words} />
      ) : (
        <ResultsTable {...shared} caption={words.caption} />
      )}
      <p className={styles.actions}>
        <button
          className={button.button}
          type="button"
          onClick={() =>
            saveFile(toCsv(tableText(table, view.words, nameOf)), { name: words.csvName, type: 'text/csv' })
          }
        >
          {words.csv}
        </button>
        <button className={`${button.button} ${button.quiet}`} type="button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      <p className={styles.note}>{words.csvNote}</p>
    </section>
  );
}
