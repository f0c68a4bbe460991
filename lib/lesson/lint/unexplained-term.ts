import { glossaryFinder } from './glossary-finder';
import { withoutNames } from './mask';
import { told, type LintRule } from './rule';

/** After a number a word is a measure: the minutes of a meeting are no "20 minutes". */
const COUNTED = /\d\s$/u;

/** Whoever meets a hard word first must be able to open its meaning there. Titles hold no components. */
export const unexplainedTerm: LintRule = {
  code: 'unexplained-term',
  severity: 'error',
  title: 'The first use of a term of the glossary is a Term',
  run: ({ sentences }, { base, glossary }) => {
    const find = glossaryFinder(glossary.values());
    const met = new Set<string>();
    return sentences
      .filter(({ part }) => part === 'running')
      .flatMap((sentence) => {
        const within = (at: number) => sentence.terms.some(({ start, end }) => at >= start && at < end);
        // Terms and bare uses in the order in which they are read.
        const uses = [
          ...find(withoutNames(sentence.text, base))
            .filter(({ start }) => !within(start) && !COUNTED.test(sentence.text.slice(0, start)))
            .map((use) => ({ ...use, bare: true })),
          ...sentence.terms.map((use) => ({ ...use, bare: false })),
        ].sort((a, b) => a.start - b.start);
        return uses.flatMap(({ id, bare, start, end }) => {
          if (met.has(id)) return [];
          met.add(id);
          if (!bare) return [];
          const words = sentence.text.slice(start, end);
          return [
            {
              found: `"${words}" in ${told(sentence.text)}`,
              wanted: 'a <Term> where a word of the glossary is first used',
              todo: `write <Term id="${id}">${words}</Term>`,
              place: sentence.placeAt(start),
            },
          ];
        });
      });
  },
};
