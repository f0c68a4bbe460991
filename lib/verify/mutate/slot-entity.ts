import { factKind } from '../../fact/kinds';
import type { Operator } from './operator';

/** Puts every other entity of the same type into an entity slot. */
export const slotEntity: Operator = {
  name: 'slot-entity-swap',
  checks: ['V2', 'V5', 'V10', 'V14'],
  mutate(fact, { base }) {
    const kind = factKind(fact.kind);
    return Object.entries(fact.slots).flatMap(([name, value]) => {
      if (kind?.slots[name]?.type !== 'entity' || typeof value !== 'string') return [];
      const type = base.entities.get(value)?.type;
      return [...base.entities.values()]
        .filter((other) => other.type === type && other.id !== value)
        .map((other) => ({ ...fact, slots: { ...fact.slots, [name]: other.id } }));
    });
  },
};
