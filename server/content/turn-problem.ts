import type { Place, Problem } from '@/lib/kernel/result';

/** What is said of a character that shows text in another order than it is read in. */
export const turnProblem = (code: string, name: string, place: Place): Problem => ({
  code,
  found: `${name}, which shows text in another order than it is read in`,
  wanted: 'text that is read as it is seen; right-to-left letters need no such character',
  todo: 'take the character out',
  place,
});
