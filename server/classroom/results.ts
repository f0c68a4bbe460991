import { z } from 'zod';
import type { ItemResult, ResultsView } from '@/lib/classroom/calls';
import type { Asked } from '@/lib/classroom/grade';
import { itemCounts, type FirstTry } from '@/lib/classroom/item-counts';
import { resultTable, type TableSeat } from '@/lib/classroom/result-table';
import { tableWords } from '@/lib/classroom/table-words';
import { ok } from '@/lib/kernel/result';
import { kindOf } from '@/lib/question';
import { publicId } from '@/lib/question/item';
import { seatAlone } from '@/lib/quiz/seat';
import { words } from '@/lib/words';
import { library, type Library } from '../content/library';
import { evidenceBehind } from '../evidence';
import type { Row, Tx } from '../store/schema';
import { askedOf, keyTo } from './asked-items';
import { no } from './refused';
import { playedBySeat, type SeatFile } from './result-files';
import { id, readSent } from './sent';
import type { Verb } from './verb';
import { assignmentView } from './views';
import { allowed, asTeacherOfAssignment } from './who';

const schema = z.strictObject({ assignment: id });

/** What came of an assignment: students by questions, how each question was answered, and what came too late. */
export const results: Verb<'results'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { now } = ask.context;
  const shelf = library();
  const found = await ask.store.read(async (tx) => {
    const taught = await asTeacherOfAssignment(tx, ask, read.value.assignment, 'read-results');
    if (!taught.ok) return taught;
    const { room, assignment, actor } = taught.value;
    const leave = allowed(actor, 'read-key', { class: room.id });
    return leave.ok ? ok({ room, ...(await rowsOf(tx, assignment, { shelf, now })) }) : leave;
  });
  if (!found.ok) return found;
  const { room, view, asked, seats } = found.value;
  if (!view) return no('not-found');
  return ok({
    gives: {
      now,
      class: { id: room.id, name: room.name, zone: room.zone },
      assignment: view,
      ...told(asked, seats, shelf),
    },
  });
};

async function rowsOf(tx: Tx, row: Row<'assignment'>, { shelf, now }: { shelf: Library; now: number }) {
  const asked = await askedOf(tx, row);
  return { view: await assignmentView(tx, row, now), asked, seats: await playedBySeat(tx, row, { asked, shelf }) };
}

function told(asked: readonly Asked[], seats: readonly SeatFile[], shelf: Library) {
  const say = words(shelf.site.language);
  const columns = asked.map(({ item, points }, i) => ({
    ...{ item: publicId(item.id), max: points },
    label: say('results.column', { n: i + 1 }),
  }));
  const rows = seats.map(({ seat, work }): TableSeat => ({
    seat: seat.id,
    handle: seat.handle,
    ...(work && { work }),
  }));
  return {
    table: resultTable(columns, rows),
    items: asked.map((one) => itemResult(one, seats, shelf)),
    held: seats.flatMap(({ held }) => held ?? []),
    words: tableWords(say),
  } satisfies Pick<ResultsView, 'table' | 'items' | 'held' | 'words'>;
}

function itemResult({ item, points }: Asked, seats: readonly SeatFile[], shelf: Library): ItemResult {
  const kind = kindOf(item);
  const view = kind.view(item, seatAlone(item, '').order, words(shelf.site.language));
  const tries = seats.flatMap(({ work }) => (work ? firstTry(view.id, work) : []));
  const counts = itemCounts(view, kind.rightAnswer(item), tries);
  return { ...counts, points, view, grade: keyTo(item, shelf), evidence: evidenceBehind(item, shelf) };
}

/** Who is still at work has not left it out. */
function firstTry(id: string, { record, grade }: NonNullable<SeatFile['work']>): FirstTry[] {
  const first = record.items.find(({ item }) => item === id)?.first;
  const correct = grade.items.find(({ item }) => item === id)?.firstCorrect ?? null;
  if (!first) return record.submittedAt === null ? [] : [{ correct: null }];
  return [{ answer: first.answer, correct }];
}
