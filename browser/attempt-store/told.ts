/** Under this name tabs speak of practice attempts. */
export const ATTEMPTS = 'cited.attempts';

/** What a tab says to the others: that it has kept something, or that all was deleted. */
export type Told = KeptOf | 'deleted';

interface KeptOf {
  attempt: string;
  lesson: string;
  form: string;
}
