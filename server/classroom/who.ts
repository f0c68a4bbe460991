import { may, type Action, type Actor, type Subjects } from '@/lib/classroom/policy';
import { ok, type Result } from '@/lib/kernel/result';
import { assignmentById } from '../store/assignments';
import { classBy, lockClass } from '../store/classes';
import type { Row, Tx } from '../store/schema';
import { seatBy, seatOfSession } from '../store/seats';
import { classesOfTeacher } from '../store/teacher-sessions';
import { no } from './refused';
import { hashOf } from './secrets';
import type { Ask } from './verb';

const NOBODY: Actor = { role: 'nobody' };

/** The teacher that this browser belongs to, and the classes that it may open with their present links. */
export async function teacherOf(tx: Tx, { context }: Ask): Promise<{ actor: Actor; classes: Row<'class'>[] }> {
  const { teacher } = context.cookies;
  if (!teacher) return { actor: NOBODY, classes: [] };
  const found = await classesOfTeacher(tx, hashOf(teacher));
  const classes = found.filter(({ with_revision, key_revision }) => with_revision === key_revision);
  const actor: Actor = classes.length > 0 ? { role: 'teacher', classes: classes.map((row) => row.id) } : NOBODY;
  return { actor, classes };
}

/** Lets an actor through, or says why not. */
export const allowed = <A extends Action>(actor: Actor, action: A, subject: Subjects[A]): Result<null> =>
  may(actor, action, subject) ? ok(null) : no(actor.role === 'nobody' ? 'no-session' : 'not-allowed');

type OfClass =
  | 'read-class'
  | 'rename'
  | 'rekey'
  | 'delete-class'
  | 'rotate-code'
  | 'assign'
  | 'change-assignment'
  | 'release'
  | 'read-results'
  | 'reopen'
  | 'read-key';

/** A class, and the teacher who asks about it. */
export interface Taught {
  actor: Actor;
  room: Row<'class'>;
}

/** What only looks: everything else is done to a class by one at a time, also where several servers share a database. */
const LOOKS: ReadonlySet<string> = new Set(['read-class', 'read-results', 'read-key'] satisfies OfClass[]);

/** The class, if its teacher asks. */
export async function asTeacher(tx: Tx, ask: Ask, classId: string, action: OfClass): Promise<Result<Taught>> {
  if (!LOOKS.has(action) && ask.context.cookies.teacher) await lockClass(tx, classId);
  const { actor, classes } = await teacherOf(tx, ask);
  if (actor.role === 'nobody') return no('no-session');
  const room = classes.find((one) => one.id === classId) ?? (await classBy(tx, 'id', classId));
  if (!room) return no('not-found');
  const leave = allowed(actor, action, { class: room.id });
  return leave.ok ? ok({ actor, room }) : leave;
}

/** The same for one seat of the class. */
export async function asTeacherOfSeat(
  tx: Tx,
  ask: Ask,
  sent: { class: string; seat: string },
  action: 'accommodate' | 'reissue-resume',
): Promise<Result<Taught & { seat: Row<'seat'> }>> {
  if (ask.context.cookies.teacher) await lockClass(tx, sent.class);
  const taught = await asTeacher(tx, ask, sent.class, 'read-class');
  if (!taught.ok) return taught;
  const { actor, room } = taught.value;
  const seat = await seatBy(tx, 'id', sent.seat);
  if (!seat || seat.class !== room.id) return no('not-found');
  const leave = allowed(actor, action, { class: seat.class, seat: seat.id });
  return leave.ok ? ok({ actor, room, seat }) : leave;
}

/** An assignment with its class, if the teacher of the class asks. */
export async function asTeacherOfAssignment(
  tx: Tx,
  ask: Ask,
  id: string,
  action: OfClass,
): Promise<Result<Taught & { assignment: Row<'assignment'> }>> {
  const assignment = await assignmentById(tx, id);
  // Who has no class learns nothing of which assignments there are.
  if (!assignment) return (await teacherOf(tx, ask)).actor.role === 'nobody' ? no('no-session') : no('not-found');
  const taught = await asTeacher(tx, ask, assignment.class, action);
  if (!taught.ok) return taught;
  // It may have been changed while the class was waited for.
  return ok({ ...taught.value, assignment: (await assignmentById(tx, id)) ?? assignment });
}

/** A student, with the seat that stands for all that were merged into it. */
export interface Student {
  actor: Actor;
  seat: Row<'seat'>;
  /** The seat that is open in the browser: the same, unless it was merged. */
  own: Row<'seat'>;
  room: Row<'class'>;
}

/** The seat that is open in this browser. */
export async function studentOf(tx: Tx, { context }: Ask): Promise<Student | undefined> {
  const { seat: token } = context.cookies;
  const found = token ? await seatOfSession(tx, hashOf(token)) : undefined;
  const seat = found && (await rootOf(tx, found));
  const room = seat && (await classBy(tx, 'id', seat.class));
  return seat && room && { actor: { role: 'student', seat: seat.id, class: seat.class }, seat, own: found, room };
}

type OfOwn = 'read-own-work' | 'read-own-result' | 'read-held' | 'leave';

/** The student, if one asks. */
export async function asStudent(tx: Tx, ask: Ask, action: OfOwn): Promise<Result<Student>> {
  const student = await studentOf(tx, ask);
  if (!student) return no('no-session');
  const leave = allowed(student.actor, action, { class: student.seat.class, seat: student.seat.id });
  return leave.ok ? ok(student) : leave;
}

/** The seat into which a seat was merged, or itself. */
export async function rootOf(tx: Tx, seat: Row<'seat'>): Promise<Row<'seat'>> {
  const into = seat.merged_into === null ? undefined : await seatBy(tx, 'id', seat.merged_into);
  return into ? rootOf(tx, into) : seat;
}
