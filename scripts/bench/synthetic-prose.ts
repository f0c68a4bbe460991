import type { Random } from '@/lib/kernel/random';
import { LINK_WORDS, MANNER_WORDS, NOUN_WORDS, VERB_WORDS } from './synthetic-words';

/** Words in a sentence of news, roughly: 8 to 34, 20 on average. */
const sentenceLength = (random: Random): number => 8 + Math.floor((random() + random()) * 13);

/** Frequent words come first in a list and are drawn more often, as in real prose. */
const frequent = (words: readonly string[], random: Random): string => words[Math.floor(random() ** 2 * words.length)]!;

/** The pattern of a clause, over and over: grammar enough for sentence and word rules to have something to read. */
const PATTERN = [LINK_WORDS, MANNER_WORDS, NOUN_WORDS, VERB_WORDS, LINK_WORDS, NOUN_WORDS] as const;

/** A sentence of ordinary words that says nothing, with a comma in longer ones. */
export function syntheticSentence(random: Random): string {
  const length = sentenceLength(random);
  const words = Array.from({ length }, (_, i) => frequent(PATTERN[i % PATTERN.length]!, random));
  if (length > 16) words[9] += ',';
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
