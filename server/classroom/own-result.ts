import { z } from 'zod';
import type { OwnResult, OwnResultItem } from '@/lib/classroom/calls';
import { countingAttempt } from '@/lib/classroom/counting-attempt';
import { feedbackDue } from '@/lib/classroom/feedback-due';
import type { Asked, AttemptGrade } from '@/lib/classroom/grade';
import type { AttemptRecord } from '@/lib/classroom/attempt-record';
import { resultTable } from '@/lib/classroom/result-table';
import { ok } from '@/lib/kernel/result';
import { publicId } from '@/lib/question/item';
import { library, type Library } from '../content/library';
import { evidenceBehind } from '../evidence';
import { assignmentById } from '../store/assignments';
import { decidingEvents } from '../store/attempts';
import { gradesOfAttempt, latestGrades } from '../store/grades';
import type { Row, Tx } from '../store/schema';
import { askedOf, keyTo, viewsFor } from './asked-items';
import { seedOf } from './attempt';
import { asStored, isDone, recordOf } from './attempt-file';
import { ownWork, type OwnWork } from './own-work';
import { no } from './refused';
import { id, readSent } from './sent';
import { gradeNow } from './stored-grade';
import type { Verb } from './verb';
import { gradeOfAnswer } from './verdicts';
import { allowed, asStudent, type Student } from './who';

const schema = z.strictObject({ assignment: id });

/** What came of a student's work, as far as it may be shown by now. */
export const ownResult: Verb<'own-result'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { now } = ask.context;
  return ask.store.read(async (tx) => {
    const student = await asStudent(tx, ask, 'read-own-result');
    if (!student.ok) return student;
    const row = await assignmentById(tx, read.value.assignment);
    if (!row) return no('not-found');
    const { actor, seat } = student.value;
    const leave = allowed(actor, 'read-own-result', { class: row.class, seat: seat.id });
    if (!leave.ok) return leave;
    const shelf = library();
    const [own] = await ownWork(tx, student.value, { rows: [row], now, shelf });
    return ok({ gives: await resultOf(tx, student.value, { own: own!, shelf, now }) });
  });
};

interface Showing {
  own: OwnWork;
  shelf: Library;
  now: number;
}

/** An attempt with what it came to. */
interface Played {
  row: Row<'attempt'>;
  record: AttemptRecord;
  grade: AttemptGrade;
}

async function resultOf(tx: Tx, student: Student, { own, shelf, now }: Showing): Promise<OwnResult> {
  const asked = await askedOf(tx, own.row);
  const ids = own.attempts.map((one) => one.id);
  const events = await decidingEvents(tx, ids);
  const given = new Map((await latestGrades(tx, ids)).map((one) => [one.attempt, one]));
  const all = own.attempts.map((row): Played => {
    const stored = events.filter(({ attempt }) => attempt === row.id).map(asStored);
    const record = recordOf(stored, asked, own.row.feedback);
    return { row, record, grade: gradeNow({ record, asked, shelf, given: given.get(row.id) }) };
  });
  const counting = countingOf(all);
  const none = { work: own.view, attempt: null, items: [], total: null, held: 0, grades: [] };
  if (!counting) return none;
  const { row, record, grade } = counting;
  const rows = await gradesOfAttempt(tx, row.id);
  const mayShow = mayShowOf(student, { own, shelf, now }, counting);
  const items = itemsOf(asked, counting, { own, shelf, mayShow });
  const shown = items.length > 0 && items.every(({ outcome }) => outcome !== null);
  return {
    ...none,
    attempt: { id: row.id, number: row.number, submittedAt: row.submitted_at, late: record.late },
    ...{ items, total: shown ? grade.total : null, held: record.held.filter(({ type }) => type === 'answer').length },
    grades: shown ? rows.map(({ revision, total: points, reason, at }) => ({ revision, points, reason, at })) : [],
  };
}

/** Of several attempts the one that counts. */
export function countingOf<One extends Played>(all: readonly One[]): One | undefined {
  const facts = all.map((one) => ({
    ...{ one, number: one.row.number, submitted: one.record.wasSubmitted, voided: one.record.voided },
    points: one.grade.total.points,
  }));
  return countingAttempt(facts)?.one;
}

/** Whether the key of an item may be shown to the student now. */
function mayShowOf(
  { actor, seat }: Student,
  { own, now }: Showing,
  { row, record }: Played,
): (item: string) => boolean {
  const { feedback, released_at: releasedAt } = own.row;
  // With another attempt under way, the student is at work.
  const done = own.done && isDone(row, now);
  return (item) => {
    const answered = record.items.some((one) => one.item === item && one.final !== undefined);
    const due = feedbackDue({ feedback, answered, done, ...own.moment, releasedAt }, now);
    return allowed(actor, 'read-key', { class: seat.class, seat: seat.id, feedbackDue: due }).ok;
  };
}

interface Shown {
  own: OwnWork;
  shelf: Library;
  mayShow: (item: string) => boolean;
}

function itemsOf(asked: readonly Asked[], played: Played, { own, shelf, mayShow }: Shown): OwnResultItem[] {
  const { row, record, grade } = played;
  const columns = asked.map(({ item, points }) => ({ item: publicId(item.id), label: '', max: points }));
  const [marked] = resultTable(columns, [{ seat: row.seat, handle: '', work: { record, grade } }]).rows;
  return viewsFor(asked, seedOf(own.row, row), shelf).map((view, i): OwnResultItem => {
    const { item } = asked[i]!;
    const final = record.items.find((one) => one.item === view.id)?.final;
    const { mark, points } = marked!.cells[i]!;
    const outcome = {
      ...{ mark, points, max: grade.items[i]?.max ?? asked[i]!.points },
      grade: (final && gradeOfAnswer(item, final.answer, shelf)) ?? unanswered(keyTo(item, shelf)),
      evidence: evidenceBehind(item, shelf),
    };
    return {
      item: view,
      given: final?.answer ?? null,
      late: final?.late ?? false,
      outcome: mayShow(view.id) ? outcome : null,
    };
  });
}

/** The key, without saying that it was chosen. */
const unanswered = (grade: ReturnType<typeof keyTo>): ReturnType<typeof keyTo> => ({
  ...grade,
  ...{ correct: false, points: 0 },
  options: grade.options.map((option) => ({ ...option, chosen: false })),
  ...(grade.rows && { rows: grade.rows.map((one) => ({ ...one, chosen: '', correct: false })) }),
});
