/** A source of so many random bytes, such as `crypto.getRandomValues` over a new array: chance is handed in. */
export type Chance = (count: number) => Uint8Array;

const WIDTH = 4;
const SPAN = 2 ** (8 * WIDTH);
/** Half of all draws are taken at the least, so that a sound source never comes near it. */
const MOST_DRAWS = 1_000;

/** A whole number from 0 up to, and without, `below` (at most 2^32), each as likely as the others. */
export function drawBelow(below: number, chance: Chance): number {
  // What is left over beyond the last whole multiple would favor the low numbers: it is drawn again.
  const fair = SPAN - (SPAN % below);
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    const drawn = chance(WIDTH).reduce((sum, byte) => sum * 256 + byte, 0);
    if (drawn < fair) return drawn % below;
  }
  throw new Error(`the source of random bytes gave nothing usable in ${MOST_DRAWS} draws: it is broken`);
}
