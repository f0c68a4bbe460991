import type { Proposer } from './proposer';

/** The facts that an editor wrote, as they are, each with the evidence from this source alone. */
export const author: Proposer = {
  id: 'author',
  propose: (source, { base }) =>
    base.facts.flatMap((fact) => {
      const evidence = fact.evidence.filter((one) => one.source === source.id);
      return evidence.length === 0 ? [] : [{ ...fact, evidence, missing: [] }];
    }),
};
