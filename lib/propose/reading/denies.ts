import type { FactBase } from '../../fact/base';

const NEGATIVE =
  /\b(?:not|no|never|none|neither|nor|cannot|nobody|nothing|without|refus(?:e|es|ed|ing|al)|den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing)|reject(?:s|ed|ing)?|except|excluding|other than|unless)\b|n['’]t\b/i;
const HARMLESS =
  /\b(?:not|no) (?:more|less|fewer|later|earlier|sooner) than\b|\bnot (?:to )?exceed(?:ing)?\b|\bwhether or not\b|\bnot only\b|\bor not\b/gi;

/** True if a statement denies something; negative words of names do not count. */
export function denies(statement: string, base: FactBase): boolean {
  const bare = base.names
    .find(statement)
    .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), statement);
  return NEGATIVE.test(bare.replace(HARMLESS, ' '));
}
