import type { FactBase } from '../../fact/base';
import type { Subject } from './flaw';

/** What the facts behind an item say, with the words that limit them: such words may stand in options. */
export const evidenceWords = ({ item, facets }: Subject, base: FactBase): string => {
  const ids = new Set([...item.facts, ...facets.groups.flatMap(({ options }) => options.map(({ fact }) => fact))]);
  return base.facts
    .filter((fact) => ids.has(fact.id))
    .flatMap((fact) => [fact.statement, ...fact.scope])
    .join('\n')
    .toLowerCase();
};

/** True if a word stands in a text as a whole. */
export const holdsWord = (text: string, word: string): boolean =>
  ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.toLowerCase().includes(` ${word.toLowerCase()} `);
