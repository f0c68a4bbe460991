import { canonicalJson } from '../kernel/canonical-json';
import { groupBy } from '../kernel/group';
import { oncePer } from '../kernel/once-per';
import type { FactBase } from './base';
import { factKind } from './kinds';
import type { Fact } from './schema';
import type { SlotValue } from './slot';

/** What a fact is about: facts with one key answer one question. */
export function slotKey(fact: Fact): string {
  const kind = factKind(fact.kind);
  return canonicalJson([fact.kind, ...(kind?.key ?? []).map((name) => fact.slots[name] ?? null)]);
}

/** How two answers to one question stand to each other; a phrase in other words can be neither proved same nor different. */
export function compareAnswers(a: Fact, b: Fact): 'same' | 'different' | 'open' {
  const kind = factKind(a.kind);
  const verdicts = (kind?.answer ?? []).map((name) => {
    const verdict = compareValues(a.slots[name], b.slots[name]);
    return verdict === 'open' && kind?.slots[name]?.oneOf ? 'different' : verdict;
  });
  if (verdicts.includes('different')) return 'different';
  return verdicts.includes('open') ? 'open' : 'same';
}

function compareValues(a: SlotValue | undefined, b: SlotValue | undefined): 'same' | 'different' | 'open' {
  if (a === undefined || b === undefined) return 'same';
  if (canonicalJson(a) === canonicalJson(b)) return 'same';
  if (typeof a === 'string' && typeof b === 'string') return 'open';
  if (isMoment(a) && isMoment(b)) return momentsAgree(a, b) ? 'same' : 'different';
  return 'different';
}

const isMoment = (value: SlotValue): value is { date: string; time?: string } =>
  typeof value === 'object' && 'date' in value;

/** A less precise date agrees with a more precise one; a missing hour agrees with any. */
const momentsAgree = (a: { date: string; time?: string }, b: { date: string; time?: string }): boolean =>
  (a.date.startsWith(b.date) || b.date.startsWith(a.date)) &&
  (a.time === undefined || b.time === undefined || a.time === b.time);

/** Facts on the same question, by key, in the order given. */
export const byKey = (facts: readonly Fact[]): Map<string, Fact[]> => groupBy(facts, (fact) => [slotKey(fact)]);

const questions = oncePer(byKey);

/** The other facts of a base on the question of this one, in the order given. */
export const onSameQuestion = (fact: Fact, { facts }: Pick<FactBase, 'facts'>): Fact[] =>
  (questions(facts).get(slotKey(fact)) ?? []).filter((other) => other.id !== fact.id);

/** Ids of facts on which the sources are known to differ. */
export const contestedFacts = (base: Pick<FactBase, 'disagreements'>): Set<string> =>
  new Set(base.disagreements.flatMap((one) => one.facts));
