import type { AttemptEvent, Confidence, EventOf, KnownEvent, Said } from '../attempt/event';
import { mergeEvents } from '../attempt/merge-events';
import { answerKey, type QuestionPhase } from '../attempt/question-state';
import { canonicalJson } from '../kernel/canonical-json';
import type { Draft, PublicItem } from '../question/item';
import type { FeedbackPolicy } from './assignment';
import type { StoredEvent } from './attempt-event';
import { attemptRecord, type ItemRecord } from './attempt-record';
import type { VerdictOn } from './calls';

/** What was asked, and how. */
export interface AssignedAsk {
  items: readonly Pick<PublicItem, 'id' | 'version' | 'start'>[];
  feedback: FeedbackPolicy;
}

type StampOf = Pick<AttemptEvent, 'tab' | 'seq'>;

/** What the server has said of an attempt. */
export interface AssignedKnown {
  verdicts: readonly VerdictOn[];
  /** True for an event that it has for good. */
  isSaved: (event: StampOf) => boolean;
  /** True for a hand-in that it has, and that counts no more: it came too late, or a teacher reopened the attempt. */
  isOverruled: (event: StampOf) => boolean;
  submitted: boolean;
}

/** Where a student stands with one question. */
export interface AssignedQuestion {
  item: string;
  version: string;
  /** `submitted` and `feedback` only where the first answer is final. */
  phase: Extract<QuestionPhase, 'idle' | 'answering' | 'invalid' | 'submitted' | 'feedback'>;
  /** What stands in its fields. */
  draft: Draft;
  /** What is to be graded, as far as this device knows. */
  answer?: Draft;
  /** True if the server has that answer. */
  saved: boolean;
  /** True where the fields hold something else than that answer. */
  changed: boolean;
  /** How many answers were given, of which each replaces the one before. */
  answers: number;
  /** Of the first answer. */
  confidence?: Confidence;
  verdict?: Extract<Said, { as: 'graded' }>;
}

export interface AssignedState {
  phase: 'working' | 'paused' | 'handed-in';
  /** The server has the hand-in. */
  submitted: boolean;
  questions: readonly AssignedQuestion[];
  /** Index of the question on screen. */
  at: number;
}

/** An attempt at what was assigned, as its events of all tabs and devices make it, and what the server has said. */
export function assignedState(events: readonly AttemptEvent[], ask: AssignedAsk, known: AssignedKnown): AssignedState {
  const inOrder = mergeEvents(events);
  const own = inOrder.filter(isKnown);
  const unclear = new Set(known.verdicts.filter(({ said }) => said.as === 'unclear').map(answerKey));
  const { items } = attemptRecord(inOrder.map(asStored), {
    items: ask.items.map(({ id, version }) => ({ item: id, version })),
    feedback: ask.feedback,
    isClear: (answer) => !unclear.has(answerKey(answer)),
  });
  const handedIn = known.submitted || own.some((event) => event.type === 'finish' && !known.isOverruled(event));
  const questions = ask.items.map((item, i) => {
    const record = items[i]!;
    const counting = record.final && inOrder[record.final.n - 1];
    const touches = own.filter((event): event is Touch => isTouch(event) && event.item === item.id);
    const saved = counting !== undefined && known.isSaved(counting);
    return questionOf({ item, record, touches, saved, unclear }, ask, known);
  });
  const phase = handedIn ? 'handed-in' : isPaused(own) ? 'paused' : 'working';
  return { phase, submitted: known.submitted, questions, at: placeIn(own, ask) };
}

/** How many questions have no answer. */
export const openIn = ({ questions }: Pick<AssignedState, 'questions'>): number =>
  questions.filter(({ answer }) => answer === undefined).length;

interface Course {
  item: AssignedAsk['items'][number];
  record: ItemRecord;
  /** In order. */
  touches: readonly Touch[];
  saved: boolean;
  /** Answers that the server could not read. */
  unclear: ReadonlySet<string>;
}

function questionOf(course: Course, { feedback }: AssignedAsk, { verdicts }: AssignedKnown): AssignedQuestion {
  const { item, record, touches, saved } = course;
  const told = verdicts.find((one) => one.item === item.id && one.said.as === 'graded');
  // What the server has graded counts, whatever this device took for the first answer.
  const answer = told?.answer ?? record.final?.answer;
  const final = feedback === 'at-once' && answer !== undefined;
  const filled = touches.findLast((event) => event.type !== 'invalid');
  const draft = final ? answer : filled?.type === 'draft' ? filled.draft : (filled?.answer ?? item.start);
  return {
    ...{ item: item.id, version: item.version, draft, answers: record.answers },
    phase: told ? 'feedback' : final ? 'submitted' : openPhase(course),
    saved: saved || told !== undefined,
    changed: !isSame(draft, answer ?? item.start),
    ...(answer !== undefined && { answer }),
    ...(record.first?.confidence && { confidence: record.first.confidence }),
    ...(told?.said.as === 'graded' && { verdict: told.said }),
  };
}

function openPhase({ touches, unclear }: Course): 'idle' | 'answering' | 'invalid' {
  const last = touches.at(-1);
  if (!last) return 'idle';
  return last.type === 'invalid' || (last.type === 'answer' && unclear.has(answerKey(last))) ? 'invalid' : 'answering';
}

type Touch = EventOf<'draft'> | (EventOf<'invalid'> & { answer?: never }) | EventOf<'answer'>;

const isTouch = (event: KnownEvent): event is Touch =>
  event.type === 'draft' || event.type === 'invalid' || event.type === 'answer';

const isSame = (a: Draft, b: Draft): boolean => canonicalJson(a) === canonicalJson(b);

/** As the server stores it: nobody but the server knows when it arrives, so here all of them are in time. */
function asStored(event: AttemptEvent, i: number): StoredEvent {
  const { v: _v, attempt: _attempt, tab, seq, at, tick, type, ...body } = event;
  return { n: i + 1, tab, seq, type, body, clientAt: at, tick, receivedAt: at, standing: 'on-time' };
}

function placeIn(events: readonly KnownEvent[], { items }: AssignedAsk): number {
  const here = events
    .flatMap((event) => (event.type === 'go' || isTouch(event) ? event.item : []))
    .findLast((item) => items.some(({ id }) => id === item));
  return Math.max(
    0,
    items.findIndex(({ id }) => id === here),
  );
}

/** Whatever is done with a question ends a pause. */
const isPaused = (events: readonly KnownEvent[]): boolean =>
  events.findLast((event) => event.type !== 'start' && event.type !== 'finish')?.type === 'pause';

const READ: ReadonlySet<string> = new Set(['start', 'go', 'draft', 'invalid', 'answer', 'pause', 'resume', 'finish']);

const isKnown = (event: AttemptEvent): event is KnownEvent => event.v === 1 && READ.has(event.type);
