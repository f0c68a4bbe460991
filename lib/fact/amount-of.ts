import type { Fact } from './schema';
import type { Amount, SlotValue } from './slot';

/** The amount that a fact holds, in whichever of its slots; undefined where it holds none. */
export const amountOf = ({ slots }: Pick<Fact, 'slots'>): Amount | undefined => Object.values(slots).find(isAmount);

const isAmount = (value: SlotValue): value is Amount => typeof value === 'object' && 'unit' in value;
