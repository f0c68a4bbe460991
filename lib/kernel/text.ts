/** Words and numbers of a text, lower-cased: letters, digits and inner apostrophes or hyphens are kept together. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLocaleLowerCase('en-US')
      .match(/[\p{L}\p{N}$]+(?:['’][\p{L}]+)*/gu) ?? []
  );
}

/** Number of words as a reader counts them: runs without white space. */
export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/u).length;
}

/** Length in Unicode code points, not UTF-16 units. */
export function codePointLength(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Collapses white space and trims. */
export const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A comparison that is the same on every machine and in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Joins a list in a sentence: "a", "a and b", "a, b and c". The joining word comes from the catalogue. */
export function joinList(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** Escapes a literal for use in a regular expression. */
export const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Text in which capitals count as small letters, code point by code point, as in a regular expression with the flags i and u. */
export const foldCase = (text: string): string =>
  /^[\0-\x7f]*$/.test(text) ? text.toLowerCase() : Array.from(text, foldCharacter).join('');

/** By way of the capital, which "ς" and "σ" share; what changes its length ("ß", "SS") and the Turkish "ı" stay as they are. */
function foldCharacter(character: string): string {
  const upper = character === 'ı' ? character : sameLength(character, character.toUpperCase());
  return sameLength(upper, upper.toLowerCase());
}

const sameLength = (character: string, changed: string): string =>
  changed.length === character.length ? changed : character;
