import type { FactBase } from '../../fact/base';
import { withoutQuotations } from './mask';
import { told, type SentenceRule } from './rule';

const WHO =
  'critics|supporters|opponents|proponents|experts|analysts|observers|commentators|scholars|lawyers|insiders|officials|sources|aides|lawmakers|' +
  'executives|engineers|some|many|most|several|others|people|everyone|nobody|a source|an official|an expert|a lawyer|a person';
const SAYS =
  'says?|said|argues?|argued|believes?|believed|thinks?|thought|claims?|claimed|warn(?:s|ed)?|fear(?:s|ed)?|hopes?|hoped|suggest(?:s|ed)?|' +
  'told|note(?:s|d)?|worr(?:y|ies|ied)|contend(?:s|ed)?|maintain(?:s|ed)?|insist(?:s|ed)?|complain(?:s|ed)?|see|saw|doubt(?:s|ed)?|expect(?:s|ed)?';
const VAGUE = new RegExp(
  [
    `(?<who>${WHO})(?: who [^,.;]{2,40}| familiar with [^,.;]{2,40}| close to [^,.;]{2,40})? (?:have |has |had |also |\\p{Ll}+ly ){0,2}(?:${SAYS})`,
    `(?:${SAYS}) (?<after>${WHO})(?=[,.;]|$)`,
    'it (?:is|was|has been) (?:\\p{Ll}+ly )?(?:said|believed|thought|understood|reported|alleged|rumou?red|feared|claimed|argued|expected)',
    '(?:is|are|was|were) (?:said|believed|thought|understood|alleged|rumou?red|reported) to',
    'reportedly|allegedly|rumou?r has it|(?:is|are|was|were) widely (?:seen|regarded|viewed|believed|expected)',
    'according to (?:critics|supporters|experts|analysts|observers|insiders|sources|officials|reports|some|many)',
  ]
    .map((pattern, i) => `(?<![\\p{L}\\p{N}-])(?:${pattern.replaceAll('(?<who>', `(?<who${i}>`)})(?![\\p{L}\\p{N}])`)
    .join('|'),
  'giu',
);

/** Names of people's jobs may belong to somebody named: "its officials", "Pentagon officials". */
const OWNED = /\b(?:its|his|her|their|whose|\p{L}+['’]s?)(?: \p{L}+)? $/u;

/** A view without a holder cannot be checked. A source that keeps its speaker unnamed is told so: "unnamed officials said". */
export const unnamedSpeaker: SentenceRule = {
  code: 'unnamed-speaker',
  severity: 'error',
  title: 'Whoever speaks is named, or called unnamed',
  run: ({ sentences }, { base }) =>
    sentences.flatMap((sentence) => {
      // The head announces: "who was said to do what" is a question that the lesson answers.
      if (sentence.part === 'head') return [];
      const own = withoutQuotations(sentence.text);
      return [...own.matchAll(VAGUE)]
        .filter((match) => !isHeld(own, match.index, base))
        .map(({ index, 0: words }) => ({
          found: `"${words}" in ${told(sentence.text)}`,
          wanted: 'a name or an office, or "unnamed" where the source gives none',
          todo: 'say who says so: "two unnamed officials told Reuters"',
          place: sentence.placeAt(index),
        }));
    }),
};

/** True if "unnamed", somebody's name or a possessive stands before the speaker. */
function isHeld(text: string, at: number, { names, entities }: FactBase): boolean {
  const before = text.slice(0, at);
  if (/\bunnamed (?:[\p{L}-]+ ){0,3}$/iu.test(before) || OWNED.test(before)) return true;
  return names.find(text).some(({ start, end, candidates }) => {
    const office = candidates.some((id) =>
      ['organisation', 'office', 'unnamed'].includes(entities.get(id)?.type ?? ''),
    );
    return office && start < at && (end >= at || /^ (?:[\p{Ll}-]+ )?$/u.test(text.slice(end, at)));
  });
}
