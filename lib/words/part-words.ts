import { en, type WordKey } from './en';
import type { Say } from '.';

type After<Prefix extends string, Key extends string> = Key extends `${Prefix}${infer Name}` ? Name : never;

/** The words of one part of the catalogue by the rest of their keys. */
export type PartWords<Prefix extends string> = Readonly<Record<After<Prefix, WordKey>, string>>;

/**
 * All words whose keys begin so, for a page that has no catalogue. What only the page knows stands in them as "{name}", to
 * be filled in there: so they hold no plurals.
 */
export function partWords<const Prefix extends string>(say: Say, prefix: Prefix): PartWords<Prefix> {
  const keys = (Object.keys(en) as WordKey[]).filter((key) => key.startsWith(prefix));
  return Object.fromEntries(keys.map((key) => [key.slice(prefix.length), say(key, left)])) as PartWords<Prefix>;
}

/** Every name stands for itself. */
const left = new Proxy<Record<string, string>>({}, { get: (_, name) => `{${String(name)}}`, has: () => true });
