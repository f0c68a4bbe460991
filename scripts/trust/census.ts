import { canonicalJson } from '@/lib/kernel/canonical-json';
import { asPageEvent, isOfPage } from '@/server/classroom/attempt-file';
import { attemptsOfAssignment, eventsOfAttempts } from '@/server/store/attempts';
import { openStore, type Where } from '@/server/store/open-store';
import type { Row } from '@/server/store/schema';
import { seatsOfClass } from '@/server/store/seats';
import type { Store } from '@/server/store/store';
import { verifyStore } from '@/server/store/verify-store';
import type { Student } from './student';
import type { Taught } from './teacher';
import { nameOf, type Told } from './told';

/** A class with those who were in it. */
export interface Played extends Taught {
  students: Student[];
}

/** What became of what was told to be kept. */
export interface Census {
  acknowledged: number;
  /** In words, each thing that was said to be kept and is not. */
  lost: string[];
  /** Each thing that is there twice, or that nobody sent. */
  duplicated: string[];
  /** What verify-store says. */
  wrong: string[];
}

interface Kept {
  seats: Row<'seat'>[];
  attempts: Row<'attempt'>[];
  events: Row<'event'>[];
  grades: Row<'grade'>[];
}

/** Compares what students were told with what a store keeps. No server may have it open. */
export async function census(where: Where, classes: readonly Played[]): Promise<Census> {
  const store = await openStore(where);
  try {
    const found: Census = { acknowledged: 0, lost: [], duplicated: [], wrong: [] };
    for (const played of classes) countClass(await keptOf(store, played), played.students, found);
    return { ...found, wrong: (await verifyStore(store)).wrong };
  } finally {
    await store.close();
  }
}

const keptOf = (store: Store, { room, assignment }: Taught): Promise<Kept> =>
  store.read(async (tx) => {
    const attempts = await attemptsOfAssignment(tx, assignment.id);
    const ids = attempts.map(({ id }) => id);
    const grades = await tx.selectFrom('grade').selectAll().where('attempt', 'in', ids).execute();
    return { seats: await seatsOfClass(tx, room.id), attempts, events: await eventsOfAttempts(tx, ids), grades };
  });

function countClass({ seats, attempts, events, grades }: Kept, students: readonly Student[], found: Census): void {
  const known = new Set(students.flatMap(({ told }) => [told.seat?.id, told.attempt]));
  const extra = [...seats, ...attempts]
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => `${id}: nobody asked for it`);
  const handles = seats.map(({ handle }) => handle).filter((handle, i, all) => all.indexOf(handle) !== i);
  found.duplicated.push(...extra, ...handles.map((handle) => `${handle} is two seats`));
  for (const { told } of students) {
    found.acknowledged += told.saved.size;
    const own = attempts.filter(({ id }) => id === told.attempt);
    if (told.seat && !seats.some(({ id, handle }) => id === told.seat!.id && handle === told.seat!.handle))
      found.lost.push(`seat ${told.seat.id}`);
    if (told.attempt && own.length === 0) found.lost.push(`attempt ${told.attempt}`);
    countEvents(
      events.filter((row) => row.attempt === told.attempt && isOfPage(row)),
      told,
      found,
    );
    if (told.submitted) countGrades(own, grades, found);
  }
}

function countEvents(rows: readonly Row<'event'>[], { saved, made, attempt }: Told, found: Census): void {
  const kept = new Map<string, string>();
  for (const row of rows) {
    const name = nameOf(row);
    if (kept.has(name) || !made.has(name)) found.duplicated.push(`event ${attempt} ${name}`);
    kept.set(name, canonicalJson(asPageEvent(row)));
  }
  for (const [name, event] of saved) if (kept.get(name) !== event) found.lost.push(`event ${attempt} ${name}`);
}

/** Handed in once is graded once. */
function countGrades(own: readonly Row<'attempt'>[], grades: readonly Row<'grade'>[], found: Census): void {
  for (const { id, submitted_at } of own) {
    const count = grades.filter(({ attempt }) => attempt === id).length;
    if (count === 0 || submitted_at === null) found.lost.push(`hand-in of ${id}`);
    if (count > 1) found.duplicated.push(`${count} grades of ${id}`);
  }
}
