import type { FactBase } from '../fact/base';
import type { Fact } from '../fact/schema';
import type { Source } from '../source/schema';

/** What a claim rests on. */
export type Ground = 'document' | 'word' | 'judgement';

/** Texts that make what they say so: a law allows what it says it allows. A bill does not yet, and a policy is no law. */
const ENACTED: readonly Source['kind'][] = ['statute', 'regulation'];

/** Texts that pass on what somebody says, and are no record of it themselves. */
const TELLING: readonly Source['kind'][] = ['news', 'statement'];

/** Who says so tells of a fact; who calls, describes or argues weighs it. */
const TOLD: readonly string[] = ['said', 'wrote', 'reported', 'stated', 'told', 'announced', 'confirmed'];

/** A claim about what ought to be or would be is no report of what is, even where the verb is "said". */
const UNSETTLED = /\b(?:would|could|should|may|might|will|can|cannot|must|ought|likely|threat\w*|wants?|demand\w*)\b/i;

/** What shows by its own words that it is foretold or weighed; without them an opinion reads as an account of facts. */
const FORETOLD = /\b(?:if|will|would|could|should|may|might|ought|likely|unlikely)\b/i;

/** Kinds of fact that are judgements whoever reports them. */
const STANCES: readonly string[] = ['position', 'consequence'];

/** What a law says that is a rule; when it was changed and where it was printed is no claim to weigh. */
const RULES: readonly string[] = ['duty', 'legal-limit', 'legal-power'];

/** The ground of a fact whose bare words are the claim, where it is beyond doubt; what is hedged or denied has none. */
export function restsOn(fact: Fact, claim: string, base: Pick<FactBase, 'sources'>): Ground | undefined {
  const { kind, modality, attribution, statement } = fact;
  const told = attribution.length > 0;
  if (modality === 'opinion' || modality === 'forecast') return told && FORETOLD.test(claim) ? 'judgement' : undefined;
  if (modality === 'asserted' && !told)
    return RULES.includes(kind) && restsOnly(fact, ENACTED, base) ? 'document' : undefined;
  const clear =
    !STANCES.includes(kind) &&
    !UNSETTLED.test(`${claim} ${statement}`) &&
    attribution.every(({ verb }) => TOLD.includes(verb));
  return modality === 'reported' && told && clear && restsOnly(fact, TELLING, base) ? 'word' : undefined;
}

const restsOnly = ({ evidence }: Fact, kinds: readonly Source['kind'][], { sources }: Pick<FactBase, 'sources'>) =>
  evidence.every(({ source }) => {
    const kind = sources.get(source)?.kind;
    return kind !== undefined && kinds.includes(kind);
  });
