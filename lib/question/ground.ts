import type { FactBase } from '../fact/base';
import type { Fact } from '../fact/schema';
import type { Source } from '../source/schema';

/** What a claim rests on. */
export type Ground = 'document' | 'word' | 'judgement';

/**
 * Texts that make what they say so: a law allows what it says it allows. A study or a statement only tells of it, and
 * then somebody's word is behind the claim.
 */
const ENACTED: readonly Source['kind'][] = ['statute', 'regulation', 'bill', 'policy'];

/** A claim about what ought to be or would be is no report of what is, even where the verb is "said". */
const UNSETTLED = /\b(?:would|could|should|may|might|will|can|cannot|must|ought|likely|threat\w*|wants?|demand\w*)\b/i;

/** Kinds of fact that are judgements whoever reports them. */
const STANCES: readonly string[] = ['position', 'consequence'];

/** What a law says that is a rule; when it was changed and where it was printed is no claim to weigh. */
const RULES: readonly string[] = [
  'closed-list',
  'definition',
  'duty',
  'legal-limit',
  'legal-power',
  'penalty',
  'policy-rule',
  'process-step',
];

/** The ground of a claim, where it is beyond doubt; what is hedged or denied belongs to no class. */
export function restsOn(fact: Fact, base: Pick<FactBase, 'sources'>): Ground | undefined {
  const told = fact.attribution.length > 0;
  if (fact.modality === 'opinion' || fact.modality === 'forecast') return told ? 'judgement' : undefined;
  if (fact.modality === 'asserted' && !told) return isEnacted(fact, base) ? 'document' : undefined;
  const clear = !STANCES.includes(fact.kind) && !UNSETTLED.test(fact.statement);
  return fact.modality === 'reported' && told && clear ? 'word' : undefined;
}

const isEnacted = ({ kind: says, evidence }: Fact, { sources }: Pick<FactBase, 'sources'>): boolean =>
  RULES.includes(says) &&
  evidence.every(({ source }) => {
    const kind = sources.get(source)?.kind;
    return kind !== undefined && ENACTED.includes(kind);
  });
