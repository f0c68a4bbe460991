import { evidenceWords, holdsWord } from '../evidence-words';
import type { Flaw } from '../flaw';
import { optionsOf } from '../group';

const STALE =
  /\b(?:currently|now|nowadays|today|tonight|tomorrow|yesterday|recently|presently|upcoming|at present|at the moment|so far|to date|(?<!\bas )soon|(?:this|last|next) (?:year|month|week|spring|summer|autumn|winter))\b/gi;

/** A word that is true only while it is written; a word that the evidence uses may stand beside its date. */
export const staleTime: Flaw = {
  id: 'stale-time',
  title: 'A word of time that goes stale',
  run: (subject, { base }) => {
    const { item, facets } = subject;
    const evidence = /\d{4}/.test(item.where) ? evidenceWords(subject, base) : '';
    const texts = [
      item.stem,
      ...facets.groups.map(({ prompt }) => prompt),
      ...optionsOf(subject).map(({ text }) => text),
    ];
    return [...new Set(texts)].flatMap((text) =>
      (text.match(STALE) ?? [])
        .filter((word) => !holdsWord(evidence, word))
        .map((word) => `"${word}" goes stale: "${text}"`),
    );
  },
};
