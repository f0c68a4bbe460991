import type { Result } from '../kernel/result';
import type { Chance } from './chance';
import { drawCode } from './code-letters';
import { readCode } from './read-code';

const LENGTH = 8;
/** A link to join, pasted where its code was asked for. */
const IN_LINK = /[?&]code=([^&#\s]+)/;

/** The code of a class: eight letters, 852 thousand million of them. Two classes may draw the same: the store refuses the second. */
export const joinCode = (chance: Chance): string => drawCode(LENGTH, chance);

/** The join code that somebody typed, or the one in a link that was pasted, as it is stored. */
export const readJoinCode = (typed: unknown): Result<string> =>
  readCode((typeof typed === 'string' && decoded(IN_LINK.exec(typed.slice(0, 2_000))?.[1])) || typed, LENGTH);

function decoded(part: string | undefined): string | undefined {
  try {
    return part && decodeURIComponent(part);
  } catch {
    return part;
  }
}
