import { stem } from '../../fact/paraphrase';
import { words } from '../../kernel/text';

/** Words that carry grammar: that options share them is no clue. */
const GRAMMAR = new Set(
  (
    'a an the this that these those of in on at by for from to with without into onto over under after before until ' +
    'as than and or nor but if when while where which who whom whose what how why it its they them their he his she ' +
    'her we our you your one is are was were be been being am has have had having do does did done may must can ' +
    'could will would shall should might not no so such there here both each every any all some only also more most'
  ).split(' '),
);

/** The stems of the words of a text that carry meaning, in order. */
export const parts = (text: string): string[] =>
  words(text.replace(/[-–—]/g, ' '))
    .filter((word) => !GRAMMAR.has(word))
    .map(stem);

/** A text as it is compared with another: stems in order, without articles, case and stops. */
export const reading = (text: string): string =>
  words(text)
    .filter((word) => !/^(?:a|an|the)$/.test(word))
    .map(stem)
    .join(' ');
