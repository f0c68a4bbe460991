import { drawBelow, type Chance } from './chance';
import { ADJECTIVES, NOUNS } from './handle-words';

const ALL = ADJECTIVES.length * NOUNS.length;

/**
 * The name by which a class knows a seat, such as "Calm Lantern": drawn, never typed, and none that is taken. Each free one
 * is as likely as the others. A class has far fewer seats than there are handles: where none is free, it throws.
 */
export function drawHandle(taken: Iterable<string>, chance: Chance): string {
  const places = [...new Set(taken)].map(placeOf).filter((place) => place !== undefined);
  const free = ALL - places.length;
  if (free === 0) throw new Error(`all ${ALL} handles of the class are taken`);
  // The one drawn is counted among the free ones alone: each taken one before it moves it on.
  return handleAt(
    places
      .sort((a, b) => a - b)
      .reduce((drawn, place) => (place <= drawn ? drawn + 1 : drawn), drawBelow(free, chance)),
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const handleAt = (place: number): string =>
  [ADJECTIVES[Math.floor(place / NOUNS.length)]!, NOUNS[place % NOUNS.length]!].map(capital).join(' ');

/** Handles made of words that were listed once have no place any more. */
function placeOf(handle: string): number | undefined {
  const [adjective = '', noun = ''] = handle.toLowerCase().split(' ');
  const [first, second] = [ADJECTIVES.indexOf(adjective), NOUNS.indexOf(noun)];
  return first < 0 || second < 0 ? undefined : first * NOUNS.length + second;
}
