import type { SavedThrough } from '@/lib/attempt/outbox-answer';
import { isAnswerBody, type StoredEvent } from '@/lib/classroom/attempt-event';
import type { ClassCalls } from '@/lib/classroom/calls';
import type { Asked } from '@/lib/classroom/grade';
import { receive, type SentEvent } from '@/lib/classroom/receive';
import { ok, type Result } from '@/lib/kernel/result';
import { library } from '../content/library';
import { appendEvents } from '../store/append-events';
import { decidingEvents, updateAttempt } from '../store/attempts';
import { gradeCounts, insertGrade } from '../store/grades';
import type { Row, Tx } from '../store/schema';
import { asNew, asStored, gradeOf, gradeRow, recordOf } from './attempt-file';
import { no } from './refused';
import { openFiles, type OpenFile, type Shelf } from './save-files';
import { savedOfAttempts } from './saved-through';
import { verdictsOn } from './verdicts';

/** What one request wants to be saved, by the SHA-256 of its cookie. */
export interface Saving {
  session: string;
  attempt: string;
  events: readonly SentEvent[];
  now: number;
}

type Saved = ClassCalls['save']['gives'];

const MOST_EVENTS = 5_000;
/** Far more than hours of typing: what an attempt holds is read at once when it is opened on another device. */
const MOST_LETTERS = 2_000_000;

/**
 * Saves for all who wait, in one transaction and few statements. Each is refused or saved on its own; a refusal is a value,
 * since an error would undo what the others sent.
 */
export async function saveAll(tx: Tx, savings: readonly Saving[]): Promise<Result<Saved>[]> {
  const shelf = await openFiles(tx, savings);
  const taken = savings.map((saving) => take(saving, shelf));
  const files = [...shelf.files.values()];
  const added = files.filter(({ fresh }) => fresh.length > 0);
  await appendEvents(
    tx,
    added.map(({ row, fresh }) => ({ attempt: row.id, events: fresh.map(asNew) })),
  );
  const events = await eventsFor(tx, files.filter(decides));
  await gradeSubmitted(tx, files, events);
  const touched = taken.flatMap((one) => (one.ok ? [one.value.row.id] : []));
  const saved = await savedOfAttempts(tx, [...new Set(touched)]);
  return taken.map((one, i) => (one.ok ? ok(savedOf(one.value, savings[i]!, { saved, events })) : one));
}

function take({ session, attempt, events, now }: Saving, shelf: Shelf): Result<OpenFile> {
  const refusal = shelf.refusal(session, attempt);
  if (refusal) return refusal;
  const file = shelf.files.get(attempt)!;
  const { row, fresh, kept } = file;
  const last = row.chain_count + fresh.length;
  const isStored = ({ tab, seq }: Pick<SentEvent, 'tab' | 'seq'>) => kept.has({ attempt, tab, seq });
  const standpoint = { deadlineAt: row.deadline_at, dueAt: file.assignment.due_at, submittedAt: file.submittedAt };
  const receipt = receive(events, { ...standpoint, last, isStored }, now);
  const letters = receipt.events.reduce((sum, { body }) => sum + JSON.stringify(body).length, file.letters);
  const isFull = last + receipt.events.length > MOST_EVENTS || letters > MOST_LETTERS;
  // What is stored already is said to be saved all the same.
  if (isFull && receipt.events.length > 0) return no('attempt-full');
  file.letters = letters;
  for (const one of receipt.events) kept.add({ attempt, tab: one.tab, seq: one.seq });
  fresh.push(...receipt.events);
  file.submittedAt = receipt.submittedAt;
  if (receipt.submits) file.submits = now;
  if (file.assignment.feedback === 'at-once' && events.some(({ type }) => type === 'answer')) file.tells = true;
  return ok(file);
}

const decides = ({ submits, tells }: OpenFile): boolean => submits !== undefined || tells;

async function eventsFor(tx: Tx, files: readonly OpenFile[]): Promise<Map<string, StoredEvent[]>> {
  const found = new Map<string, StoredEvent[]>(files.map(({ row }) => [row.id, []]));
  if (files.length === 0) return found;
  for (const event of await decidingEvents(tx, [...found.keys()])) found.get(event.attempt)!.push(asStored(event));
  return found;
}

/** What is handed in is graded in the same transaction. */
async function gradeSubmitted(
  tx: Tx,
  files: readonly OpenFile[],
  events: ReadonlyMap<string, StoredEvent[]>,
): Promise<void> {
  const submitted = files.filter(({ submits }) => submits !== undefined);
  if (submitted.length === 0) return;
  const ids = submitted.map(({ row }) => row.id);
  const shelf = library();
  const before = new Map((await gradeCounts(tx, ids)).map(({ attempt, grades }) => [attempt, grades]));
  for (const { row, asked, assignment, submits } of submitted) {
    const record = recordOf(events.get(row.id)!, asked, assignment.feedback);
    const revision = (before.get(row.id) ?? 0) + 1;
    await updateAttempt(tx, row.id, { submitted_at: submits! });
    const given = { revision, reason: 'submitted', by: 'site', at: submits! };
    await insertGrade(tx, gradeRow(row.id, gradeOf(record, asked, shelf), given));
  }
}

interface Outcome {
  saved: ReadonlyMap<string, SavedThrough>;
  events: ReadonlyMap<string, StoredEvent[]>;
}

function savedOf({ row, asked, assignment, submittedAt }: OpenFile, saving: Saving, outcome: Outcome): Saved {
  const answers = saving.events.flatMap(({ type, body }) => (type === 'answer' && isAnswerBody(body) ? [body] : []));
  return {
    savedThrough: outcome.saved.get(row.id)!,
    submitted: submittedAt !== null,
    deadlineAt: row.deadline_at,
    verdicts: answers.length === 0 ? [] : verdictsOn(answers, telling(asked, assignment, outcome.events.get(row.id))),
  };
}

/** Keys are told of answers that are final: where feedback is at once, of those that are stored and count. */
function telling(asked: Asked[], { feedback }: Row<'assignment'>, events: readonly StoredEvent[] = []) {
  const record = recordOf(events, asked, feedback);
  const isFinal = (item: string) => record.items.some((one) => one.item === item && one.final !== undefined);
  return { asked, record, mayTell: (item: string) => feedback === 'at-once' && isFinal(item), shelf: library() };
}
