import type { FactBase } from '../../../fact/base';
import type { OptionFacet } from '../../../question/item';
import type { Flaw } from '../flaw';
import { inGroups, wrongOf } from '../group';

/** A clause that gives silence as the reason. */
const SILENCE =
  /\b(?:not|never|nowhere|n['’]t) (?:\w+ )?(?:mention|say|name|list|speak|state|address|appear|discuss|talk)(?:ed|s|d|ing)?\b|\b(?:no mention|silent|says nothing|unmentioned|names no such)\b/i;
/** A clause that only draws the conclusion, or says that something is false. */
const CONCLUSION =
  /^(?:so|hence|thus|therefore|and so|which makes)\b|^(?:this|that|it) (?:is|must be) (?:false|wrong|not so|untrue|incorrect)$|^(?:no|false|wrong|incorrect|untrue)$/i;

/** A wrong option of which no fact, or no reason, shows that it is wrong: what is not mentioned may still be true. */
export const ungroundedOption: Flaw = {
  id: 'ungrounded-option',
  title: 'Nothing shows a wrong option to be wrong',
  run: (subject, { base }) =>
    inGroups(subject, (group) => wrongOf(group).flatMap((option) => groundless(option, base))),
};

function groundless({ text, feedback, fact }: OptionFacet, base: FactBase): string[] {
  if (feedback.trim() === '') return [`no reason why it is wrong: "${text}"`];
  if (!base.facts.some(({ id }) => id === fact)) return [`no fact shows it to be wrong: "${text}"`];
  return onlySilence(feedback) ? [`silence is no proof: "${feedback}"`] : [];
}

function onlySilence(feedback: string): boolean {
  const clauses = feedback
    .split(/[.;:,]\s*|\s+(?:and|but) (?=so\b)/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  return clauses.every((clause) => SILENCE.test(clause) || CONCLUSION.test(clause));
}
