import { z } from 'zod';
import type { AttemptOpening } from '@/lib/classroom/calls';
import { ok, type Result } from '@/lib/kernel/result';
import { library, type Library } from '../content/library';
import { assignmentById } from '../store/assignments';
import { attemptById, eventsOfAttempt, insertAttempt } from '../store/attempts';
import type { Row, Tx } from '../store/schema';
import { lockSeat } from '../store/seats';
import { askedOf, viewsFor } from './asked-items';
import { asPageEvent, asStored, isOfPage, recordOf } from './attempt-file';
import { deadlineFor } from './grants';
import { ownWork, type OwnWork } from './own-work';
import { no } from './refused';
import { savedIn } from './saved-through';
import { id, readSent } from './sent';
import type { Ask, Verb } from './verb';
import { verdictsOnFinals } from './verdicts';
import { allowed, asStudent, type Student } from './who';

const schema = z.strictObject({ assignment: id, begin: id.nullable() });

/** Opens the attempt that is under way, with all that is stored of it; or begins the next one, if asked to. */
export const attempt: Verb<'attempt'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { begin } = read.value;
  const open = async (tx: Tx) => {
    const own = await worked(tx, ask, read.value);
    if (!own.ok) return own;
    const found = begin === null ? ok(undefined) : await begun(tx, ask, { ...own.value, begin });
    return found.ok ? ok({ gives: await opening(tx, ask, { ...own.value, begun: found.value }) }) : found;
  };
  return begin === null ? ask.store.read(open) : ask.store.write(open);
};

interface Worked {
  student: Student;
  own: OwnWork;
  shelf: Library;
}

async function worked(
  tx: Tx,
  ask: Ask,
  { assignment, begin }: { assignment: string; begin: string | null },
): Promise<Result<Worked>> {
  const student = await asStudent(tx, ask, 'read-own-work');
  if (!student.ok) return student;
  const row = await assignmentById(tx, assignment);
  if (!row) return no('not-found');
  const { actor, seat } = student.value;
  const leave = allowed(actor, 'read-own-work', { class: row.class, seat: seat.id });
  if (!leave.ok) return leave;
  // Two devices of a student may begin at once, at two servers and under two seats.
  if (begin !== null) await lockSeat(tx, seat.id);
  const shelf = library();
  const [own] = await ownWork(tx, student.value, { rows: [row], now: ask.context.now, shelf });
  return ok({ student: student.value, own: own!, shelf });
}

/** The attempt of this id, or the one that is under way, or a new one. */
async function begun(tx: Tx, { context: { now } }: Ask, { student, own, begin }: Worked & { begin: string }) {
  const known = own.attempts.find((one) => one.id === begin);
  if (known) return ok(known);
  if (await attemptById(tx, begin)) return no('other-content');
  const underWay = own.attempts.find((one) => one.id === own.view.underWay?.id);
  if (underWay) return ok(underWay);
  if (!own.start.ok) return own.start;
  const { seat, own: under } = student;
  const deadline = deadlineFor(own.row, { startedAt: now, extraMinutes: seat.extra_minutes, grants: own.grants });
  const fresh: Row<'attempt'> = {
    ...{ id: begin, seat: under.id, assignment: own.row.id, number: own.start.value, started_at: now },
    ...{ deadline_at: deadline, submitted_at: null, chain_head: '', chain_count: 0 },
  };
  return ok(await insertAttempt(tx, fresh));
}

interface Opened extends Worked {
  begun: Row<'attempt'> | undefined;
}

async function opening(tx: Tx, { context: { now } }: Ask, opened: Opened): Promise<AttemptOpening> {
  const { own, shelf, student } = opened;
  const row = opened.begun ?? own.attempts.find(({ id: one }) => one === own.view.underWay?.id);
  const fresh = row && !own.attempts.some((one) => one.id === row.id) ? [...own.attempts, row] : own.attempts;
  const work = fresh === own.attempts ? own.view : (await again(tx, student, own, { now, shelf })).view;
  if (!row) return { work, now, attempt: null, items: [], events: [], savedThrough: {}, verdicts: [] };
  const [asked, events] = [await askedOf(tx, own.row), await eventsOfAttempt(tx, row.id)];
  const record = recordOf(events.map(asStored), asked, own.row.feedback);
  const mayTell = (item: string) =>
    own.row.feedback === 'at-once' && record.items.some((one) => one.item === item && one.final !== undefined);
  const { id: attemptId, number, started_at: startedAt, deadline_at: deadlineAt, submitted_at: submittedAt } = row;
  return {
    ...{ work, now, attempt: { id: attemptId, number, startedAt, deadlineAt, submittedAt } },
    items: viewsFor(asked, seedOf(own.row, row), shelf),
    events: events.filter(isOfPage).map(asPageEvent),
    savedThrough: savedIn(events),
    verdicts: verdictsOnFinals({ asked, record, mayTell, shelf }),
  };
}

const again = async (tx: Tx, student: Student, { row }: OwnWork, more: { now: number; shelf: Library }) =>
  (await ownWork(tx, student, { rows: [row], ...more }))[0]!;

/** What the order of options hangs on: the seat that started it, and which attempt it is. */
export const seedOf = ({ seed }: Row<'assignment'>, { seat, number }: Row<'attempt'>): string =>
  `${seed}/${seat}/${number}`;
