import { words } from '../../kernel/text';
import type { Guessable } from './question';
import { valence } from './valence';

/** Says for each option how much a guesser likes it; the one with the most is taken, and equals share the guess. */
export type Strategy = (question: Guessable) => number[];

const lengths = ({ options }: Guessable): number[] => options.map(({ text }) => text.length);

const overlap = (a: readonly string[], b: readonly string[]): number => a.filter((word) => b.includes(word)).length;

const contentWords = (text: string): string[] => words(text).filter((word) => word.length > 3);

/** How many words an option shares with all the others. */
const shared = ({ options }: Guessable): number[] =>
  options.map(({ text }, i) =>
    options.reduce((sum, other, j) => sum + (i === j ? 0 : overlap(contentWords(text), contentWords(other.text))), 0),
  );

const negated = (values: readonly number[]): number[] => values.map((value) => -value);

const numbersIn = (text: string): number | undefined => {
  const found = text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/);
  return found ? Number(found[0]) : undefined;
};

/** The option whose number lies in the middle; without numbers in all of them, no preference. */
function middleNumber({ options }: Guessable): number[] {
  const numbers = options.map(({ text }) => numbersIn(text));
  if (numbers.some((one) => one === undefined)) return options.map(() => 0);
  const sorted = [...(numbers as number[])].sort((a, b) => a - b);
  return (numbers as number[]).map((one) => -Math.abs(sorted.indexOf(one) - (sorted.length - 1) / 2));
}

/** Qualified, detailed options: words that limit, figures and names. */
const details = ({ options }: Guessable): number[] =>
  options.map(
    ({ text }) => text.match(/\d+|\b\p{Lu}\p{Ll}+|\b(?:unless|except|if|about|under|without|certain)\b/gu)?.length ?? 0,
  );

const position =
  (at: number): Strategy =>
  ({ options }) =>
    options.map((_, i) => (i === at ? 1 : 0));

/** Ways to answer by the places of the options. */
export const placeStrategies = {
  'first place': position(0),
  'second place': position(1),
  'third place': position(2),
} satisfies Record<string, Strategy>;

/** Ways to answer by what the options say, without having read anything. */
export const wordStrategies = {
  longest: lengths,
  shortest: (question) => negated(lengths(question)),
  'not the longest': (question) => {
    const most = Math.max(...lengths(question));
    return lengths(question).map((one) => (one === most ? 0 : 1));
  },
  'odd one out': (question) => negated(shared(question)),
  'most like the others': shared,
  'words of the stem': ({ prompt, options }) =>
    options.map(({ text }) => overlap(contentWords(text), contentWords(prompt))),
  'most specific': details,
  'middle number': middleNumber,
  'the kinder answer': ({ options }) => options.map(({ text }) => valence(text)),
  'the harsher answer': ({ options }) => negated(options.map(({ text }) => valence(text))),
} satisfies Record<string, Strategy>;

/** All ways to answer without having read anything. */
export const strategies = { ...wordStrategies, ...placeStrategies };
