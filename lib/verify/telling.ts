import type { Refusal } from './check';

/** Checks that judge who has which part in the whole statement: one slip of the pen shows there in many places. */
const WHOLE = new Set(['V9', 'V10']);

/** Refusals as an editor should read them: of a check that judges the whole statement the first, which names the rest. */
export function telling(refusals: readonly Refusal[]): Refusal[] {
  return refusals.flatMap((one, i) => {
    const same = WHOLE.has(one.check) ? refusals.filter(({ check }) => check === one.check) : [one];
    if (refusals.findIndex(({ check }) => check === one.check) < i && same.length > 1) return [];
    return [same.length > 1 ? { ...one, found: `${one.found}${restOf(same.slice(1))}` } : one];
  });
}

function restOf(others: readonly Refusal[]): string {
  const codes = [...new Set(others.map(({ code }) => code))];
  return ` (and ${others.length} more of this check: ${codes.join(', ')})`;
}
