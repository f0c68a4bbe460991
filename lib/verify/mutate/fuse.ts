import type { Operator } from './operator';

/** Joins the statement with the next fact's into one sentence. */
export const fuse: Operator = {
  name: 'fuse-two-facts',
  checks: ['V3', 'V4', 'V5', 'V12'],
  mutate(fact, { base }) {
    const at = base.facts.findIndex((other) => other.id === fact.id);
    const next = base.facts[(at + 1) % base.facts.length];
    if (!next || next.id === fact.id) return [];
    return [
      {
        ...fact,
        statement: `${fact.statement.replace(/\.$/, '')}, and ${next.statement.charAt(0).toLowerCase()}${next.statement.slice(1)}`,
      },
    ];
  },
};
