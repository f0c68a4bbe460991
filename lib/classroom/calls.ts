import type { AttemptEvent, Said } from '../attempt/event';
import type { SavedThrough } from '../attempt/outbox-answer';
import type { Provenance } from '../fact/provenance';
import type { Draft, Grade, PublicItem } from '../question/item';
import type { AssignmentDates, AssignmentKind, FeedbackPolicy } from './assignment';
import type { ItemCounts } from './item-counts';
import type { Phase } from './phase';
import type { Mark, ResultTable } from './result-table';
import type { TableWords } from './table-words';

type Nothing = Record<string, never>;

/**
 * Contract of `POST /api/class/<name>`: what each call takes and gives. Types only: pages import it, the server answers to
 * it (`satisfies { [Name in CallName]: … }`). Ids: 22 characters base64url; secrets: 43. Instants: epoch milliseconds.
 * Errors: a status and `Refused`; a page shows its `words`. 401 no-session, 403 not-yours/origin, 404, 409, 410 gone/expired,
 * 413, 422 shape, 429 (Retry-After), 503 "not saved" (StoreFull, StoreBusy, StoreAway; Retry-After).
 */
export interface ClassCalls {
  // ── teacher (cookie __Host-cited-teacher) ──
  start: {
    takes: { class: string; name: string; zone: string; key: string; session: string };
    gives: { class: ClassView };
  };
  /** The private link: `session` is used where the browser has no teacher cookie yet. */
  open: { takes: { key: string; session: string }; gives: { class: ClassView } };
  classes: { takes: Nothing; gives: { classes: ClassView[] } };
  /** One class with its seats and assignments. */
  class: { takes: { class: string }; gives: { class: ClassView; seats: SeatView[]; assignments: AssignmentView[] } };
  rename: { takes: { class: string; name: string }; gives: { class: ClassView } };
  rekey: { takes: { class: string; request: string; key: string }; gives: { class: ClassView } };
  'new-code': { takes: { class: string; request: string }; gives: { class: ClassView } };
  'delete-class': {
    takes: { class: string; request: string };
    gives: { proof: { id: string; at: number; seats: number; attempts: number; events: number } };
  };
  accommodate: { takes: { class: string; seat: string; extraMinutes: number }; gives: { seat: SeatView } };
  /** A fresh resume code for a seat; the old one and its open browsers stop working. */
  'reissue-resume': {
    takes: { class: string; seat: string; request: string };
    gives: { seat: SeatView; resumeCode: string };
  };
  /** Empty seats ahead of the class with resume codes for printed slips: `seats` = how many in all. `again`: those of slips that nobody used get new codes. */
  slips: {
    takes: { class: string; request: string; seats: number; again?: boolean };
    gives: { slips: { seat: string; handle: string; resumeCode: string }[] };
  };
  merge: { takes: { class: string; request: string; from: string; into: string }; gives: { seats: SeatView[] } };
  unmerge: { takes: { class: string; request: string; seat: string }; gives: { seats: SeatView[] } };
  /** What can be assigned, and one form with its keys and evidence, for the teacher to see, swap, drop and weigh. */
  'preview-form': { takes: { lesson: string }; gives: { title: string; items: PreviewItem[]; spares: PreviewItem[] } };
  assign: { takes: AssignmentRequest; gives: { assignments: AssignmentView[] } };
  'change-assignment': { takes: AssignmentChange; gives: { assignment: AssignmentView } };
  release: { takes: { assignment: string; request: string }; gives: { assignment: AssignmentView } };
  /** For a seat, or for the whole class where `seat` is null: until an instant. */
  reopen: {
    takes: { assignment: string; request: string; seat: string | null; until: number };
    gives: { assignment: AssignmentView };
  };
  /** Answers that came after the close count, or no longer. */
  'accept-late': { takes: { assignment: string; request: string; seat: string; accept: boolean }; gives: Nothing };
  results: { takes: { assignment: string }; gives: ResultsView };
  // ── student (cookie __Host-cited-seat) ──
  /** `seat` and `session` are made by the device: sent twice, it joins once. */
  join: { takes: { code: string; seat: string; session: string }; gives: { seat: OwnSeat; resumeCode: string } };
  /** A resume code on another device. */
  resume: { takes: { code: string; resumeCode: string; session: string }; gives: { seat: OwnSeat } };
  work: { takes: Nothing; gives: { seat: OwnSeat; work: WorkView[] } };
  /** The attempt under way, or the next one if `begin` (an id made by the device). */
  attempt: { takes: { assignment: string; begin: string | null }; gives: AttemptOpening };
  /** What the outbox sends. */
  save: {
    takes: { attempt: string; events: AttemptEvent[] };
    /** `deadlineAt` as it is now: a teacher may have moved it since the page asked. */
    gives: { savedThrough: SavedThrough; submitted: boolean; verdicts: Verdicts; deadlineAt: number | null };
  };
  'own-result': { takes: { assignment: string }; gives: OwnResult };
  held: { takes: Nothing; gives: HeldView };
  leave: { takes: Nothing; gives: Nothing };
}

export type CallName = keyof ClassCalls;

/** What every refusal holds: a code for pages, and words for whoever reads it. `retryAfter` in seconds, with 429 and 503. */
export interface Refused {
  error: { code: string; words: string; retryAfter?: number };
}

export interface ClassView {
  id: string;
  name: string;
  zone: string;
  /** As it is stored: see showCode. */
  code: string;
  /** False while nothing is open that a student could join for. */
  joinable: boolean;
  keyRevision: number;
  createdAt: number;
  deleteAt: number;
  /** Without those that were merged into another. */
  seats: number;
  assignments: number;
}

