import type { FactBase } from '../fact/base';
import type { Fact } from '../fact/schema';
import type { Moment, SlotValue } from '../fact/slot';
import { dayRange } from '../kernel/dates';
import { sourceDate } from '../source/schema';
import type { StepOutline } from './schema';

/** A date that a source set for later, and that has come since the source was written. */
export interface PassedDate {
  fact: string;
  date: string;
  /** What the date is for: the subject of a change and the text that sets it, or who had until then. */
  about: { kind: 'date-in-force' | 'deadline'; name: string; law: string };
}

/** A fact that another one has taken the place of. */
export interface SupersededFact {
  fact: string;
  statement: string;
  /** The fact that holds now. */
  by: string;
  /** Address of the page on the fact that holds now, where it has one. */
  page?: string;
}

/** What time has done to the facts of a lesson. Both lists are empty for most lessons. */
export interface Age {
  passed: PassedDate[];
  superseded: SupersededFact[];
}

/** The slots that hold a date for which something is set. An event has happened already: its date tells of no age. */
const SET_DATES: Partial<Record<string, { slot: string; about: string }>> = {
  'date-in-force': { slot: 'when', about: 'subject' },
  deadline: { slot: 'until', about: 'receiver' },
};

/** What a date begins does not end with it: a rule that has taken effect is no older for that. */
const BEGINS =
  /^(?:begins?|starts?|applies|apply|(?:takes?|comes? into|goes into|go into|enters? into) (?:effect|force))\b/;

/** What has passed or been replaced among the facts that a lesson cites, as of a day (YYYY-MM-DD). */
export const ageOf = (cited: readonly Fact[], base: FactBase, today: string): Age => ({
  passed: once(cited.flatMap((fact) => passedDate(fact, base, today)).filter((one) => !isTold(one, cited, base))),
  superseded: cited.flatMap(({ id, statement, supersededBy: by }) =>
    by === undefined ? [] : [{ fact: id, statement, by }],
  ),
});

/** The part of a lesson's age that concerns one of its steps. */
export const ageOfStep = ({ passed, superseded }: Age, { facts }: Pick<StepOutline, 'facts'>): Age => ({
  passed: passed.filter(({ fact }) => facts.includes(fact)),
  superseded: superseded.filter(({ fact }) => facts.includes(fact)),
});

/** The date that a fact sets, if it was still to come when its last source was written and is over today. */
function passedDate(fact: Fact, base: FactBase, today: string): PassedDate[] {
  const set = SET_DATES[fact.kind];
  const moment = set && fact.slots[set.slot];
  const known = lastWord(fact, base);
  if (!set || !isMoment(moment) || known === undefined) return [];
  const { last } = dayRange(moment.date);
  if (last <= known || last >= today) return [];
  if (typeof fact.slots.change === 'string' && BEGINS.test(fact.slots.change)) return [];
  const named = (slot: string) => base.entities.get(String(fact.slots[slot]))?.name ?? String(fact.slots[slot] ?? '');
  // A phrase that is made to stand before a verb may end in a comma.
  const name = named(set.about).replace(/,$/, '');
  const about = { kind: fact.kind as PassedDate['about']['kind'], name, law: named('law') };
  return [{ fact: fact.id, date: moment.date, about }];
}

/** The last day on which a fact's sources may have been written; none where they carry no date: then nobody can tell. */
function lastWord(fact: Fact, base: FactBase): string | undefined {
  const dates = fact.evidence.flatMap(({ source }) => {
    const record = base.sources.get(source);
    return (record && sourceDate(record)) ?? [];
  });
  return dates
    .map((date) => dayRange(date).last)
    .sort()
    .at(-1);
}

/** True if the lesson itself tells on: a later source dates something on or after that day about the one concerned. */
function isTold({ fact: id, date }: PassedDate, cited: readonly Fact[], base: FactBase): boolean {
  const { last } = dayRange(date);
  const concerned = concernedBy(
    cited.find((fact) => fact.id === id)!,
    base,
  );
  return cited.some((fact) => {
    const moment = Object.values(fact.slots).find(isMoment);
    if (!moment || dayRange(moment.date).first < last || (lastWord(fact, base) ?? '') <= last) return false;
    return concerned.some((entity) => speaksOf(fact, entity, base));
  });
}

/** The entities that a set date binds: who had to act, or the text that sets it. */
const concernedBy = ({ slots }: Fact, base: FactBase): string[] =>
  [slots.receiver, slots.law].filter((id): id is string => typeof id === 'string' && base.entities.has(id));

const speaksOf = (fact: Fact, entity: string, base: FactBase): boolean =>
  Object.values(fact.slots).some((value) => value === entity || (Array.isArray(value) && value.includes(entity))) ||
  base.names.names(fact.statement, entity);

const isMoment = (value: SlotValue | undefined): value is Moment => typeof value === 'object' && 'date' in value;

/** Several facts may tell of one date: a reader is told once. */
const once = (dates: readonly PassedDate[]): PassedDate[] =>
  dates.filter((one, i) => dates.findIndex((other) => sayAlike(one, other)) === i);

const sayAlike = (a: PassedDate, b: PassedDate): boolean => a.date === b.date && a.about.name === b.about.name;
