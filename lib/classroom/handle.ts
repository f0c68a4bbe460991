import { drawBelow, type Chance } from './chance';
import { ADJECTIVES, NOUNS } from './handle-words';

const ALL = ADJECTIVES.length * NOUNS.length;

/**
 * The name by which a class knows a seat, such as "Calm Lantern": drawn, never typed, and none that is taken. Each free one
 * is as likely as the others. A class has far fewer seats than there are handles: where none is free, it throws.
 */
export function drawHandle(taken: Iterable<string>, chance: Chance): string {
  const isTaken = new Uint8Array(ALL);
  let free = ALL;
  for (const handle of taken) {
    const place = places().get(handle);
    if (place === undefined || isTaken[place] === 1) continue;
    isTaken[place] = 1;
    free -= 1;
  }
  if (free === 0) throw new Error(`all ${ALL} handles of the class are taken`);
  // The one drawn is counted among the free ones alone.
  let place = 0;
  for (let left = drawBelow(free, chance); left > 0 || isTaken[place] === 1; place++) left -= 1 - isTaken[place]!;
  return handleAt(place);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const handleAt = (place: number): string =>
  [ADJECTIVES[Math.floor(place / NOUNS.length)]!, NOUNS[place % NOUNS.length]!].map(capital).join(' ');

let known: Map<string, number> | undefined;

/** Where each handle stands among all. Those made of words that were listed once have no place any more. */
const places = (): Map<string, number> =>
  (known ??= new Map(Array.from({ length: ALL }, (_, place) => [handleAt(place), place])));
