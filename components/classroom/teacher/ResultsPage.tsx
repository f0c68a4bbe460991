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
import { classPath, showPath } from './paths';
import { ReopenSeat } from './ReopenSeat';
import { ResultsList } from './ResultsList';
import { ResultsTable } from './ResultsTable';
import { saveFile } from './save-file';
import { Screen } from './Screen';
import { shownResults } from './shown-results';
import type { ChangeWords, ClassWords, CommonWords, ResultsWords } from './teacher-words';
import styles from './Teacher.module.css';
import { useAnswer } from '../use-answer';
import { useNarrow } from './use-narrow';
import { useQuery } from '../use-query';
import { useRoster } from './use-roster';

export interface ResultsPageProps {
  words: ResultsWords;
  classWords: ClassWords;
  change: ChangeWords;
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
  const { words, classWords, change, common, language } = props;
  const { assignment } = view;
  return (
    <>
      <Standing assignment={assignment} words={classWords} language={language} />
      <p className={styles.note}>{filled(words.asOf, { when: sayInstant(view.now, assignment.zone, language) })}</p>
      <div className={styles.noPrint}>
        <p className={styles.actions}>
          <a className={styles.way} href={showPath(assignment.id, view.class.id)}>
            {classWords.show}
          </a>
        </p>
        <ChangeAssignment
          {...{ assignment, change, common, language }}
          words={classWords}
          onChanged={() => void onAsk()}
        />
      </div>
      {assignment.kind === 'lesson' ? (
        <p className={styles.told}>{words.lessonOnly}</p>
      ) : (
        <Answers {...props} view={view} onAsk={onAsk} />
      )}
    </>
  );
}

/** Who answered what, what came too late, and how the class answered each question. */
function Answers({ view, onAsk, ...props }: ResultsProps) {
  const { words, classWords, question, common, language } = props;
  const { assignment, table, items, held } = view;
  const { roster, nameOf } = useRoster(view.class.id);
  const [hidden, setHidden] = useState(false);
  const called = (handle: string) => (hidden ? words.somebody : [handle, nameOf(handle)].filter(Boolean).join(' · '));
  const names = !hidden && roster.entries.some(({ name }) => name !== '') ? nameOf : undefined;
  const shared = { assignment, words, common, language };
  return (
    <>
      <Students {...props} view={view} hidden={hidden} onHidden={setHidden} nameOf={names} />
      <div className={styles.noPrint}>
        {!hidden && <ReopenSeat {...shared} table={table} called={called} classWords={classWords} onChanged={onAsk} />}
        <HeldAnswers {...shared} held={held} called={called} onChanged={onAsk} />
      </div>
      {items.length > 0 && assignment.started > 0 && <ItemResults items={items} words={words} question={question} />}
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
  const stems = view.items.map(({ view: { stem } }) => stem.replaceAll('\n', ' '));
  const shared = { table, stems, order, onOrder: setOrder, nameOf, tableWords: view.words, words };
  return (
    <section className={styles.part} aria-labelledby="students">
      <h2 className={styles.heading} id="students">
        {words.students}
      </h2>
      <label className={styles.option}>
        <input type="checkbox" checked={hidden} onChange={({ target }) => onHidden(target.checked)} />
        {words.hide}
      </label>
      {view.assignment.started === 0 && table.rows.length > 0 && <p>{words.nobodyYet}</p>}
      {table.rows.length === 0 ? (
        <p>{words.noSeats}</p>
      ) : narrow ? (
        <ResultsList {...shared} />
      ) : (
        <ResultsTable {...shared} labelledBy="students" />
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
      <p className={`${styles.note} ${styles.noPrint}`}>{words.csvNote}</p>
    </section>
  );
}
