import { groupBy } from '../kernel/group';
import { phraseFinder } from '../kernel/phrase-finder';
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
  const owners = groupBy(entities, (entity) => namesOf(entity).map(keyOf));
  const phrases = phraseFinder(entities.flatMap(namesOf).flatMap(spellings), alike);
  const find = (text: string): EntityMention[] =>
    phrases(text).map(({ start, end }) => {
      const words = text.slice(start, end);
      return { start, end, words, candidates: [...new Set(owners.get(keyOf(words))?.map(({ id }) => id))] };
    });
  return { find, names: (text, entity) => find(text).some((mention) => mention.candidates.includes(entity)) };
}

/** A name in small letters may begin a sentence; a name in capitals is no common word: "The National" is not "national". */
const spellings = (name: string): string[] =>
  /^\p{Ll}/u.test(name) ? [name, name.charAt(0).toUpperCase() + name.slice(1)] : [name];

/** Names are looked up with a small first letter, straight quotes and single spaces. */
const keyOf = (name: string): string => straight(name.charAt(0).toLowerCase() + name.slice(1));

/** One token of a name as `straight` reads it. */
const alike = (token: string): string => (token === '’' ? "'" : token.trim() === '' ? ' ' : token);

const straight = (text: string): string => text.replace(/’/g, "'").replace(/\s+/g, ' ');
