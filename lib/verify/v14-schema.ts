import { digestOf } from '../kernel/digest';
import { oncePer } from '../kernel/once-per';
import { slotsSchema } from '../fact/kind';
import { factKind, factKinds } from '../fact/kinds';
import type { Fact } from '../fact/schema';
import { slotSchemas } from '../fact/slot';
import type { Check, Refusal, Subject } from './check';
import { questionMaterial } from './question-material';

/** V14: the slots are those of the kind, the entities are known, and what questions may ask for exists. */
export const schema: Check = {
  id: 'V14',
  title: 'The kind’s schema holds',
  run: (subject) => [
    ...slotShape(subject),
    ...entityIds(subject),
    ...sameTwice(subject),
    ...speakerSlot(subject),
    ...asked(subject),
    ...questionMaterial(subject),
    ...wrongAnswers(subject),
  ],
};

const refuse = (
  code: string,
  found: string,
  wanted: string,
  todo: string,
  path: readonly (string | number)[],
): Refusal => ({ check: 'V14', code, found, wanted, todo, path });

/** A schema takes far longer to build than to use. */
const shapeOf = oncePer(slotsSchema);

const idsOf = oncePer((facts: readonly Fact[]) => new Set(facts.map((fact) => fact.id)));

function slotShape({ fact }: Subject): Refusal[] {
  const kind = factKind(fact.kind);
  if (!kind) return [refuse('kind-unknown', fact.kind, Object.keys(factKinds).join(', '), 'choose a kind', ['kind'])];
  const parsed = shapeOf(kind).safeParse(fact.slots);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) =>
    refuse(
      'slot-shape',
      `${['slots', ...issue.path].join('.')}: ${issue.message}`,
      Object.entries(kind.slots)
        .map(([name, slot]) => `${name} (${slot.says})`)
        .join('; '),
      'fill the slots of the kind',
      ['slots', ...(issue.path as string[])],
    ),
  );
}

function entityIds({ fact, base }: Subject): Refusal[] {
  const kind = factKind(fact.kind);
  const inSlots = Object.entries(fact.slots).flatMap(([name, value]) => {
    const type = kind?.slots[name]?.type;
    return type === 'entity' || type === 'entities'
      ? [value].flat().map((id) => ({ id: String(id), path: ['slots', name] as (string | number)[] }))
      : [];
  });
  const speakers = fact.attribution.map((link, i) => ({
    id: link.speaker,
    path: ['attribution', i, 'speaker'] as (string | number)[],
  }));
  return [...inSlots, ...speakers]
    .filter(({ id }) => !base.entities.has(id))
    .map(({ id, path }) =>
      refuse('entity-unknown', id, 'the id of an entity', 'add it to entities.yaml, or correct the id', path),
    );
}

/** Nobody pays himself, or sets himself a deadline: two entity slots hold two entities. */
function sameTwice({ fact }: Subject): Refusal[] {
  const kind = factKind(fact.kind);
  const named = Object.entries(fact.slots).filter(([name]) => kind?.slots[name]?.type === 'entity');
  return named
    .filter(([, id], i) => named.findIndex(([, other]) => other === id) < i)
    .map(([name, id]) =>
      refuse(
        'entity-twice',
        `${name}: ${String(id)} again`,
        'another entity in each slot',
        'correct one of the slots',
        ['slots', name],
      ),
    );
}

/** Who says it in the slots says it in the chain of attribution, where there is one. */
function speakerSlot({ fact }: Subject): Refusal[] {
  const { speaker } = fact.slots;
  const chain = fact.attribution.map((link) => link.speaker);
  if (typeof speaker !== 'string' || chain.length === 0 || chain.includes(speaker)) return [];
  return [
    refuse(
      'speaker-differs',
      `slots.speaker ${speaker}, attribution ${chain.join(', ')}`,
      'the speaker of the slots among those of the attribution',
      'correct one of them',
      ['slots', 'speaker'],
    ),
  ];
}

/** A wrong answer has the shape of the right one, and is not the right one. */
function wrongAnswers({ fact, base }: Subject): Refusal[] {
  return fact.misconceptions.flatMap(({ slot, value }, i) => {
    const type = factKind(fact.kind)?.slots[slot]?.type;
    const path = ['misconceptions', i, 'value'];
    if (type === undefined || fact.slots[slot] === undefined) return [];
    if (!slotSchemas[type].safeParse(value).success)
      return [
        refuse(
          'misconception-shape',
          JSON.stringify(value),
          `a value of type ${type}, as in slots.${slot}`,
          'give it the shape of the right answer',
          path,
        ),
      ];
    const unknown =
      type === 'entity' || type === 'entities' ? [value].flat().filter((id) => !base.entities.has(String(id))) : [];
    if (unknown.length > 0)
      return [
        refuse(
          'entity-unknown',
          unknown.join(', '),
          'the id of an entity',
          'add it to entities.yaml, or correct the id',
          path,
        ),
      ];
    return digestOf(value) === digestOf(fact.slots[slot])
      ? [refuse('misconception-true', JSON.stringify(value), 'a wrong answer', 'take it out, or correct it', path)]
      : [];
  });
}

function asked({ fact, base }: Subject): Refusal[] {
  const unknownSlots = [
    ...(fact.ask ?? []).map((slot, i) => ({ slot, path: ['ask', i] })),
    ...fact.misconceptions.map(({ slot }, i) => ({ slot, path: ['misconceptions', i, 'slot'] })),
  ]
    .filter(({ slot }) => fact.slots[slot] === undefined)
    .map(({ slot, path }) =>
      refuse(
        'slot-absent',
        slot,
        `one of ${Object.keys(fact.slots).join(', ')}`,
        'ask for a slot that the fact has',
        path,
      ),
    );
  const ids = idsOf(base.facts);
  const unknownFacts = fact.misconceptions.flatMap((one, i) =>
    one.fact === undefined || ids.has(one.fact)
      ? []
      : [refuse('fact-unknown', one.fact, 'the id of a fact', 'correct the id', ['misconceptions', i, 'fact'])],
  );
  return [...unknownSlots, ...unknownFacts];
}
