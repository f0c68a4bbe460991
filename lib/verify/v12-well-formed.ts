import { countWords } from '../kernel/text';
import { splitSentences } from '../source/sentences';
import type { Check, Refusal } from './check';
import { quote } from './check';

export const MOST_WORDS = 28;

/** "Those who land", "Those in the boat": what follows says whom it means. "That the pier …" and "That no boat …" begin a clause. */
const INTRODUCED =
  /^(?:(?:those|that) (?:who|whose|whom|which|with|without|in|on|at|of|from|\p{Ll}{2,}ing)\b|that (?:the|an?|no|any|all|every|each|some) )/iu;

const DANGLING = /^(?:he|she|it|they|this|these|those|that|him|her|them|his|their|its|such|the former|the latter)\b/i;

/** V12: the statement stands alone: one sentence, no dangling pronoun, at most 28 words. */
export const wellFormed: Check = {
  id: 'V12',
  title: 'The statement stands alone',
  run({ fact, base }) {
    const { statement } = fact;
    const refuse = (code: string, found: string, wanted: string, todo: string): Refusal => ({
      check: 'V12',
      code,
      found,
      wanted,
      todo,
      path: ['statement'],
    });
    const refusals: Refusal[] = [];
    const words = countWords(statement);
    if (words > MOST_WORDS)
      refusals.push(refuse('too-long', `${words} words`, `at most ${MOST_WORDS}`, 'say it shorter, or make two facts'));
    if (words < 4) refusals.push(refuse('too-short', quote(statement), 'a whole sentence', 'say who does what'));
    const clause = /^That /u.test(statement) && base.names.find(statement).some(({ start }) => start === 5);
    if (DANGLING.test(statement) && !INTRODUCED.test(statement) && !clause)
      refusals.push(
        refuse(
          'dangling-pronoun',
          quote(statement.split(' ').slice(0, 2).join(' ')),
          'a name or a noun at the beginning',
          'name whom or what it is about',
        ),
      );
    if (!/^[\p{Lu}\p{N}“"‘'$§]/u.test(statement))
      refusals.push(
        refuse('no-capital', quote(statement.slice(0, 20)), 'a capital letter first', 'begin as a sentence'),
      );
    if (!/[.!?]["”’']?$/.test(statement))
      refusals.push(refuse('no-stop', quote(statement.slice(-20)), 'a full stop at the end', 'end as a sentence'));
    if (splitSentences(statement).length > 1)
      refusals.push(refuse('two-sentences', quote(statement), 'one sentence', 'make two facts'));
    if (/\s{2}|^\s|\s$|\n/.test(statement))
      refusals.push(refuse('white-space', quote(statement), 'single spaces', 'take out the extra space'));
    return refusals;
  },
};