export interface SeatView {
  id: string;
  handle: string;
  joinedAt: number;
  extraMinutes: number;
  mergedInto: string | null;
  /** In how many browsers it is open: 0 for one that was made for a slip and is not used yet. */
  devices: number;
  /** True once its resume code was put on a slip, or made anew by the teacher. */
  slip: boolean;
}

/** A question of an assignment with what it is worth. */
export interface AssignedItem {
  item: string;
  version: string;
  points: number;
}

/** What a teacher granted to a seat, or to the whole class. */
export interface GrantView {
  seat: string | null;
  until: number;
}

export interface AssignmentView extends AssignmentDates {
  id: string;
  class: string;
  kind: AssignmentKind;
  lesson: string;
  title: string;
  items: AssignedItem[];
  zone: string;
  attempts: number;
  feedback: FeedbackPolicy;
  releasedAt: number | null;
  confidence: boolean;
  timeLimitMinutes: number | null;
  createdAt: number;
  /** By the dates of the class, grants aside. */
  phase: Phase;
  grants: GrantView[];
  /** Seats that started it, and of them those that submitted. */
  started: number;
  submitted: number;
  /** Dates that clocks show never or twice, and how they were read: only as an answer to assigning and changing. */
  notes?: { field: 'opens' | 'due' | 'closes'; as: 'gap' | 'fold'; instant: number }[];
}

/** Dates as clocks of the zone show them: `2027-03-28T08:00`. */
interface SentSettings {
  opens: string | null;
  due: string | null;
  closes: string | null;
  zone: string;
  attempts: number;
  feedback: FeedbackPolicy;
}

export interface AssignmentRequest extends SentSettings {
  request: string;
  /** Each class with the id that its assignment is to have. */
  classes: { class: string; assignment: string }[];
  lesson: string;
  kind: AssignmentKind;
  items: AssignedItem[];
  confidence: boolean;
  timeLimitMinutes: number | null;
}

export interface AssignmentChange extends SentSettings {
  request: string;
  assignment: string;
}

/** A question as a teacher sees it before assigning: with its key and evidence. */
export interface PreviewItem {
  item: PublicItem;
  /** What is said of the right answer. */
  grade: Grade;
  evidence: Provenance[];
  points: number;
}

/** The seat that is open in this browser, for the student who sits there. */
export interface OwnSeat {
  id: string;
  handle: string;
  extraMinutes: number;
  class: { id: string; name: string; zone: string; deleteAt: number };
}

/** Something that was assigned, as it stands for one seat: dates, limit and state are the seat's own. */
export interface WorkView extends AssignmentDates {
  id: string;
  kind: AssignmentKind;
  lesson: string;
  title: string;
  zone: string;
  phase: Phase;
  /** How many questions it has; 0 where only a lesson is assigned. */
  items: number;
  attempts: number;
  used: number;
  /** The attempt that is under way. */
  underWay: { id: string; startedAt: number; deadlineAt: number | null } | null;
  submittedAt: number | null;
  /** True if the seat may start an attempt now; if not, `mayNot` says why, where there are questions. */
  mayStart: boolean;
  mayNot: { code: string; words: string } | null;
  feedback: FeedbackPolicy;
  confidence: boolean;
  /** With the extra minutes of the seat. */
  timeLimitMinutes: number | null;
  /** True once answers may be shown to the seat. */
  resultDue: boolean;
}

/** What the server says of an answer: as a `verdict` event of lib/attempt holds it. */
export interface VerdictOn {
  item: string;
  version: string;
  answer: Draft;
  said: Said;
}
export type Verdicts = VerdictOn[];

export interface AttemptOpening {
  work: WorkView;
  /** The server's clock. */
  now: number;
  /** Null where none is under way and none was begun. */
  attempt: {
    id: string;
    number: number;
    startedAt: number;
    deadlineAt: number | null;
    submittedAt: number | null;
  } | null;
  /** In this seat's order; none without an attempt. */
  items: PublicItem[];
  /** What is stored of the attempt, for another device. */
  events: AttemptEvent[];
  savedThrough: SavedThrough;
  verdicts: Verdicts;
}

/** A question of one's own result. */
export interface OwnResultItem {
  item: PublicItem;
  /** The answer that counts; null where there is none. */
  given: Draft | null;
  late: boolean;
  /** What became of it, and what is to be said: only once it may be shown. Of an item without an answer, the key. */
  outcome: { mark: Mark; points: number; max: number; grade: Grade; evidence: Provenance[] } | null;
}

export interface OwnResult {
  work: WorkView;
  /** The attempt that counts of several. */
  attempt: { id: string; number: number; submittedAt: number | null; late: boolean } | null;
  items: OwnResultItem[];
  total: { points: number; max: number } | null;
  /** Answers that came too late to count, unless the teacher accepts them. */
  held: number;
  /** Each grade that the attempt was given, first to last: a change says its reason. */
  grades: { revision: number; points: number; reason: string; at: number }[];
}

/** What is held about a seat, line by line, in words. */
export type HeldView = Record<'seat' | 'work' | 'end', string[]>;

/** How a class answered a question, with its key and evidence. */
export interface ItemResult extends ItemCounts {
  points: number;
  view: PublicItem;
  grade: Grade;
  evidence: Provenance[];
}

/** What came of a seat after the close or the submit. */
export interface HeldWork {
  seat: string;
  handle: string;
  answers: number;
  lastAt: number;
  accepted: boolean;
}

export interface ResultsView {
  now: number;
  class: { id: string; name: string; zone: string };
  assignment: AssignmentView;
  table: ResultTable;
  items: ItemResult[];
  held: HeldWork[];
  words: TableWords;
}
