import type { AttemptEvent, EventOf, KnownEvent, Said } from './event';
import { mergeEvents } from './merge-events';
import { answerKey, givenAnswer, questionState } from './question-state';
import type { GivenAnswer, Heard, QuestionPhase, QuestionState } from './question-state';

/** Where the player stands: `idle` also before anything was started. */
export type AttemptPhase = QuestionPhase | 'paused' | 'finished';

/** An attempt at a form, as all its events together make it. */
export interface AttemptState {
  phase: AttemptPhase;
  /** Missing as long as no start is known. */
  lesson?: string;
  form?: string;
  questions: readonly QuestionState[];
  /** Index of the question on screen. */
  at: number;
  /** Where the way on leads: the next question without an answer, in a circle, or the end. */
  next?: { go: string } | 'finish';
  /** Answers to questions that this attempt does not hold: kept, and not scored. */
  unplaced: readonly GivenAnswer[];
  /** Events of later versions, which this one cannot read. */
  skipped: number;
}

/** What a learner does with one question. A pause ends with it, and the question is the one on screen. */
const TOUCHES = ['go', 'draft', 'invalid', 'answer', 'second-chance', 'reveal'] as const;
type Touch = EventOf<(typeof TOUCHES)[number]>;

/** Folds the events of one attempt. Only what the events are counts, not in which order or how often they are given. */
export function attemptState(events: readonly AttemptEvent[]): AttemptState {
  const inOrder = mergeEvents(events);
  const known = inOrder.filter(isKnown);
  const start = known.find(isOf('start'));
  const seats = start?.seats ?? [];
  const heard = heardIn(known);
  const questions = seats.map((seat) => questionState(seat, known.filter(concerns(seat.item)), heard));
  const here = known.filter(isTouch).findLast(({ item }) => seats.some((seat) => seat.item === item));
  const at = Math.max(
    0,
    seats.findIndex(({ item }) => item === here?.item),
  );
  const phase = phaseOf(known, questions[at]);
  return {
    ...(start && { lesson: start.lesson, form: start.form }),
    ...(start && phase !== 'finished' && { next: nextOf(questions, at) }),
    ...{ phase, questions, at },
    unplaced: known
      .filter(isOf('answer'))
      .filter(({ item }) => !seats.some((seat) => seat.item === item))
      .map((event) => givenAnswer(event, heard)),
    skipped: inOrder.length - known.length,
  };
}

/** Answers on which the server has said nothing yet: those not yet tried first, then those that count, each content once. */
export function nextToSend({ questions, unplaced }: Pick<AttemptState, 'questions' | 'unplaced'>): GivenAnswer[] {
  const all = [...questions.flatMap(({ answers }) => answers), ...unplaced].filter(({ said }) => !said);
  const counted = all.filter(({ place }) => place === 'counted');
  const byContent = new Map<string, GivenAnswer>();
  for (const given of [...counted, ...all]) {
    const key = answerKey(given);
    if (!byContent.has(key)) byContent.set(key, given);
  }
  // One that did not arrive would hold up a fresh one for as long as a server says nothing.
  return [...byContent.values()].sort((a, b) => Number(a.unsent ?? false) - Number(b.unsent ?? false));
}

/** Types of events that this version can read. A later version's event has a greater `v`, or another type. */
const KNOWN_TYPES: ReadonlySet<string> = new Set([
  ...TOUCHES,
  ...(['start', 'unsent', 'verdict', 'pause', 'resume', 'finish'] as const),
] satisfies KnownEvent['type'][]);

const isKnown = (event: AttemptEvent): event is KnownEvent => event.v === 1 && KNOWN_TYPES.has(event.type);

const isOf =
  <Type extends KnownEvent['type']>(type: Type) =>
  (event: KnownEvent): event is EventOf<Type> =>
    event.type === type;

const isTouch = (event: KnownEvent): event is Touch => (TOUCHES as readonly string[]).includes(event.type);

const concerns =
  (item: string) =>
  (event: KnownEvent): boolean =>
    event.type === 'finish' || ('item' in event && event.item === item);

/** A grade never changes: the first one stands, and no later word of a changed question takes it away. */
function heardIn(events: readonly KnownEvent[]): Heard {
  const said = new Map<string, Said>();
  for (const verdict of events.filter(isOf('verdict'))) {
    const [key, before] = [answerKey(verdict), said.get(answerKey(verdict))];
    if (!before || (before.as !== 'graded' && verdict.said.as === 'graded')) said.set(key, verdict.said);
  }
  return { said, unsent: new Set(events.filter(isOf('unsent')).map(answerKey)) };
}

function phaseOf(events: readonly KnownEvent[], question: QuestionState | undefined): AttemptPhase {
  if (!question) return 'idle';
  if (events.some(isOf('finish'))) return 'finished';
  const last = events.findLast((event) => event.type === 'pause' || event.type === 'resume' || isTouch(event));
  return last?.type === 'pause' ? 'paused' : question.phase;
}

function nextOf(questions: readonly QuestionState[], at: number): { go: string } | 'finish' {
  const others = [...questions.slice(at + 1), ...questions.slice(0, at)];
  const next = others.find(isUnanswered);
  return next ? { go: next.item } : 'finish';
}

/** True for a question that no answer counts for, and that can still take one. */
const isUnanswered = ({ phase }: QuestionState): boolean =>
  phase === 'idle' || phase === 'answering' || phase === 'invalid';
