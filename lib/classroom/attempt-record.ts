import type { Guard, Guarded } from '../kernel/guard';
import type { FeedbackPolicy } from './assignment';
import {
  isAnswerBody,
  SERVER_TAB,
  serverBodies,
  type AnswerBody,
  type ServerEventType,
  type StoredEvent,
} from './attempt-event';
import { byClick, inOrderOfArrival } from './event-order';

/** An answer that a learner gave, with when and how it came. */
export interface RecordedAnswer extends AnswerBody, Pick<StoredEvent, 'n' | 'clientAt' | 'receivedAt' | 'standing'> {
  /** True if it came past due, or was accepted afterwards, unless the time was extended to then. */
  late: boolean;
}

/** What came of one item. */
export interface ItemRecord {
  item: string;
  version: string;
  /** What stands for analysis, with its confidence. */
  first?: RecordedAnswer;
  /** What is graded: the first where verdicts come at once, else the last click. */
  final?: RecordedAnswer;
  /** How many answers count. */
  answers: number;
  /** True if the final answer is. */
  late: boolean;
  voided: boolean;
}

/** An attempt, as all its events together make it. */
export interface AttemptRecord {
  items: ItemRecord[];
  /** When the first start was received; null as long as none was. */
  startedAt: number | null;
  /** When the submit was received that counts; null while there is none, and after a reopening. */
  submittedAt: number | null;
  /** True also where a teacher reopened it since: whoever does not come back loses nothing by it. */
  wasSubmitted: boolean;
  late: boolean;
  voided: boolean;
  /** The latest until which a teacher extended or reopened it. */
  extendedUntil: number | null;
  /** Came after the close or the submit, and was not accepted (yet): kept, and not counted. */
  held: StoredEvent[];
  /** Answers to other items or versions than the attempt holds, or that nobody can read: kept, and not counted. */
  unread: StoredEvent[];
}

/** What an attempt was about. */
export interface Asking {
  items: readonly Pick<ItemRecord, 'item' | 'version'>[];
  feedback: FeedbackPolicy;
  /** False for an answer that its kind cannot read: it is no try. */
  isClear?: (answer: AnswerBody) => boolean;
}

/** Folds the stored events of an attempt. Only what they are counts, not in which order or how often they are given. */
export function attemptRecord(stored: readonly StoredEvent[], asking: Asking): AttemptRecord {
  const events = inOrderOfArrival(stored);
  const accepted = acceptedThrough(events);
  const [counting, held] = split(events, ({ n, standing }) => isTaken(standing) || n <= accepted);
  const [read, unread] = split(counting.filter(isAnswer), (event) => isReadable(event, asking));
  const isLate = latenessIn(events);
  const answers = read.map((event) => answerOf(event, isLate(event)));
  const voids = bodiesOf(events, 'void');
  const items = asking.items.map((one): ItemRecord => {
    const given = answers.filter(({ item }) => item === one.item);
    return { ...itemRecord(one, given, asking.feedback), voided: voids.some(({ item }) => item === one.item) };
  });
  const submit = submitOf(events, counting);
  const granted = [...bodiesOf(events, 'extend'), ...bodiesOf(events, 'reopen')].flatMap(({ until }) => until ?? []);
  return {
    items,
    startedAt: events.find(({ type }) => type === 'start')?.receivedAt ?? null,
    submittedAt: submit?.receivedAt ?? null,
    wasSubmitted: counting.some(isSubmit),
    late: items.some(({ late }) => late) || (submit !== undefined && isLate(submit)),
    voided: voids.some(({ item }) => item === undefined),
    extendedUntil: granted.length > 0 ? Math.max(...granted) : null,
    held: held.filter(({ tab }) => tab !== SERVER_TAB),
    unread,
  };
}

/** Accepting nothing takes back what was accepted before. */
const acceptedThrough = (events: readonly StoredEvent[]): number =>
  bodiesOf(events, 'accept-late').reduce((most, { through }) => (through === 0 ? 0 : Math.max(most, through)), 0);

const isTaken = (standing: StoredEvent['standing']): boolean => standing === 'on-time' || standing === 'late';

const isAnswer = ({ type, tab }: StoredEvent): boolean => type === 'answer' && tab !== SERVER_TAB;

const isSubmit = ({ type, tab }: StoredEvent): boolean => type === 'finish' && tab !== SERVER_TAB;

/** What the server wrote of one type; a page that sends the like has no say. */
function bodiesOf<Type extends ServerEventType>(events: readonly StoredEvent[], type: Type) {
  const isBody = serverBodies[type] as Guard<Guarded<(typeof serverBodies)[Type]>>;
  return events
    .filter((event) => event.type === type && event.tab === SERVER_TAB)
    .flatMap(({ body }) => (isBody(body) ? [body] : []));
}

/** What came late is so no more once the time is extended to when it came. */
function latenessIn(events: readonly StoredEvent[]): (event: StoredEvent) => boolean {
  const inTimeUntil = Math.max(...bodiesOf(events, 'extend').map(({ until }) => until));
  return ({ standing, receivedAt }) => standing !== 'on-time' && receivedAt > inTimeUntil;
}

function isReadable({ body }: StoredEvent, { items, isClear }: Asking): boolean {
  if (!isAnswerBody(body)) return false;
  return items.some(({ item, version }) => item === body.item && version === body.version) && (isClear?.(body) ?? true);
}

const answerOf = ({ body, n, tick, tab, seq, clientAt, receivedAt, standing }: StoredEvent, late: boolean) => {
  const { item, version, answer, confidence } = body as AnswerBody;
  const said = { item, version, answer, ...(confidence && { confidence }) };
  return { given: { ...said, n, clientAt, receivedAt, standing, late }, item, click: { tick, tab, seq } };
};

/** Where a verdict follows at once, the first that arrived got it, whatever the devices' clocks said. */
function itemRecord(
  { item, version }: Pick<ItemRecord, 'item' | 'version'>,
  answers: readonly ReturnType<typeof answerOf>[],
  feedback: FeedbackPolicy,
): Omit<ItemRecord, 'voided'> {
  const inOrder = feedback === 'at-once' ? answers : answers.toSorted((a, b) => byClick(a.click, b.click));
  const first = inOrder[0]?.given;
  const final = feedback === 'at-once' ? first : inOrder.at(-1)?.given;
  return {
    ...{ item, version, answers: answers.length, late: final?.late ?? false },
    ...(first && final && { first, final }),
  };
}

/** The first submit that counts, unless the attempt was reopened after it. */
function submitOf(events: readonly StoredEvent[], counting: readonly StoredEvent[]): StoredEvent | undefined {
  const reopened = events.findLast(({ type, tab }) => type === 'reopen' && tab === SERVER_TAB)?.n ?? 0;
  return counting.find((event) => isSubmit(event) && event.n > reopened);
}

function split<One>(all: readonly One[], test: (one: One) => boolean): [One[], One[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}
