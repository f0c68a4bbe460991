import { grades } from '@/components/gallery/grades';
import { items as kinds } from '@/components/gallery/items';
import type {
  AssignmentView,
  CallName,
  ClassCalls,
  ClassView,
  ItemResult,
  PreviewItem,
  ResultsView,
  SeatView,
} from '@/lib/classroom/calls';
import { ADJECTIVES, NOUNS } from '@/lib/classroom/handle-words';
import type { ResultRow } from '@/lib/classroom/result-table';
import { tableWords } from '@/lib/classroom/table-words';
import type { Provenance } from '@/lib/fact/provenance';
import { words } from '@/lib/words';

/** What a call answers: what it gives, or a refusal. */
type Answering = { [Name in CallName]?: (sent: ClassCalls[Name]['takes']) => ClassCalls[Name]['gives'] | Refusal };

export interface Refusal {
  status: number;
  error: { code: string; words: string };
}

export const NOW = Date.UTC(2027, 2, 20, 9);
export const CLASS = 'class-of-the-test-00aa';
export const ASSIGNMENT = 'assigned-of-the-test-0';

export const refusal = (status: number, words = ''): Refusal => ({ status, error: { code: `c${status}`, words } });

export const aClass = (change: Partial<ClassView> = {}): ClassView => ({
  ...{ id: CLASS, name: '10b History', zone: 'Europe/Kyiv', code: 'ABCD2345', joinable: true, keyRevision: 1 },
  ...{ createdAt: NOW, deleteAt: Date.UTC(2027, 4, 20), seats: 2, assignments: 1 },
  ...change,
});

/** So many seats, each with a handle of its own. */
export const someSeats = (count: number): SeatView[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ id: `seat-${i}`, joinedAt: NOW + i * 1_000, extraMinutes: 0, mergedInto: null, devices: 1, slip: false },
    handle: [ADJECTIVES[i % ADJECTIVES.length]!, NOUNS[(i * 7) % NOUNS.length]!]
      .map((word) => word[0]!.toUpperCase() + word.slice(1))
      .join(' '),
  }));

export const anAssignment = (change: Partial<AssignmentView> = {}): AssignmentView => ({
  ...{ id: ASSIGNMENT, class: CLASS, kind: 'quiz', lesson: 'lighthouse', title: 'Who keeps the light?' },
  ...{ items: [{ item: kinds.choice.id, version: '1', points: 1 }], zone: 'Europe/Kyiv', attempts: 1 },
  ...{ opensAt: null, dueAt: Date.UTC(2027, 2, 28, 20, 59, 59), closesAt: null, phase: 'open', createdAt: NOW },
  ...{ feedback: 'when-done', releasedAt: null, confidence: true, timeLimitMinutes: null, grants: [] },
  ...{ started: 2, submitted: 1 },
  ...change,
});

const EVIDENCE: Provenance = {
  ...{ fact: 'lamps', label: '1 report', status: 'reported', statusText: 'Reported', claim: 'There are three lamps.' },
  ...{ asOf: 'As of 7 March 2024', others: [], reasons: [] },
  voices: [{ who: 'Coast Wire', source: 'Coast Wire', date: '7 March 2024', locator: 'sentence 1' }],
};

export const preview = (kind: keyof typeof kinds, change: { id?: string; stem?: string } = {}): PreviewItem => ({
  item: { ...kinds[kind], ...change },
  grade: grades.choiceRight,
  evidence: [EVIDENCE],
  points: 1,
});

const row = (seat: SeatView, i: number, columns: number): ResultRow => {
  const marks = ['right', 'wrong', 'omitted', 'open', 'absent'] as const;
  const state = i % 5 === 4 ? 'absent' : i % 5 === 3 ? 'working' : 'submitted';
  const cells = Array.from({ length: columns }, (_, at) => {
    const mark = state === 'absent' ? 'absent' : marks[(i + at) % (state === 'working' ? 2 : 3)]!;
    return {
      mark,
      late: i % 7 === 1,
      points: mark === 'right' ? 1 : 0,
      ...(mark === 'wrong' && { confidence: 'sure' as const }),
    };
  });
  const count = (mark: string) => cells.filter((cell) => cell.mark === mark).length;
  return {
    ...{ seat: seat.id, handle: seat.handle, state, late: i % 7 === 1, cells },
    ...{ right: count('right'), omitted: count('omitted'), total: { points: count('right'), max: columns } },
  };
};

/** A result of so many seats and questions. */
export function someResults(seats: number, questions = 3, change: Partial<AssignmentView> = {}): ResultsView {
  const columns = Array.from({ length: questions }, (_, i) => ({ item: `q${i}`, label: `Question ${i + 1}`, max: 1 }));
  return {
    now: NOW,
    class: { id: CLASS, name: '10b History', zone: 'Europe/Kyiv' },
    assignment: anAssignment(change),
    table: { columns, rows: someSeats(seats).map((seat, i) => row(seat, i, questions)) },
    items: columns.map(({ item }, i) => itemResult(item, i, seats)),
    held:
      seats > 0 ? [{ seat: 'seat-0', handle: someSeats(1)[0]!.handle, answers: 2, lastAt: NOW, accepted: false }] : [],
    words: tableWords(words('en')),
  };
}

function itemResult(item: string, at: number, seats: number): ItemResult {
  const view = { ...kinds.choice, id: item, stem: `${kinds.choice.stem} ${at + 1}` };
  const right = Math.floor(seats / 2);
  return {
    ...{ item, answered: seats, right, omitted: 0, points: 1, view, grade: grades.choiceRight, evidence: [EVIDENCE] },
    ...(seats > 0 && { facility: { share: right / seats, low: 0.2, high: 0.8 } }),
    lists: [
      {
        text: '',
        options: view.options.map(({ id, text }, i) => ({
          id,
          text,
          key: i === 1,
          chosen: i === 1 ? right : i === 0 ? seats - right : 0,
        })),
      },
    ],
    typed: [],
  };
}

/** Answers calls as a server would, and keeps what was sent. */
export function fakeServer(answering: Answering) {
  const sent: { name: string; body: unknown }[] = [];
  const everything: string[] = [];
  const fetchOf = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const name = String(url).replace('/api/class/', '') as CallName;
    everything.push(`${String(url)} ${JSON.stringify(init)}`);
    const body = JSON.parse(String(init?.body)) as never;
    sent.push({ name, body });
    const answer = answering[name]?.(body);
    if (!answer) return Response.json({ error: { code: 'unknown', words: '' } }, { status: 404 });
    const { status, ...rest } = { status: 200, ...(answer as object) };
    return Response.json(rest, { status });
  };
  globalThis.fetch = fetchOf;
  return {
    sent,
    /** All that left the page, whole. */
    everything,
    /** What was sent with calls of one name. */
    of: <Name extends CallName>(name: Name) =>
      sent.filter((one) => one.name === name).map(({ body }) => body as ClassCalls[Name]['takes']),
  };
}
