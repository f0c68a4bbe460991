import type { AttemptEvent, EventOf } from '@/lib/attempt/event';
import type { AttemptOpening, ClassCalls, OwnResult, OwnSeat, Verdicts, WorkView } from '@/lib/classroom/calls';
import type { Mark } from '@/lib/classroom/result-table';
import type { Draft, Grade, PublicItem } from '@/lib/question/item';

type Answers = {
  [Name in keyof ClassCalls]?: (sent: ClassCalls[Name]['takes']) => ClassCalls[Name]['gives'] | Refusal;
};

/** Why a call is refused. */
export class Refusal {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly words = '',
  ) {}
}

export const SEAT: OwnSeat = {
  ...{ id: 'seat', handle: 'Calm Heron', extraMinutes: 0 },
  class: { id: 'class', name: '7A History', zone: 'Europe/Berlin', deleteAt: Date.UTC(2027, 5, 1) },
};

export const workOf = (change: Partial<WorkView> = {}): WorkView => ({
  ...{ id: 'assignment', kind: 'quiz', lesson: 'lighthouse', title: 'Who keeps the light?', zone: 'Europe/Berlin' },
  ...{ phase: 'open', opensAt: null, dueAt: null, closesAt: null, items: 2, attempts: 1, used: 0, underWay: null },
  ...{ submittedAt: null, mayStart: true, mayNot: null, feedback: 'when-done', confidence: false },
  ...{ timeLimitMinutes: null, resultDue: false },
  ...change,
});

interface Quiz {
  items: PublicItem[];
  grade: (item: string, answer: Draft) => Grade;
  work?: Partial<WorkView>;
  deadlineAt?: number | null;
}

/** A server of one class with one assignment and one student, as far as the pages of a student can tell. */
export function classServer({ items, grade, work = {}, deadlineAt = null }: Quiz) {
  const events: AttemptEvent[] = [];
  const asked: { name: string; sent: unknown }[] = [];
  let [attempt, submittedAt] = [undefined as string | undefined, null as number | null];
  let away: 'no' | 'offline' | number = 'no';
  const view = () =>
    workOf({ items: items.length, ...work, submittedAt, ...(attempt && { used: 1, mayStart: false }) });
  const atOnce = () => view().feedback === 'at-once';
  const verdicts = (): Verdicts =>
    !atOnce()
      ? []
      : items.flatMap(({ id, version }) => {
          const given = finalOf(id, 'first');
          return given === undefined
            ? []
            : [{ item: id, version, answer: given, said: { as: 'graded', grade: grade(id, given), evidence: [] } }];
        });
  const finalOf = (item: string, which: 'first' | 'last'): Draft | undefined => {
    const own = events.filter((event) => event.type === 'answer' && 'item' in event && event.item === item);
    const one = which === 'first' ? own[0] : own.toSorted((a, b) => a.tick - b.tick).at(-1);
    return (one as EventOf<'answer'> | undefined)?.answer;
  };
  const savedThrough = (): Record<string, number> => {
    const tabs: Record<string, number> = {};
    for (const { tab } of events) {
      let seq = -1;
      while (events.some((event) => event.tab === tab && event.seq === seq + 1)) seq++;
      tabs[tab] = seq;
    }
    return tabs;
  };
  const opening = (): AttemptOpening => ({
    ...{ work: view(), now: Date.now(), events: [...events], savedThrough: savedThrough(), verdicts: verdicts() },
    items: attempt ? items : [],
    attempt: attempt ? { id: attempt, number: 1, startedAt: Date.now(), deadlineAt, submittedAt } : null,
  });
  const result = (): OwnResult => ({
    ...{ work: view(), held: 0, grades: [], total: atOnce() ? { points: 1, max: items.length } : null },
    attempt: attempt ? { id: attempt, number: 1, submittedAt, late: false } : null,
    items: items.map((item) => {
      const given = finalOf(item.id, atOnce() ? 'first' : 'last') ?? null;
      const graded = grade(item.id, given ?? '');
      const mark: Mark = given === null ? 'omitted' : graded.correct ? 'right' : 'wrong';
      const outcome = { mark, points: graded.points, max: 1, grade: graded, evidence: [] };
      return { item, given, late: false, outcome: atOnce() ? outcome : null };
    }),
  });
  const answers: Answers = {
    work: () => ({ seat: SEAT, work: [view()] }),
    join: () => ({ seat: SEAT, resumeCode: 'ABCDEFGH2345' }),
    resume: () => ({ seat: SEAT }),
    leave: () => ({}),
    held: () => ({ seat: ['Your handle: Calm Heron'], work: [], end: ['All of it is deleted.'] }),
    attempt: ({ begin }) => {
      attempt ??= begin ?? undefined;
      return opening();
    },
    save: (sent) => {
      for (const event of sent.events) {
        if (events.some(({ tab, seq }) => tab === event.tab && seq === event.seq)) continue;
        events.push(event);
        if (event.type === 'finish') submittedAt ??= Date.now();
      }
      return { savedThrough: savedThrough(), submitted: submittedAt !== null, verdicts: verdicts(), deadlineAt };
    },
    'own-result': result,
  };
  /** How often it was asked: for who waits until all is said. */
  let calls = 0;
  const fetch = async (path: string, { body }: { body: string }) => {
    calls++;
    const name = path.replace('/api/class/', '') as keyof ClassCalls;
    const sent = JSON.parse(body) as never;
    if (away === 'offline') throw new TypeError('offline');
    if (away !== 'no') return Response.json({ error: { code: 'store-away', words: '' } }, { status: away });
    asked.push({ name, sent });
    const said = answers[name]?.(sent) ?? new Refusal(404, 'not-found');
    if (!(said instanceof Refusal)) return Response.json(said);
    return Response.json({ error: { code: said.code, words: said.words } }, { status: said.status });
  };
  return {
    fetch: fetch as unknown as typeof globalThis.fetch,
    answers,
    events,
    asked,
    /** Calls of that name, as they were sent. */
    sent: <Name extends keyof ClassCalls>(name: Name) =>
      asked.filter((one) => one.name === name).map((one) => one.sent as ClassCalls[Name]['takes']),
    calls: () => calls,
    begin: (id: string) => void (attempt = id),
    /** A teacher moves the end. */
    end: (at: number) => void (deadlineAt = at),
    leave: (state: typeof away) => void (away = state),
  };
}
