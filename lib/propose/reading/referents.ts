import type { FactBase } from '../../fact/base';
import type { Voice } from './reading';

const COMPANY =
  'company|firm|start-?up|lab|laboratory|agency|department|ministry|group|organi[sz]ation|union|council|committee|board|maker|developer';

const SOMEBODY =
  'people|person|sources?|officials?|spokes(?:man|woman|person)|aides?|executives?|advis[eo]rs?|employees?|engineers?|researchers?';

/** Words that stand for a name, and of what type the name then is. */
const REFERENTS: [RegExp, string][] = [
  [/(?<![\p{L}])(?:he|she)(?![\p{L}])/giu, 'person'],
  [new RegExp(`(?<![\\p{L}])(?:it|(?:the|this) (?:[\\p{L}]+ )?(?:${COMPANY}))(?!\\p{L})`, 'giu'), 'organisation'],
  [new RegExp(`(?<![\\p{L}])the (?:${SOMEBODY})(?!['’\\p{L}])`, 'giu'), 'unnamed'],
];

/**
 * Finds "he", "it" or "the company" where the two sentences before and the words so far name just one of that type,
 * which is what a coreference record needs; else where the sentence before does, which can be taken into the evidence.
 */
export function referents(text: string, before: readonly string[], base: FactBase): Voice[] {
  return REFERENTS.flatMap(([pattern, type]) =>
    [...text.matchAll(pattern)].map((match) => {
      const within = text.slice(0, match.index);
      const place = { start: match.index, end: match.index + match[0].length, words: match[0] };
      const fits = fitting(match[0], base);
      const named = (texts: readonly string[]) => namedIn(texts, type, base);
      const [only, ...more] = named([...before, within]);
      if (only !== undefined && more.length === 0)
        return fits(only) ? { ...place, entity: only, coreference: { words: match[0], entity: only } } : place;
      const [near, ...rest] = named([...before.slice(-1), within]);
      const [own, ...others] = named([...before, within]).filter(fits);
      if (own !== undefined && others.length === 0 && more.length > 0)
        return namedIn([within], type, base).includes(own)
          ? { ...place, entity: own }
          : { ...place, entity: own, needsBefore: true };
      return near !== undefined && rest.length === 0 ? { ...place, entity: near, needsBefore: true } : place;
    }),
  );
}

/** Nouns for public bodies: a department is no company, and no company is a department. */
const PUBLIC =
  /\b(?:agency|department|ministry|council|committee|union|board|government|office|court|police|administration)\b/i;
const PRIVATE = /\b(?:company|firm|start-?up|maker|developer|manufacturer)\b/i;

/** Whether an entity can be what a noun stands for: the name, an alias or the role of a public body says what it is. */
function fitting(words: string, base: FactBase): (id: string) => boolean {
  const noun = PUBLIC.exec(words)?.[0].toLowerCase();
  return (id) => {
    const entity = base.entities.get(id);
    const known = [entity?.name ?? '', ...(entity?.aliases ?? []), entity?.role ?? ''].join(' ');
    if (noun !== undefined) return new RegExp(`\\b${noun}\\b`, 'i').test(known);
    return !PRIVATE.test(words) || !PUBLIC.test([entity?.name ?? '', ...(entity?.aliases ?? [])].join(' '));
  };
}

const namedIn = (texts: readonly string[], type: string, base: FactBase): string[] => [
  ...new Set(
    base.names
      .find(texts.join('\n'))
      .flatMap((mention) => mention.candidates)
      .filter((id) => base.entities.get(id)?.type === type),
  ),
];
