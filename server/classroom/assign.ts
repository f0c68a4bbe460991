import { MOST } from '@/lib/classroom/assignment';
import { readAssignment, type AssignmentRequest } from '@/lib/classroom/assignment-request';
import type { AssignmentView } from '@/lib/classroom/calls';
import { canonicalJson } from '@/lib/kernel/canonical-json';
import { digestOf } from '@/lib/kernel/digest';
import { ok, type Result } from '@/lib/kernel/result';
import type { Item } from '@/lib/question/item';
import { library } from '../content/library';
import {
  assignmentById,
  assignmentByRequest,
  countAssignments,
  insertAssignment,
  insertItemVersions,
} from '../store/assignments';
import type { Row, Tx } from '../store/schema';
import { assignableItem, assignableOf } from './assignable';
import { no } from './refused';
import { renewDeletion } from './renew-deadlines';
import type { Ask, Verb } from './verb';
import { assignmentView } from './views';
import { asTeacher } from './who';

/** Assigns a lesson, a quiz or both to one class or several: to all of them, or to none. */
export const assign: Verb<'assign'> = async (sent, ask) => {
  const read = readAssignment(sent, ask.context.now);
  if (!read.ok) return read;
  const wanted = read.value;
  const chosen = chosenItems(wanted);
  return ask.store.write(async (tx) => {
    const rooms = await roomsOf(tx, ask, wanted);
    if (!rooms.ok) return rooms;
    if (!chosen.ok) return chosen;
    const rows = wanted.classes.map((one) => rowOf(one, wanted, chosen.value, ask));
    for (const row of rows) {
      const room = await hasRoom(tx, row);
      if (!room.ok) return room;
    }
    await insertItemVersions(tx, chosen.value.versions);
    const views: AssignmentView[] = [];
    for (const row of rows) {
      const kept = (await insertAssignment(tx, row))!;
      views.push({ ...(await assignmentView(tx, kept, ask.context.now)), notes: wanted.dates.notes });
    }
    for (const room of rooms.value) await renewDeletion(tx, room);
    return ok({ gives: { assignments: views } });
  });
};

async function roomsOf(tx: Tx, ask: Ask, { classes }: AssignmentRequest): Promise<Result<Row<'class'>[]>> {
  const rooms: Row<'class'>[] = [];
  for (const one of classes) {
    const taught = await asTeacher(tx, ask, one.class, 'assign');
    if (!taught.ok) return taught;
    rooms.push(taught.value.room);
  }
  return ok(rooms);
}

interface Chosen {
  title: string;
  versions: Row<'item_version'>[];
  /** As an assignment lists them. */
  items: string;
}

/** The questions as they are now, each in the version that the teacher has seen. */
function chosenItems({ lesson, items }: AssignmentRequest): Result<Chosen> {
  const shelf = library();
  const found = assignableOf(lesson, shelf);
  if (!found) return no('lesson-unknown');
  const chosen: { row: Row<'item_version'>; points: number }[] = [];
  for (const { item: name, version, points } of items) {
    const item = assignableItem(found, name);
    if (!item) return no('item-unknown');
    if (item.version !== version) return no('item-changed');
    chosen.push({ row: versionRow(item, lesson), points });
  }
  return ok({
    title: found.title,
    versions: chosen.map(({ row }) => row),
    items: canonicalJson(chosen.map(({ row, points }) => ({ version: row.id, points }))),
  });
}

const versionRow = (item: Item, lesson: string): Row<'item_version'> => ({
  ...{ id: digestOf(item), item: item.id, version: item.version, lesson, content: canonicalJson(item) },
});

function rowOf(
  one: AssignmentRequest['classes'][number],
  wanted: AssignmentRequest,
  { title, items }: Chosen,
  { context: { now }, chance }: Ask,
): Row<'assignment'> {
  const { dates, kind, lesson, zone, attempts, feedback, request } = wanted;
  return {
    ...{ id: one.assignment, class: one.class, kind, lesson, title, items, zone, attempts, feedback, request },
    ...{ opens_at: dates.opensAt, due_at: dates.dueAt, closes_at: dates.closesAt, released_at: null },
    ...{ confidence: wanted.confidence ? 1 : 0, time_limit_minutes: wanted.timeLimitMinutes },
    ...{ seed: Buffer.from(chance(16)).toString('base64url'), created_at: now },
  };
}

/** Refused if its id or request stands for something else, or if it is new and the class has too many. */
async function hasRoom(tx: Tx, row: Row<'assignment'>): Promise<Result<null>> {
  const known = (await assignmentById(tx, row.id)) ?? (await assignmentByRequest(tx, row.class, row.request));
  if (known) return contentOf(known) === contentOf(row) ? ok(null) : no('other-content');
  const isFull = (await countAssignments(tx, row.class)) >= MOST.assignments;
  return isFull ? no('assignments-full', '', String(MOST.assignments)) : ok(null);
}

/** What was asked for, without what is drawn, and what may be changed later. */
const contentOf = ({
  id,
  class: classId,
  kind,
  lesson,
  items,
  request,
  confidence,
  time_limit_minutes,
}: Row<'assignment'>) => canonicalJson({ id, classId, kind, lesson, items, request, confidence, time_limit_minutes });
