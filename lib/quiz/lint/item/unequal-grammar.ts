import type { Flaw } from '../flaw';
import { inGroups, keyOf, wrongOf } from '../group';

type Form = 'number' | 'infinitive' | 'gerund' | 'preposition' | 'verb' | 'noun' | 'clause' | 'unknown';

const NUMBER = /^(?:about |at least |at most |up to |more than )?(?:[$€£]\s?)?\d/i;
/** "Closing the channel"; in "fishing boats" the word is no verb. */
const GERUND =
  /^\p{L}{2,}ing (?:the|a|an|its|their|his|her|it|them|to|for|by|in|on|at|from|with|of|all|any|no|each|every|\d)\b/iu;
const LIKE_GERUND =
  /^(?:thing|king|nothing|something|anything|everything|during|morning|evening|spring|building|string|according|being|ceiling)\b/i;
const PREPOSITION =
  /^(?:in|on|at|by|for|from|with|without|after|before|until|unless|if|because|when|while|within|during|through|under|only (?:after|before|if|when|by|in|on))\b/i;
const FINITE = /\b(?:is|are|was|were|has|have|had|may|must|can|cannot|could|will|would|shall|should|does|did)\b/i;
const SUBJECT = /^(?:it|they|he|she|there|we|nobody|everybody|somebody)\b/i;
const DETERMINER = /^(?:the|a|an|its|their|his|her|this|that|these|those|no|each|every)\b/i;
/** A verb in the imperative takes its object at once: "Accept the order". No noun is followed by an article. */
const IMPERATIVE = /^\p{L}+ (?:the|a|an|its|their|his|her|it|them|him)\b/iu;

/** Options that begin with different forms of words: one of them fits the question less well. */
export const unequalGrammar: Flaw = {
  id: 'unequal-grammar',
  title: 'Options begin with different grammatical forms',
  run: (subject) =>
    inGroups(subject, (group) => {
      const key = keyOf(group);
      if (!key) return [];
      return wrongOf(group)
        .filter((option) => clash(formOf(key.text), formOf(option.text)))
        .map(
          ({ text }) => `an option (${formOf(text)}) begins otherwise than the key (${formOf(key.text)}): "${text}"`,
        );
    }),
};

/** How a text begins; unknown where its first words allow several readings. */
export function formOf(text: string): Form {
  if (NUMBER.test(text)) return 'number';
  if (/^to \p{Ll}/iu.test(text)) return 'infinitive';
  if (PREPOSITION.test(text)) return 'preposition';
  if (SUBJECT.test(text)) return 'clause';
  if (DETERMINER.test(text)) return FINITE.test(text) ? 'clause' : 'noun';
  if (GERUND.test(text) && !LIKE_GERUND.test(text)) return 'gerund';
  return IMPERATIVE.test(text) && !FINITE.test(text) ? 'verb' : 'unknown';
}

/** A clause may begin like a noun, with the same article, and its verb may be none that we know. */
function clash(a: Form, b: Form): boolean {
  if (a === b || a === 'unknown' || b === 'unknown') return false;
  return !(['noun', 'clause'].includes(a) && ['noun', 'clause'].includes(b));
}
