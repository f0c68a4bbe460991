import type { Flaw } from '../flaw';
import { inGroups } from '../group';
import { reading } from '../parts';

/** Two options that say the same, in other letters or forms of words. */
export const alikeOptions: Flaw = {
  id: 'alike-options',
  title: 'Two options read alike',
  run: (subject) =>
    inGroups(subject, ({ options }) => {
      const read = options.map(({ text }) => reading(text));
      return options
        .filter((_, i) => read.indexOf(read[i]!) < i)
        .map(({ text }) => `two options read alike: "${text}"`);
    }),
};
