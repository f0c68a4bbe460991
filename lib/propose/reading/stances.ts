import type { Range, Reading, Voice } from './reading';

const STANCE =
  /(?<![\p{L}-])(?:(?:has|have|had) )?(?:(?:(?:repeatedly|also|so far|previously|publicly) )?(?:refused|refuses|declined|declines|agreed|agrees|pledged|vowed|promised|offered|sought|plans|planned|wants|wanted|intends|demanded|demands|threatened|hopes|hoped|proposed|resisted|pushed|insisted on|opposes|opposed|supports|supported|rejects|rejected|backs|backed|favou?rs|favou?red|asked|accepted|accepts)|no (?:intention|plans?) (?:of|to)|(?:is|was|are|were|remains?|remained)(?: not)? (?:(?:un)?willing|prepared|ready|reluctant|opposed|committed|determined|open|considering|seeking|weighing|pushing|planning|concerned|worried|unhappy)|(?:grew|became) (?:concerned|worried|unhappy)|(?:does|do|did) not (?:want|intend|plan|oppose|object|accept|agree)|(?:would|will) (?:not |never )(?:agree|accept|allow|sign))(?![\p{L}-])/gu;

const GAP = /^(?:,[^,]*,)?(?: (?:also|has|have|had|however,|then|since|now|on \p{Lu}\p{L}+|in \p{Lu}\p{L}+))* $/u;

const CONDITION = /\b(?:if|unless|until|whether|once|should|in case|provided(?: that)?)(?: the| an?)? $/i;

/** Somebody who wants, refuses, accepts or plans something, and where the verb stands. */
export interface Stance extends Range {
  voice: Voice;
}

/** Finds who takes which side in the words of a sentence, outside direct speech. */
export function stances(reading: Reading): Stance[] {
  return [...reading.text.matchAll(STANCE)].flatMap((match) => {
    const start = match.index;
    if (reading.quoted.some((quote) => start > quote.start && start < quote.end)) return [];
    const voice = reading.voices
      .filter((one) => one.end <= start && GAP.test(reading.text.slice(one.end, start)))
      .at(-1);
    // What happens if somebody agrees says nothing of whether they do.
    if (voice && CONDITION.test(reading.text.slice(0, voice.start))) return [];
    return voice ? [{ voice, start, end: start + match[0].length }] : [];
  });
}
