import type { FactKind } from '../kind';
import { consequence } from './consequence';
import { dateInForce } from './date-in-force';
import { closedList } from './closed-list';
import { deadline } from './deadline';
import { definition } from './definition';
import { duty } from './duty';
import { event } from './event';
import { legalLimit } from './legal-limit';
import { legalPower } from './legal-power';
import { money } from './money';
import { penalty } from './penalty';
import { policyRule } from './policy-rule';
import { position } from './position';
import { processStep } from './process-step';
import { quantity } from './quantity';
import { relation } from './relation';
import { role } from './role';
import { statement } from './statement';

/** The register of fact kinds: a new kind is a file and a line here. */
export const factKinds = {
  'closed-list': closedList,
  consequence,
  'date-in-force': dateInForce,
  deadline,
  definition,
  duty,
  event,
  'legal-limit': legalLimit,
  'legal-power': legalPower,
  money,
  penalty,
  'policy-rule': policyRule,
  position,
  'process-step': processStep,
  quantity,
  relation,
  role,
  statement,
} satisfies Record<string, FactKind>;

export type FactKindName = keyof typeof factKinds;

export const factKind = (name: string): FactKind | undefined => (factKinds as Record<string, FactKind>)[name];
