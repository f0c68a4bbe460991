import type { Operator } from './operator';

/** Attributes to somebody else whom the same sentence names: the likeliest mistake of all. */
export const speakerOther: Operator = {
  name: 'speaker-other-in-sentence',
  checks: ['V5', 'V9', 'V14'],
  mutate: (fact, { base, texts }) =>
    fact.attribution.flatMap((link, i) => {
      const spoken = fact.evidence.flatMap(({ source, sentences }) =>
        sentences.map((n) => texts.get(source)?.sentences[n - 1]?.text ?? ''),
      );
      const named = new Set(base.names.find(spoken.join('\n')).flatMap((mention) => mention.candidates));
      return [...named]
        .filter((id) => id !== link.speaker && base.entities.get(id)?.type === 'person')
        .map((speaker) => ({
          ...fact,
          attribution: fact.attribution.map((old, j) => (j === i ? { ...old, speaker } : old)),
        }));
    }),
};
