import type { Fact } from '../fact/schema';
import type { Amount, Moment } from '../fact/slot';
import { formatDate } from '../kernel/dates';
import { escapeRegExp } from '../kernel/text';
import type { QuestionWorld } from './kind';
import { sourceOf, stemOf } from './stem';
import { unitName } from './value-text';

/** Asks for a figure or a date that is typed: whoever types sees neither a unit nor a day in options. */
export const typedStem = (
  fact: Fact,
  slot: string,
  value: Amount | Moment,
  world: QuestionWorld,
): string | undefined => ('unit' in value ? figureStem(fact, slot, value.unit, world) : dateStem(fact, slot, world));

/** With the unit, unless the subject says what is counted. */
function figureStem(fact: Fact, slot: string, unit: string, world: QuestionWorld): string | undefined {
  const said = new RegExp(`\\b${escapeRegExp(unit)}s?\\b`, 'i').test(String(fact.slots.subject ?? ''));
  return stemOf(fact, slot, world, said ? [unit] : [unit, 'typed'], { units: unitName(unit, 2, world.say) });
}

/** A law is asked for the state of its text: a later one may say another day. */
function dateStem(fact: Fact, slot: string, world: QuestionWorld): string | undefined {
  const asOf = world.base.sources.get(sourceOf(fact))?.asOf;
  return asOf === undefined
    ? stemOf(fact, slot, world)
    : stemOf(fact, slot, world, ['typed'], { date: formatDate(asOf, world.language) });
}
