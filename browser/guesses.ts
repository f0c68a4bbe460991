import { keep, kept } from './kept';

interface Guess {
  version: string;
  option: string;
  /** Milliseconds since 1970; missing where it is from an older version of this site. */
  at?: number;
}

/** Where guesses are kept: on this device, by lesson and question. */
export const GUESSES = 'cited.guesses';

/** Takes the place of a storage that is forbidden or full: a guess then lasts as long as the page. */
const made = new Map<string, Guess>();

/** Keeps a guess. */
export function keepGuess(name: string, guess: Guess): void {
  made.set(name, guess);
  keep(GUESSES, name, { ...guess, at: Date.now() });
}

/** The option that was guessed for a question. One that was corrected since has none. */
export function guessFor(name: string, version: string): string | undefined {
  const guess = made.get(name) ?? kept<Guess>(GUESSES)[name];
  return guess?.version === version ? guess.option : undefined;
}
