import { authoredFacts } from '../fact/authored';
import type { Fact } from '../fact/schema';
import type { Refusal, Subject } from './check';

type Path = readonly (string | number)[];

/** For V14: question material names facts that there are, and slots that they have. */
export function questionMaterial({ fact, base }: Subject): Refusal[] {
  const named = namedFacts(fact);
  // One look at the base, and only for the few facts that name others.
  const wanted = new Set(named.map(({ id }) => id));
  const known = new Map(base.facts.filter(({ id }) => wanted.has(id)).map((other) => [other.id, other]));
  return named.flatMap(({ id, path, slots }) => {
    const other = id === fact.id ? fact : known.get(id);
    return other
      ? slots.filter((slot) => !holds(other, slot)).map((slot) => noSlot(slot, other, path))
      : [noFact(id, path)];
  });
}

/** Every fact that the material names, with the slots that it needs of it. */
function namedFacts(fact: Fact): { id: string; path: Path; slots: string[] }[] {
  const { list, match } = fact;
  return [
    ...authoredFacts(fact).map((one) => ({ ...one, slots: [] })),
    ...(list?.facts ?? []).map((id, i) => ({ id, path: ['list', 'facts', i], slots: [list!.slot] })),
    ...(match?.facts ?? []).map((id, i) => ({ id, path: ['match', 'facts', i], slots: [match!.row, match!.option] })),
  ];
}

/** Who says it may be asked of every fact with a chain of attribution. */
const holds = ({ slots, attribution }: Fact, slot: string): boolean =>
  slots[slot] !== undefined || (slot === 'speaker' && attribution.length > 0);

const noFact = (id: string, path: Path): Refusal => ({
  check: 'V14',
  code: 'fact-unknown',
  found: id,
  wanted: 'the id of a fact',
  todo: 'correct the id',
  path,
});

const noSlot = (slot: string, { id, slots }: Fact, path: Path): Refusal => ({
  check: 'V14',
  code: 'slot-absent',
  found: `${slot} in ${id}`,
  wanted: `one of ${Object.keys(slots).join(', ')}`,
  todo: 'name a slot that the fact has',
  path,
});
