import type { Operator } from './operator';

/** Takes the first words of the evidence in place of our own. */
export const copySource: Operator = {
  name: 'copy-source',
  checks: ['V13'],
  mutate(fact, { base, texts }) {
    const evidence = fact.evidence[0];
    const sentence = texts.get(evidence?.source ?? '')?.sentences[(evidence?.sentences[0] ?? 0) - 1]?.text ?? '';
    const names = base.exempt;
    const words = sentence.split(/\s+/).slice(0, 24);
    const plain = words.filter((word) => /^\p{Ll}/u.test(word));
    return plain.length < 16 || names.length === 0 ? [] : [{ ...fact, statement: `${words.join(' ')}.` }];
  },
};
