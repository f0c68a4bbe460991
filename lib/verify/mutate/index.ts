import { sha256 } from '../../kernel/digest';
import type { Fact } from '../../fact/schema';
import { verifyFact, type VerifyContext } from '..';
import { addDetail } from './add-detail';
import { antonym } from './antonym';
import { argumentSwap } from './argument-swap';
import { attributionDrop } from './attribution-drop';
import { copySource } from './copy-source';
import { dateDay, dateHour, dateMonth, dateWeekday, dateYear } from './date-change';
import { staleBase, staleTexts } from './digest-stale';
import { entitySwap } from './entity-swap';
import { fuse } from './fuse';
import { hedgeDrop } from './hedge-drop';
import { hedgeInvent } from './hedge-invent';
import { negate } from './negate';
import { numberChange } from './number-change';
import { numberComparator } from './number-comparator';
import type { Operator } from './operator';
import { scopeDrop } from './scope-drop';
import { scopeInvent } from './scope-invent';
import { slotEntity } from './slot-entity';
import { spanShift } from './span-shift';
import { speakerOther } from './speaker-other';
import { speakerSwap } from './speaker-swap';
import { unitChange } from './unit-change';
import { unNegate } from './un-negate';

/** The register of mutation operators: a new one is a file and a line here. */
export const operators: readonly Operator[] = [
  numberChange,
  numberComparator,
  unitChange,
  dateYear,
  dateMonth,
  dateDay,
  dateWeekday,
  dateHour,
  entitySwap,
  addDetail,
  antonym,
  slotEntity,
  argumentSwap,
  speakerSwap,
  speakerOther,
  attributionDrop,
  hedgeDrop,
  hedgeInvent,
  scopeDrop,
  scopeInvent,
  negate,
  unNegate,
  spanShift,
  fuse,
  copySource,
];

/** A wrong fact that no named check refused. */
export interface Survivor {
  operator: string;
  fact: string;
  mutant: Fact;
}

export interface MutationReport {
  total: number;
  killed: number;
  byOperator: Record<string, { total: number; killed: number }>;
  survivors: Survivor[];
}

/** Mutates every fact with every operator and counts what the verifier refuses. */
export function mutationReport(facts: readonly Fact[], context: VerifyContext): MutationReport {
  const report: MutationReport = { total: 0, killed: 0, byOperator: {}, survivors: [] };
  const count = (operator: string, fact: string, mutant: Fact, killed: boolean) => {
    const row = (report.byOperator[operator] ??= { total: 0, killed: 0 });
    row.total++;
    report.total++;
    if (killed) row.killed++;
    if (killed) report.killed++;
    else report.survivors.push({ operator, fact, mutant });
  };
  for (const fact of facts) {
    for (const operator of operators) {
      for (const mutant of operator.mutate(fact, context)) {
        count(
          operator.name,
          fact.id,
          mutant,
          verifyFact(mutant, context).some((refusal) => operator.checks.includes(refusal.check)),
        );
      }
    }
    const refusedByLocator = (stale: VerifyContext) =>
      verifyFact(fact, stale).some((refusal) => refusal.check === 'V1');
    count('digest-record', fact.id, fact, refusedByLocator({ ...context, base: staleBase(fact, context.base) }));
    count(
      'digest-text',
      fact.id,
      fact,
      refusedByLocator({ ...context, texts: staleTexts(fact, context.texts, sha256) }),
    );
  }
  return report;
}
