import { slotsSchema } from '../fact/kind';
import { factKind, factKinds } from '../fact/kinds';
import type { Check, Refusal, Subject } from './check';

/** V14: the slots are those of the kind, the entities are known, and what questions may ask for exists. */
export const schema: Check = {
  id: 'V14',
  title: 'The kind’s schema holds',
  run: (subject) => [...slotShape(subject), ...entityIds(subject), ...asked(subject)],
};

const refuse = (code: string, found: string, wanted: string, todo: string, path: readonly (string | number)[]): Refusal => ({ check: 'V14', code, found, wanted, todo, path });

function slotShape({ fact }: Subject): Refusal[] {
  const kind = factKind(fact.kind);
  if (!kind) return [refuse('kind-unknown', fact.kind, Object.keys(factKinds).join(', '), 'choose a kind', ['kind'])];
  const parsed = slotsSchema(kind).safeParse(fact.slots);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) =>
    refuse('slot-shape', `${['slots', ...issue.path].join('.')}: ${issue.message}`, Object.entries(kind.slots).map(([name, slot]) => `${name} (${slot.says})`).join('; '), 'fill the slots of the kind', ['slots', ...(issue.path as string[])]),
  );
}

function entityIds({ fact, base }: Subject): Refusal[] {
  const kind = factKind(fact.kind);
  const inSlots = Object.entries(fact.slots).flatMap(([name, value]) => {
    const type = kind?.slots[name]?.type;
    return type === 'entity' || type === 'entities' ? [value].flat().map((id) => ({ id: String(id), path: ['slots', name] as (string | number)[] })) : [];
  });
  const speakers = fact.attribution.map((link, i) => ({ id: link.speaker, path: ['attribution', i, 'speaker'] as (string | number)[] }));
  return [...inSlots, ...speakers]
    .filter(({ id }) => !base.entities.has(id))
    .map(({ id, path }) => refuse('entity-unknown', id, 'the id of an entity', 'add it to entities.yaml, or correct the id', path));
}

function asked({ fact, base }: Subject): Refusal[] {
  const unknownSlots = [...(fact.ask ?? []).map((slot, i) => ({ slot, path: ['ask', i] })), ...fact.misconceptions.map(({ slot }, i) => ({ slot, path: ['misconceptions', i, 'slot'] }))]
    .filter(({ slot }) => fact.slots[slot] === undefined)
    .map(({ slot, path }) => refuse('slot-absent', slot, `one of ${Object.keys(fact.slots).join(', ')}`, 'ask for a slot that the fact has', path));
  const ids = new Set(base.facts.map((other) => other.id));
  const unknownFacts = fact.misconceptions.flatMap((one, i) =>
    one.fact === undefined || ids.has(one.fact) ? [] : [refuse('fact-unknown', one.fact, 'the id of a fact', 'correct the id', ['misconceptions', i, 'fact'])],
  );
  return [...unknownSlots, ...unknownFacts];
}
