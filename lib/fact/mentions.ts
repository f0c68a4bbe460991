import { escapeRegExp } from '../kernel/text';
import type { Entity } from './entity';
import { namesOf } from './entity';

/** A name found in a text; several entities may bear it ("a senior Pentagon official" in two reports). */
export interface EntityMention {
  start: number;
  end: number;
  words: string;
  candidates: string[];
}

/** Finds the names of entities in texts. Built once for a list of entities. */
export interface NameFinder {
  find(text: string): EntityMention[];
  /** True if any name of the entity stands in the text, other than inside a longer name: "Marrowby Harbor Board" does not name Marrowby. */
  names(text: string, entity: string): boolean;
}

export function nameFinder(entities: readonly Entity[]): NameFinder {
  const owners = new Map<string, string[]>();
  for (const entity of entities) {
    for (const name of namesOf(entity)) owners.set(keyOf(name), [...(owners.get(keyOf(name)) ?? []), entity.id]);
  }
  const names = [...new Set(entities.flatMap(namesOf))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern =
    names.length === 0
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(nameSource).join('|')})(?![\\p{L}\\p{N}])`, 'gu');

  const find = (text: string): EntityMention[] =>
    pattern === undefined
      ? []
      : [...text.matchAll(pattern)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          words: match[0],
          candidates: [...new Set(owners.get(keyOf(match[0])) ?? [])],
        }));

  return { find, names: (text, entity) => find(text).some((mention) => mention.candidates.includes(entity)) };
}

/** Names are looked up with a small first letter and straight quotes. */
const keyOf = (name: string): string => straight(name.charAt(0).toLowerCase() + name.slice(1));

const straight = (text: string): string => text.replace(/’/g, "'").replace(/\s+/g, ' ');

function nameSource(name: string): string {
  const first = name.charAt(0);
  // A name in small letters may begin a sentence; a name in capitals is no common word: "The National" is not "national".
  const head = /\p{Ll}/u.test(first) ? `[${first}${first.toUpperCase()}]` : escapeRegExp(first);
  const rest = escapeRegExp(name.slice(1)).replace(/['’]/g, "['’]").replace(/ /g, '\\s+');
  return head + rest;
}
