import type { Fact } from '../fact/schema';
import { groupBy } from '../kernel/group';
import { oncePer } from '../kernel/once-per';
import type { Proposer } from './proposer';

/** The facts that an editor wrote, as they are, each with the evidence from this source alone. */
export const author: Proposer = {
  id: 'author',
  propose: (source, { base }) =>
    (bySource(base.facts).get(source.id) ?? []).map((fact) => ({
      ...fact,
      evidence: fact.evidence.filter((one) => one.source === source.id),
      missing: [],
    })),
};

const bySource = oncePer((facts: readonly Fact[]) => groupBy(facts, (fact) => fact.evidence.map((one) => one.source)));
