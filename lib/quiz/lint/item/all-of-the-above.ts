import type { Flaw } from '../flaw';
import { optionsOf } from '../group';

const WHOLE_LIST = [
  /^(?:all|none|both|neither|any|two|either|each)(?: (?:three|two|one))?(?: of)? (?:the )?(?:above|below|these|those|them|others?|options|answers)\b/i,
  /^(?:all|none|both|neither|all three)(?: (?:is|are) (?:right|true|correct|wrong|false))?\.?$/i,
  /^(?:both |neither )?[a-d],? (?:and|or|nor) [a-d]\.?$/i,
  /^the other (?:options|answers)\b/i,
];

/** An option that speaks of other options instead of answering. */
export const allOfTheAbove: Flaw = {
  id: 'all-of-the-above',
  title: 'All or none of the above',
  run: (subject) =>
    optionsOf(subject)
      .filter(({ text }) => WHOLE_LIST.some((pattern) => pattern.test(text.trim())))
      .map(({ text }) => `an option speaks of the others: "${text}"`),
};
