import { factKind } from '../fact/kinds';
import type { SlotValue } from '../fact/slot';

/** The slots that a kind needs and a draft has not, each with what it says. */
export const missingSlots = (kind: string, slots: Readonly<Record<string, SlotValue | undefined>>): string[] =>
  Object.entries(factKind(kind)?.slots ?? {})
    .filter(([name, slot]) => !slot.optional && slots[name] === undefined)
    .map(([name, slot]) => `slots.${name}: ${slot.says}`);
