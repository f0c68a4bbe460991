import type { WorkView } from '@/lib/classroom/calls';
import { feedbackDue } from '@/lib/classroom/feedback-due';
import { phaseAt } from '@/lib/classroom/phase';
import { refusalWords } from '@/lib/classroom/refusal-words';
import { startAttempt } from '@/lib/classroom/start-attempt';
import type { Result } from '@/lib/kernel/result';
import { words } from '@/lib/words';
import type { Library } from '../content/library';
import { attemptsOfSeats } from '../store/attempts';
import { classEvents } from '../store/classes';
import type { Row, Tx } from '../store/schema';
import { listedIn } from './asked-items';
import { isDone } from './attempt-file';
import { familiesOf } from './families';
import { datesOf, grantsIn, grantsTo, type Granted } from './grants';
import { momentsOf, type ClassMoment } from './moments';
import { no } from './refused';
import type { Student } from './who';

/** An assignment as it stands for one student. */
export interface OwnWork {
  row: Row<'assignment'>;
  view: WorkView;
  /** Of all seats of the student, oldest first. */
  attempts: Row<'attempt'>[];
  grants: Granted[];
  moment: ClassMoment;
  /** True if the student is done with all that was started. */
  done: boolean;
  /** The number of the attempt that may be started, or why none may. */
  start: Result<number>;
}

/** How these assignments stand for a student. */
export async function ownWork(
  tx: Tx,
  { seat, room }: Student,
  { rows, now, shelf }: { rows: readonly Row<'assignment'>[]; now: number; shelf: Library },
): Promise<OwnWork[]> {
  const members = (await familiesOf(tx, room.id)).membersOf(seat.id);
  const grants = grantsIn(await classEvents(tx, room.id));
  const attempts = await attemptsOfSeats(tx, members);
  const momentOf = await momentsOf(tx, rows, { grants, now });
  return rows.map((row) => {
    const own = {
      ...{ row, moment: momentOf(row), grants: grantsTo(members, grants(row.id)) },
      attempts: attempts.filter(({ assignment }) => assignment === row.id),
    };
    return standing(own, { seat, now, shelf });
  });
}

function standing(
  own: Pick<OwnWork, 'row' | 'moment' | 'grants' | 'attempts'>,
  { seat, now, shelf }: { seat: Row<'seat'>; now: number; shelf: Library },
): OwnWork {
  const { row, attempts, moment } = own;
  const dates = datesOf(row, own.grants);
  const phase = phaseAt(dates, now);
  const underWay = attempts.find((one) => !isDone(one, now));
  const done = attempts.length > 0 && underWay === undefined;
  const { feedback, released_at: releasedAt } = row;
  const resultDue = feedbackDue({ feedback, answered: false, done, ...moment, releasedAt }, now);
  const items = listedIn(row).length;
  const tally = { phase, last: Math.max(0, ...attempts.map(({ number }) => number)), used: attempts.length };
  const start =
    items === 0
      ? no('no-questions')
      : startAttempt({
          ...{ ...tally, attempts: row.attempts, underWay: underWay !== undefined },
          answersShown: resultDue && feedback !== 'at-once',
        });
  const view: WorkView = {
    ...{ id: row.id, kind: row.kind, lesson: row.lesson, title: row.title, zone: row.zone, ...dates, phase, items },
    ...{ attempts: row.attempts, used: attempts.length, resultDue, feedback, confidence: row.confidence === 1 },
    underWay: underWay ? opened(underWay) : null,
    submittedAt: attempts.findLast(({ submitted_at }) => submitted_at !== null)?.submitted_at ?? null,
    mayStart: start.ok,
    mayNot: start.ok ? null : said(start.problems[0]!, shelf),
    timeLimitMinutes: row.time_limit_minutes === null ? null : row.time_limit_minutes + seat.extra_minutes,
  };
  return { ...own, view, done, start };
}

const opened = ({ id, started_at, deadline_at }: Row<'attempt'>) => ({
  ...{ id, startedAt: started_at, deadlineAt: deadline_at },
});

const said = (problem: Parameters<typeof refusalWords>[0], { site: { language } }: Library) => ({
  code: problem.code,
  words: refusalWords(problem, words(language)),
});
