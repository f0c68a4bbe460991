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
      const [only, ...more] = named([...before, within], type, base);
      if (only !== undefined && more.length === 0)
        return { ...place, entity: only, coreference: { words: match[0], entity: only } };
      const [near, ...rest] = named([...before.slice(-1), within], type, base);
      return near !== undefined && rest.length === 0 ? { ...place, entity: near, needsBefore: true } : place;
    }),
  );
}

const named = (texts: readonly string[], type: string, base: FactBase): string[] => [
  ...new Set(
    base.names
      .find(texts.join('\n'))
      .flatMap((mention) => mention.candidates)
      .filter((id) => base.entities.get(id)?.type === type),
  ),
];
