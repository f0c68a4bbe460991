import { kindOf } from '../question';
import { publicId, type Item } from '../question/item';
import type { Language, Say } from '../words';
import type { AttemptRecord, ItemRecord, RecordedAnswer } from './attempt-record';

/** The rule by which attempts are graded. A stored grade names its own: the meaning of a rule never changes. */
export const RULE = 'grade-1';

/** An item of an assignment, and what it is worth. */
export interface Asked {
  item: Item;
  points: number;
}

export interface ItemGrade {
  item: string;
  /** The share of `max` that the final answer earned, to two decimals. */
  points: number;
  /** 0 for an item that was voided. */
  max: number;
  /** Null without an answer: omitted is not wrong. */
  correct: boolean | null;
  firstCorrect: boolean | null;
  omitted: boolean;
  late: boolean;
  voided: boolean;
}

export interface AttemptGrade {
  rule: typeof RULE;
  items: ItemGrade[];
  total: { points: number; max: number };
}

/** Whoever says feedback; the points do not depend on it. */
export interface Voice {
  say: Say;
  language: Language;
}

/** Grades an attempt: the same record and items give the same grade, whenever and however often. */
export function gradeAttempt(record: AttemptRecord, asked: readonly Asked[], voice: Voice): AttemptGrade {
  const items = asked.map((one) => gradeItem(one, recordOf(one.item, record), voice));
  const sum = (key: 'points' | 'max') => toCents(items.reduce((total, one) => total + one[key], 0));
  return { rule: RULE, items, total: { points: sum('points'), max: sum('max') } };
}

const recordOf = ({ id, version }: Item, { items }: AttemptRecord): ItemRecord | undefined =>
  items.find((one) => one.item === publicId(id) && one.version === version);

function gradeItem({ item, points }: Asked, record: ItemRecord | undefined, voice: Voice): ItemGrade {
  const final = outcome(item, record?.final, voice);
  const max = record?.voided ? 0 : points;
  return {
    item: publicId(item.id),
    points: toCents((final?.points ?? 0) * max),
    max,
    correct: final?.correct ?? null,
    firstCorrect: outcome(item, record?.first, voice)?.correct ?? null,
    omitted: final === undefined,
    late: record?.late ?? false,
    voided: record?.voided ?? false,
  };
}

/** What an answer earns, as a share. */
interface Outcome {
  correct: boolean;
  points: number;
}

/** A class gives the same few answers: to grade one takes far longer than to look it up, since all feedback is said. */
const known = new WeakMap<Item, Map<string, Outcome | undefined>>();
const MOST_KNOWN = 1_000;
/** A longer answer is nobody else's, and a thousand of them would fill the memory. */
const MOST_LETTERS = 200;

/** Nothing is said of an answer that its kind cannot read: it is no answer. */
function outcome(item: Item, given: RecordedAnswer | undefined, voice: Voice): Outcome | undefined {
  if (!given) return undefined;
  const outcomes = known.get(item) ?? new Map<string, Outcome | undefined>();
  known.set(item, outcomes);
  const answer = JSON.stringify(given.answer);
  if (outcomes.has(answer)) return outcomes.get(answer);
  if (outcomes.size >= MOST_KNOWN) outcomes.clear();
  const found = grade(item, given, voice);
  if (answer.length <= MOST_LETTERS) outcomes.set(answer, found);
  return found;
}

function grade(item: Item, given: RecordedAnswer, { say, language }: Voice): Outcome | undefined {
  const read = kindOf(item).parse(item, given.answer);
  if (!read.ok) return undefined;
  const { correct, points } = kindOf(item).grade(item, read.value, say, language);
  return { correct, points };
}

const toCents = (points: number): number => Math.round(points * 100) / 100;
