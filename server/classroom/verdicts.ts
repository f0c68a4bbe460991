import type { Said } from '@/lib/attempt/event';
import type { AnswerBody } from '@/lib/classroom/attempt-event';
import type { AttemptRecord } from '@/lib/classroom/attempt-record';
import type { Verdicts } from '@/lib/classroom/calls';
import type { Asked } from '@/lib/classroom/grade';
import { canonicalJson } from '@/lib/kernel/canonical-json';
import { kindOf } from '@/lib/question';
import { publicId, type Draft, type Grade, type Item } from '@/lib/question/item';
import { words } from '@/lib/words';
import type { Library } from '../content/library';
import { evidenceBehind } from '../evidence';

/** How an answer is graded; undefined where its kind cannot read it. */
export function gradeOfAnswer(item: Item, answer: Draft, { site: { language } }: Library): Grade | undefined {
  const kind = kindOf(item);
  const read = kind.parse(item, answer);
  return read.ok ? kind.grade(item, read.value, words(language), language) : undefined;
}

/** What a student is told at once of answers. `mayTell` says of which items the key may be told. */
export interface Telling {
  asked: readonly Asked[];
  record: AttemptRecord;
  mayTell: (item: string) => boolean;
  shelf: Library;
}

/**
 * What may be said of these answers, each once. That an answer cannot be read, or belongs to no question of the attempt, may
 * always be said. Where the key may be told, the answer that counts is among them.
 */
export function verdictsOn(answers: readonly AnswerBody[], telling: Telling): Verdicts {
  const { record, mayTell } = telling;
  const finals = record.items.flatMap(({ item, final }) =>
    final && mayTell(item) && answers.some((answer) => answer.item === item) ? [final] : [],
  );
  const told = new Map<string, Verdicts[number]>();
  for (const { item, version, answer } of [...finals, ...answers]) {
    const said = saidOf({ item, version, answer }, telling);
    if (said) told.set(canonicalJson([item, version, answer]), { item, version, answer, said });
  }
  return [...told.values()];
}

/** What may be said of the answers that count. */
export const verdictsOnFinals = (telling: Telling): Verdicts =>
  verdictsOn(
    telling.record.items.flatMap(({ final }) => final ?? []),
    telling,
  );

function saidOf({ item: id, version, answer }: AnswerBody, { asked, mayTell, shelf }: Telling): Said | undefined {
  const item = asked.find((one) => publicId(one.item.id) === id)?.item;
  if (!item || item.version !== version) return { as: 'changed' };
  if (!kindOf(item).parse(item, answer).ok) return { as: 'unclear' };
  // What may not be told is not held against the key either: the time that takes could tell.
  if (!mayTell(id)) return undefined;
  return { as: 'graded', grade: gradeOfAnswer(item, answer, shelf)!, evidence: evidenceBehind(item, shelf) };
}
