import type { FactBase } from '../fact/base';
import { byKey, compareAnswers, contestedFacts, slotKey } from '../fact/merge';
import type { Disagreement, Fact } from '../fact/schema';
import type { SlotValue } from '../fact/slot';
import { canonicalJson } from '../kernel/canonical-json';
import { byText } from '../kernel/text';
import type { QuestionWorld } from './kind';
import { objectiveOf, sourceOf } from './stem';

/** Two facts of two sources on one matter. */
export interface Pair {
  a: Fact;
  b: Fact;
  objective: string;
}

/** A pair that is recorded to differ. */
export interface RivalPair extends Pair {
  disagreement: Disagreement;
}

/**
 * Pairs of facts that differ, at most one for each recorded disagreement: the one that the editor names; else, where the
 * record is about two facts, these; else two whose figures prove it. Among more facts in free phrases some may agree, and
 * no rule can tell which.
 */
export const rivalPairs = (world: QuestionWorld): RivalPair[] =>
  world.base.disagreements.flatMap((disagreement) => {
    if (disagreement.ask === false) return [];
    const facts = factsOf(disagreement.ask ?? disagreement.facts, world.base);
    const proven = disagreement.facts.length > 2 && disagreement.ask === undefined;
    const found = pairsOf(facts, world).find(
      ({ a, b }) => !isTrivial(a, b) && !alike(a, b) && (!proven || provenRivals(a, b)),
    );
    return found ? [{ ...found, disagreement }] : [];
  });

/** Pairs of facts that say the same of one matter, at most one for each matter, and none where any fact on it is contested. */
export function agreeingPairs(world: QuestionWorld): Pair[] {
  const contested = contestedFacts(world.base);
  // The order of files in a folder must not decide which of three reports are compared.
  const facts = [...world.base.facts].sort((a, b) => byText(a.id, b.id));
  return [...byKey(facts).values()].flatMap((group) => {
    const settled = group.every((fact) => !contested.has(fact.id) && compareAnswers(group[0]!, fact) === 'same');
    return settled ? pairsOf(group, world).slice(0, 1) : [];
  });
}

const factsOf = (ids: readonly string[], { facts }: FactBase): Fact[] =>
  ids.flatMap((id) => facts.filter((fact) => fact.id === id));

/** All pairs of facts of the lesson that rest on one source each, and not on the same. */
function pairsOf(facts: readonly Fact[], world: QuestionWorld): Pair[] {
  return facts.flatMap((a, i) =>
    facts.slice(i + 1).flatMap((b): Pair[] => {
      const objective = objectiveOf(a, world);
      return objective !== undefined && objectiveOf(b, world) !== undefined && sourceOf(a) !== sourceOf(b)
        ? [{ a, b, objective }]
        : [];
    }),
  );
}

const provenRivals = (a: Fact, b: Fact): boolean => slotKey(a) === slotKey(b) && compareAnswers(a, b) === 'different';

/** A record that binds facts of one matter and one answer is about something else than this pair. */
const alike = (a: Fact, b: Fact): boolean => slotKey(a) === slotKey(b) && compareAnswers(a, b) === 'same';

/** Figures closer than this are one figure to a learner. */
const NEAR = 0.05;
const HOUR = 60;

/** True if two facts differ by minutes of one day, or by a twentieth of a figure: memory of an outlet, not of the matter. */
export function isTrivial(a: Fact, b: Fact): boolean {
  const names = Object.keys(a.slots).filter((name) => typeof a.slots[name] === 'object' && name in b.slots);
  const differing = names.filter((name) => canonicalJson(a.slots[name]) !== canonicalJson(b.slots[name]));
  return differing.length > 0 && differing.every((name) => near(a.slots[name]!, b.slots[name]!));
}

function near(a: SlotValue, b: SlotValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if ('unit' in a && 'unit' in b)
    return a.unit === b.unit && Math.abs(a.value - b.value) <= NEAR * Math.max(Math.abs(a.value), Math.abs(b.value));
  if ('date' in a && 'date' in b)
    return a.date === b.date && Math.abs(minuteOf(a.time ?? b.time) - minuteOf(b.time ?? a.time)) <= HOUR;
  return false;
}

const minuteOf = (time = '00:00'): number => Number(time.slice(0, 2)) * HOUR + Number(time.slice(3));
