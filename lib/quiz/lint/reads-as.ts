import { countsUnit, findAmounts } from '../../fact/amount-mentions';
import type { FactBase } from '../../fact/base';
import { findDates, partsOfDate } from '../../fact/date-mentions';
import { namesOf } from '../../fact/entity';
import type { Fact } from '../../fact/schema';
import type { SlotValue } from '../../fact/slot';
import { numberIn } from './number-in';
import { reading } from './parts';

/** The slots of a fact, with who says it as one more where no slot does. */
export const readingsOf = (fact: Fact): Record<string, SlotValue> => {
  const speaker = fact.attribution.at(-1)?.speaker;
  return speaker === undefined ? fact.slots : { speaker, ...fact.slots };
};

/** True if a text is what a slot of a fact holds, in any of its names, as a figure or as a date. */
export function readsAs(fact: Fact, slot: string, text: string, base: FactBase): boolean {
  const value = readingsOf(fact)[slot];
  if (value === undefined) return false;
  if (typeof value === 'string') return namesFor(value, base).some((name) => reading(name) === reading(text));
  if (Array.isArray(value))
    return value.some((id) => namesFor(id, base).some((name) => reading(name) === reading(text)));
  if ('date' in value) return findDates(text).some(({ parts }) => sameDay(parts, partsOfDate(value.date)));
  // A phrase may hold a figure without being one, and a bare figure has the unit of its question.
  if (numberIn(text) === undefined) return false;
  return (
    Number(text) === value.value ||
    findAmounts(text).some((found) => found.value === value.value && countsUnit(found, value.unit))
  );
}

function namesFor(value: string, base: FactBase): string[] {
  const entity = base.entities.get(value);
  return entity ? namesOf(entity) : [value];
}

type Day = ReturnType<typeof partsOfDate>;

const sameDay = (a: Day, b: Day): boolean => a.year === b.year && a.month === b.month && a.day === b.day;
