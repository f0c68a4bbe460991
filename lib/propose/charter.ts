import type { FactKindName } from '../fact/kinds';

/** The kinds that rules look for, and the kinds of facts that each of them is written down as. */
export const CHARTER = {
  role: ['role'],
  money: ['money'],
  date: ['deadline', 'event', 'date-in-force'],
  quantity: ['quantity'],
  statement: ['statement', 'position'],
  definition: ['definition'],
  penalty: ['penalty'],
  'who-may': ['legal-power', 'legal-limit'],
} as const satisfies Record<string, readonly FactKindName[]>;

export type CharterKind = keyof typeof CHARTER;

export const charterKinds = Object.keys(CHARTER) as CharterKind[];

/** The charter kind of a fact, or undefined for those that no rule looks for. */
export const charterKindOf = (kind: string): CharterKind | undefined =>
  charterKinds.find((one) => (CHARTER[one] as readonly string[]).includes(kind));
