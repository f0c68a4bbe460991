import { IntlMessageFormat } from 'intl-messageformat';
import { en, type WordKey } from './en';

export type { WordKey };

/** The catalogues: a new language is a file and a line here, with every key of the first. */
const catalogues = { en } satisfies Record<string, Record<WordKey, string>>;

export type Language = keyof typeof catalogues;

/** Says a phrase of the catalogue with its values filled in. */
export type Say = (key: WordKey, values?: Record<string, string | number>) => string;

const speakers = new Map<Language, Say>();

/** The voice of a language. Messages are parsed once. */
export function words(language: Language): Say {
  const known = speakers.get(language);
  if (known) return known;
  const parsed = new Map<WordKey, IntlMessageFormat>();
  const say: Say = (key, values) => {
    const message = parsed.get(key) ?? new IntlMessageFormat(catalogues[language][key], language);
    parsed.set(key, message);
    return String(message.format(values));
  };
  speakers.set(language, say);
  return say;
}

/** True for a key of the catalogue: kinds of fact build theirs from names. */
export const isWordKey = (key: string): key is WordKey => Object.hasOwn(en, key);
