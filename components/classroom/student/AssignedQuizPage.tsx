'use client';

import { useEffect } from 'react';
import { keepOpening, keptOpening } from '@/browser/classroom/kept-opening';
import type { AttemptOpening, OwnSeat } from '@/lib/classroom/calls';
import { useAnswer, type Given } from '../use-answer';
import { useQuery } from '../use-query';
import { AssignedPlayer } from './AssignedPlayer';
import { BeforeStart } from './BeforeStart';
import { OwnResultView } from './OwnResultView';
import { SeatBar } from './SeatBar';
import type { AssignedWords } from './student-words';
import { Standing } from './Trouble';
import { UnsentLine } from './UnsentLine';
import styles from './Student.module.css';

interface Props {
  words: AssignedWords;
  language: string;
}

/** What was assigned, for the student who sits here: before it is started, while it is answered, and what came of it. */
export function AssignedQuizPage({ words, language }: Props) {
  const assignment = useQuery('assignment');
  const seat = useAnswer('work', {}).value?.seat;
  if (assignment === null)
    return (
      <>
        {seat && <SeatBar seat={seat} words={words} />}
        <p className={styles.told}>{words.unnamed}</p>
        <p>
          <a href="/class">{words.toWork}</a>
        </p>
      </>
    );
  return assignment === undefined ? null : <Assigned {...{ assignment, seat, words, language }} />;
}

function Assigned({ assignment, seat, words, language }: Props & { assignment: string; seat?: OwnSeat }) {
  const given = useAnswer('attempt', { assignment, begin: null });
  const opening = given.value ?? keptMeanwhile(given, assignment);
  const attempt = opening?.attempt;
  const open = opening && attempt && attempt.submittedAt === null ? { ...opening, attempt } : undefined;
  useEffect(() => {
    if (given.value?.attempt) keepOpening({ ...given.value, attempt: given.value.attempt });
  }, [given.value]);
  const shared = { words, language };
  return (
    <>
      {seat && <SeatBar seat={seat} words={words} />}
      {!open && (opening || given.refused) && <UnsentLine words={words} />}
      {!open && <Standing given={given} words={words} />}
      {opening && <h2 className={styles.heading}>{opening.work.title}</h2>}
      {open && <AssignedPlayer key={attempt?.id} opening={open} extraMinutes={seat?.extraMinutes ?? 0} {...shared} />}
      {opening && !open && (
        <Closed opening={opening} put={given.put} extraMinutes={seat?.extraMinutes ?? 0} {...shared} />
      )}
    </>
  );
}

/** What this tab keeps, where the server cannot be asked: work goes on without it. */
const keptMeanwhile = ({ refused }: Given<AttemptOpening>, assignment: string): AttemptOpening | undefined =>
  refused && (refused.status === 0 || refused.status >= 500) ? keptOpening(assignment) : undefined;

interface ClosedProps extends Props {
  opening: AttemptOpening;
  put: Given<AttemptOpening>['put'];
  extraMinutes: number;
}

/** No attempt is under way: what came of the last one, and the way to start one. */
function Closed({ opening, put, extraMinutes, words, language }: ClosedProps) {
  const { work } = opening;
  const done = work.used > 0 || work.submittedAt !== null || work.phase === 'closed';
  return (
    <>
      {done && <OwnResultView assignment={work.id} words={words} language={language} />}
      {(work.mayStart || !done) && <BeforeStart {...{ work, put, extraMinutes, words, language }} />}
    </>
  );
}
