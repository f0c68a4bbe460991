import type { AmountMention } from '../../fact/amount-mentions';
import type { Comparator } from '../../fact/slot';

const WORDS: Record<Comparator, string> = {
  exactly: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'less than ',
};

/** The number as the source writes it, with the comparator in our words. */
export const amountWords = ({ words, comparator }: AmountMention): string => `${WORDS[comparator]}${words}`;

/** The number with its comparator as they stand in the source, for an anchor. */
export function amountAnchor(text: string, { start, end }: AmountMention, nouns = 0): string {
  const before =
    /(?:at least|not less than|no less than|no fewer than|at most|not more than|no more than|up to|more than|over|less than|under|fewer than|about|approximately|around|roughly|nearly|almost|some|as much as|within|only) $/i.exec(
      text.slice(0, start),
    )?.[0] ?? '';
  const after = new RegExp(`^(?:[ -]\\p{L}+){0,${nouns}}`, 'u').exec(text.slice(end))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`;
}
