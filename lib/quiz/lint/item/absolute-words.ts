import { HEDGES } from '../../../verify/v08-hedges';
import { evidenceWords, holdsWord } from '../evidence-words';
import type { Flaw } from '../flaw';
import { inGroups, keyOf, wrongOf } from '../group';

const ABSOLUTE =
  /\b(?:always|never|all|none|only|solely|every(?! (?:\d+ )?(?:second|minute|hour|day|night|week|month|quarter|year|winter|spring|summer|autumn))|must|(?<!\b(?:not|never|no|without)\b.*)any|entire(?:ly)?|complete(?:ly)?|total(?:ly)?|exclusively|nobody|nothing|no one)\b/gi;

const absoluteIn = (text: string): string[] => text.match(ABSOLUTE) ?? [];
/** "Would" tells what follows from a condition as often as it hedges. */
const SURE = HEDGES.filter(({ name }) => name !== 'would');

const hedgesIn = (text: string): string[] => SURE.flatMap(({ words }) => words.exec(text)?.[0] ?? []);

/**
 * Absolute words, or hedges, that tell key and wrong options apart. Words that all of them share are no clue, and an
 * absolute word of the key that its evidence has is a limit of the claim, which may not be dropped.
 */
export const absoluteWords: Flaw = {
  id: 'absolute-words',
  title: 'Absolute or hedge words tell key and wrong options apart',
  run: (subject, { base }) =>
    inGroups(subject, (group) => {
      const key = keyOf(group);
      const wrong = wrongOf(group);
      if (!key || wrong.length === 0) return [];
      const evidence = evidenceWords(subject, base);
      const own = absoluteIn(key.text).filter((word) => !holdsWord(evidence, word));
      const texts = wrong.map(({ text }) => text);
      return [
        ...differ(own, absoluteIn(key.text), texts.map(absoluteIn), 'absolute words'),
        ...differ(hedgesIn(key.text), hedgesIn(key.text), texts.map(hedgesIn), 'hedges'),
      ];
    }),
};

/** `odd` are the words of the key that need a like in a wrong option; `all` are all that it has. */
function differ(odd: readonly string[], all: readonly string[], wrong: readonly string[][], what: string): string[] {
  if (odd.length > 0 && wrong.every((words) => words.length === 0)) return [`only the key holds ${what}: ${odd[0]}`];
  if (all.length === 0 && wrong.every((words) => words.length > 0)) return [`only the wrong options hold ${what}`];
  return [];
}
