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
  /** True if any name of the entity stands in the text. */
  names(text: string, entity: string): boolean;
}

export function nameFinder(entities: readonly Entity[]): NameFinder {
  const owners = new Map<string, string[]>();
  for (const entity of entities) {
    for (const name of namesOf(entity)) owners.set(keyOf(name), [...(owners.get(keyOf(name)) ?? []), entity.id]);
  }
  const names = [...new Set(entities.flatMap(namesOf))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = names.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(nameSource).join('|')})(?![\\p{L}\\p{N}])`, 'gu');

  const find = (text: string): EntityMention[] =>
    pattern === undefined
      ? []
      : [...text.matchAll(pattern)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          words: match[0],
          candidates: [...new Set(owners.get(keyOf(match[0])) ?? [])],
        }));

  const byId = new Map(entities.map((entity) => [entity.id, entityPattern(entity)]));
  return { find, names: (text, entity) => byId.get(entity)?.test(text) ?? false };
}

const entityPattern = (entity: Entity): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${namesOf(entity).map(nameSource).join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** Names compare with their first letter in either case and with straight quotes. */
const keyOf = (name: string): string => straight(name.charAt(0).toLowerCase() + name.slice(1));

const straight = (text: string): string => text.replace(/’/g, "'").replace(/\s+/g, ' ');

function nameSource(name: string): string {
  const first = name.charAt(0);
  const head = first.toLowerCase() === first.toUpperCase() ? escapeRegExp(first) : `[${first.toLowerCase()}${first.toUpperCase()}]`;
  const rest = escapeRegExp(name.slice(1)).replace(/['’]/g, "['’]").replace(/ /g, '\\s+');
  return head + rest;
}
