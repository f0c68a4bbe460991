import { phraseFinder } from '../../kernel/phrase-finder';
import type { GlossaryEntry } from '../glossary';
import type { Range } from './mask';

/** Finds the terms of a glossary, and their plurals, in a text. Capitals do not matter. */
export function glossaryFinder(glossary: Iterable<GlossaryEntry>): (text: string) => (Range & { id: string })[] {
  const ids = new Map<string, string>();
  for (const { id, term } of glossary) for (const form of formsOf(term)) ids.set(keyOf(form), id);
  const find = phraseFinder(ids.keys(), keyOf);
  return (text) => find(text).map((range) => ({ ...range, id: ids.get(keyOf(text.slice(range.start, range.end)))! }));
}

const keyOf = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

const formsOf = (term: string): string[] => [
  term,
  /[^aeiou]y$/.test(term) ? `${term.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(term) ? `${term}es` : `${term}s`,
];
