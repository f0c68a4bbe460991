import { evidenceWords, holdsWord } from '../evidence-words';
import type { Flaw } from '../flaw';
import { optionsOf } from '../group';

const VAGUE =
  /\b(?:often|usually|some|many|several|frequently|sometimes|occasionally|rarely|seldom|various|numerous|a (?:lot|few|number) of|mostly|(?<!\b(?:the|at|a) )most)\b/gi;

/** An option that says how much or how often without a figure; a word that the evidence uses is no invention. */
export const vagueQuantifier: Flaw = {
  id: 'vague-quantifier',
  title: 'An option says how much or how often without a figure',
  run: (subject, { base }) => {
    const evidence = evidenceWords(subject, base);
    return optionsOf(subject).flatMap(({ text }) =>
      (text.match(VAGUE) ?? [])
        .filter((word) => !holdsWord(evidence, word))
        .map((word) => `"${word}" is vague: "${text}"`),
    );
  },
};
