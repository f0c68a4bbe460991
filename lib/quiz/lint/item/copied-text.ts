import { RUN_LENGTH } from '../../../source/copy-index';
import type { Flaw } from '../flaw';
import { optionsOf } from '../group';

/** Words of a source in a row, in anything that the item says before or after the answer. */
export const copiedText: Flaw = {
  id: 'copied-text',
  title: 'Words of a source in a row',
  run: (subject, { ownWords }) => {
    const { item, facets } = subject;
    const feedback = optionsOf(subject).map((option) => option.feedback);
    const texts = new Set([item.stem, ...facets.shown, ...facets.groups.map(({ prompt }) => prompt), ...feedback]);
    return [...texts].flatMap((text) => {
      const run = ownWords?.firstRun(text);
      return run ? [`shares ${RUN_LENGTH} words with ${run.source ?? 'a source'}: "${run.run}"`] : [];
    });
  },
};
