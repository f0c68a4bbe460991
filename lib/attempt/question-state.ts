import type { Draft } from '../question/item';
import type { AttemptSeat, Confidence, EventOf, KnownEvent, Said } from './event';

/**
 * `counted`: first or second try; `unclear`: the server could not read it, so that it is no try; `late`: given after
 * another had taken its place or the key was shown, as in a second tab: kept, shown, and not scored.
 */
export type Place = 'counted' | 'unclear' | 'late';

/** An answer with what became of it. */
export interface GivenAnswer extends Pick<EventOf<'answer'>, 'item' | 'version' | 'answer' | 'try' | 'tab' | 'at'> {
  place: Place;
  /** Nothing until the server has said something. */
  said?: Said;
  /** The server could not be reached with it so far. */
  unsent: boolean;
}

export type QuestionPhase = 'idle' | 'answering' | 'invalid' | 'submitted' | 'offline' | 'feedback' | 'changed';

/** Where a learner stands with one question. */
export interface QuestionState {
  item: string;
  version: string;
  phase: QuestionPhase;
  /** What stands in its fields. */
  draft: Draft;
  /** Every answer ever given, in order. */
  answers: readonly GivenAnswer[];
  /** The number of the next try that would count; none once the question is closed. */
  nextTry?: number;
  /** True where feedback may offer another try and must not tell the key. */
  secondChance: boolean;
  /** Of the first try. */
  confidence?: Confidence;
  /** What the server said of the last try that counts. */
  verdict?: Extract<Said, { as: 'graded' }>;
  /** Whether the first try was right; unknown until it is graded. */
  firstRight?: boolean;
}

/** What the server said, and what could not be sent, by `answerKey`. */
export interface Heard {
  said: ReadonlyMap<string, Said>;
  unsent: ReadonlySet<string>;
}

/** Names an answer by its content: a verdict is on all that say the same of the same version, and on no other. */
export const answerKey = ({ item, version, answer }: Pick<GivenAnswer, 'item' | 'version' | 'answer'>): string =>
  JSON.stringify([item, version, answer]);

interface Course {
  draft: Draft;
  touched: 'idle' | 'answering' | 'invalid';
  answers: GivenAnswer[];
  confidence?: Confidence;
  /** A second chance was taken and not yet used. */
  retrying: boolean;
  /** No further answer counts. */
  closed: boolean;
}

/** Folds the events of a question, in order. The end of the attempt is one of them: it closes every question. */
export function questionState(seat: AttemptSeat, events: readonly KnownEvent[], heard: Heard): QuestionState {
  const start: Course = { draft: seat.start, touched: 'idle', answers: [], retrying: false, closed: false };
  const course = events.reduce((before, event) => follow(before, event, seat, heard), start);
  return stateOf(course, seat);
}

function follow(course: Course, event: KnownEvent, seat: AttemptSeat, heard: Heard): Course {
  switch (event.type) {
    case 'draft':
      return { ...course, draft: event.draft, touched: 'answering' };
    case 'invalid':
      return { ...course, touched: 'invalid' };
    case 'answer':
      return answered(course, event, seat, heard);
    case 'second-chance':
      return mayRetry(course, seat) ? { ...course, retrying: true, touched: 'answering' } : course;
    case 'reveal':
      return countedIn(course).length > 0 ? { ...course, closed: true } : course;
    case 'finish':
      return { ...course, closed: true };
    default:
      return course;
  }
}

function answered(course: Course, event: EventOf<'answer'>, seat: AttemptSeat, heard: Heard): Course {
  const given = givenAnswer(event, heard);
  if (given.said?.as === 'unclear') {
    const answers = [...course.answers, { ...given, place: 'unclear' as const }];
    return isOpen(course, seat)
      ? { ...course, answers, draft: event.answer, touched: 'invalid' }
      : { ...course, answers };
  }
  if (event.version !== seat.version || event.try !== nextTry(course, seat))
    return { ...course, answers: [...course.answers, given] };
  const confidence = event.try === 1 ? event.confidence : course.confidence;
  const answers = [...course.answers, { ...given, place: 'counted' as const }];
  return { ...course, answers, draft: event.answer, retrying: false, ...(confidence && { confidence }) };
}

/** An answer that nothing has placed yet. */
export function givenAnswer(event: EventOf<'answer'>, { said, unsent }: Heard): GivenAnswer {
  const { item, version, answer, try: number, tab, at } = event;
  const key = answerKey(event);
  const known = said.get(key);
  return {
    ...{ item, version, answer, try: number, tab, at, place: 'late' },
    unsent: !known && unsent.has(key),
    ...(known && { said: known }),
  };
}

const countedIn = ({ answers }: Course): GivenAnswer[] => answers.filter(({ place }) => place === 'counted');

/** The number of the try that would count now, whether or not a second chance was asked for: that event may be lost. */
function nextTry(course: Course, { tries }: AttemptSeat): number | undefined {
  const counted = countedIn(course);
  const last = counted.at(-1)?.said;
  const settled = last?.as === 'changed' || (last?.as === 'graded' && last.grade.correct);
  return course.closed || settled || counted.length >= tries ? undefined : counted.length + 1;
}

/** True once a wrong answer is known to be wrong, and another would count. */
function mayRetry(course: Course, seat: AttemptSeat): boolean {
  const last = countedIn(course).at(-1)?.said;
  return last?.as === 'graded' && nextTry(course, seat) !== undefined;
}

/** True while fields take an answer: the first try, or a second chance that was taken. */
const isOpen = (course: Course, seat: AttemptSeat): boolean =>
  nextTry(course, seat) !== undefined &&
  (countedIn(course).length === 0 || (course.retrying && mayRetry(course, seat)));

function stateOf(course: Course, seat: AttemptSeat): QuestionState {
  const counted = countedIn(course);
  const [first, last] = [counted[0]?.said, counted.at(-1)?.said];
  const open = isOpen(course, seat);
  const number = open ? nextTry(course, seat) : undefined;
  return {
    item: seat.item,
    version: seat.version,
    phase: phaseOf(course, counted.at(-1), open),
    draft: open ? course.draft : (counted.at(-1)?.answer ?? course.draft),
    answers: course.answers,
    secondChance: !open && mayRetry(course, seat),
    ...(number !== undefined && { nextTry: number }),
    ...(course.confidence && { confidence: course.confidence }),
    ...(last?.as === 'graded' && { verdict: last }),
    ...(first?.as === 'graded' && { firstRight: first.grade.correct }),
  };
}

function phaseOf({ touched }: Course, last: GivenAnswer | undefined, open: boolean): QuestionPhase {
  if (open || !last) return touched;
  if (!last.said) return last.unsent ? 'offline' : 'submitted';
  return last.said.as === 'changed' ? 'changed' : 'feedback';
}
