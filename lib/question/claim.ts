import { namesOf } from '../fact/entity';
import type { Fact } from '../fact/schema';
import type { SlotValue } from '../fact/slot';
import { escapeRegExp } from '../kernel/text';
import { isWordKey } from '../words';
import type { QuestionWorld } from './kind';
import { capital } from './stem';
import { valueText } from './value-text';

/** Words that point at something before them, which a sentence on its own does not have. */
const LEANING =
  /^(?:it|its|they|them|their|he|him|his|she|her|we|our|this|that|these|those|such|both|the two)\b|\b(?:of|for|to|by|with) (?:it|them)\b/i;

/** True for words that only make sense after others. */
export const leans = (value: SlotValue | undefined): boolean => typeof value === 'string' && LEANING.test(value);

/**
 * What a fact says, as a sentence on its own and without whoever says it; undefined for a kind that has no such words,
 * for a phrase that leans on another, and where a speaker or an outlet is named all the same.
 */
export function claimOf(fact: Fact, world: Pick<QuestionWorld, 'base' | 'say' | 'language'>): string | undefined {
  // Words that need an optional slot are named after it.
  const key = [...Object.keys(fact.slots).map((slot) => `claim.${fact.kind}.${slot}`), `claim.${fact.kind}`].find(
    isWordKey,
  );
  if (key === undefined) return undefined;
  if (Object.values(fact.slots).some(leans)) return undefined;
  const values = Object.entries(fact.slots).map(([name, value]) => [name, valueText(value, world)] as const);
  const claim = capital(world.say(key, Object.fromEntries(values)));
  return tellersOf(fact, world).some((name) => names(claim, name)) ? undefined : claim;
}

/** Names of those who say it, of those who print it, and of every outlet. */
function tellersOf({ attribution, slots, evidence }: Fact, { base }: Pick<QuestionWorld, 'base'>): string[] {
  const ids = [...attribution.map(({ speaker }) => speaker), slots.speaker, slots.holder].filter(
    (id) => typeof id === 'string',
  );
  const told = attribution.length > 0 ? ids.flatMap((id) => base.entities.get(id) ?? []) : [];
  const outlets = [...base.entities.values()].filter(({ type }) => type === 'outlet');
  const publishers =
    attribution.length > 0 ? evidence.map(({ source }) => base.sources.get(source)?.publisher ?? '') : [];
  return [...[...told, ...outlets].flatMap(namesOf), ...publishers].filter((name) => name !== '');
}

const names = (claim: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?![\\p{L}\\p{N}])`, 'iu').test(claim);
