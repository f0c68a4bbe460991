import { drawHandle } from '@/lib/classroom/handle';
import { ADJECTIVES, NOUNS } from '@/lib/classroom/handle-words';
import { bytesOf } from './bytes';

const ALL = ADJECTIVES.length * NOUNS.length;

/** Never within a handle, also where its two words are run together. */
const BLOCKED =
  'fuck shit cunt cock dick penis vagin nigg fag slut whore rape nazi porn sex anal anus arse bitch bastard piss poop twat wank boob jew kike gay homo tranny dyke coon spic chink paki gyp slave trump putin kill dead damn crap fart turd bum';
/** Never a word of a handle: insults, bodies, groups, faiths, parties, innuendo, weapons. */
const BLOCKED_WORDS =
  'ape ass beaver big black booby bow brown bunny bush cow cougar crazy donkey dumb easy elephant fairy fat fox fruit gun hairy hard hippo horny hot idiot lame little mad mole monkey naked nut peach pansy pig pink polish queer rat red retarded savage sheep short skinny slow small snake snowflake special stupid tall tart thick thin tiny toad ugly unicorn virgin weasel weird wet whale white wild willing worm yellow young old';
/** First names that are also words. */
const NAMES =
  'amber angel april ash aspen autumn basil bill brook carol coral daisy dawn faith fern finch forest frank ginger glen grace grant hazel heath heather holly hope iris ivy jade jasper jay joy june lily mark martin mary max may melody merry olive pansy patience pearl phoenix poppy prudence ray reed rich river robin rocky rose ruby rusty sage sandy sky star storm summer sunny violet will willow wren';

const split = (text: string) => text.split(' ');
const both = [...ADJECTIVES, ...NOUNS];

test('there are at least 120 of each, none twice, all plain and short', () => {
  expect([ADJECTIVES.length, NOUNS.length].every((length) => length >= 120)).toBe(true);
  expect(new Set(both).size).toBe(both.length);
  expect(both.filter((word) => !/^[a-z]{3,12}$/.test(word))).toEqual([]);
});

test('no word is a name, an insult or an innuendo, and no two make one', () => {
  expect(both.filter((word) => split(`${BLOCKED_WORDS} ${NAMES}`).includes(word))).toEqual([]);
  const pairs = ADJECTIVES.flatMap((adjective) => NOUNS.map((noun) => adjective + noun));
  expect(pairs.filter((pair) => split(BLOCKED).some((bad) => pair.includes(bad)))).toEqual([]);
});

test('no two words of a list are alike when misheard or mistyped', () => {
  for (const list of [ADJECTIVES, NOUNS]) {
    const alike = list.flatMap((word, i) =>
      list
        .slice(i + 1)
        .filter((other) => sound(word) === sound(other) || distance(word, other) < 3)
        .map((other) => `${word}/${other}`),
    );
    expect(alike).toEqual([]);
  }
});

test('2,000 seats of a class get 2,000 handles, the same from the same bytes', () => {
  const drawAll = () => {
    const [taken, chance] = [new Set<string>(), bytesOf('class')];
    for (let i = 0; i < 2_000; i++) taken.add(drawHandle(taken, chance));
    return taken;
  };
  const first = drawAll();
  expect(first.size).toBe(2_000);
  expect([...first].filter((handle) => !/^[A-Z][a-z]+ [A-Z][a-z]+$/.test(handle))).toEqual([]);
  expect([...drawAll()]).toEqual([...first]);
});

test('the last free handle is found, and after it there is none', () => {
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  const all = ADJECTIVES.flatMap((one) => NOUNS.map((other) => `${capital(one)} ${capital(other)}`));
  expect(
    drawHandle(
      all.filter((_, i) => i !== 777),
      bytesOf('last'),
    ),
  ).toBe(all[777]);
  expect(() => drawHandle(all, bytesOf('none'))).toThrow(String(ALL));
});

test('a handle of words that were taken out of the lists takes no place', () => {
  expect(drawHandle(['Old Word', 'Old Word'], bytesOf('x'))).toBe(drawHandle([], bytesOf('x')));
});

/** What is left of a word when vowels and doubled letters are misheard. */
function sound(word: string): string {
  const heard = word
    .replace(/ph/g, 'f')
    .replace(/gh?t/g, 't')
    .replace(/ck|q|x|c(?=[aoulrkth]|$)/g, 'k')
    .replace(/[cz]/g, 's')
    .replace(/kn/g, 'n')
    .replace(/(.)\1/g, '$1');
  return heard.charAt(0) + heard.slice(1).replace(/[aeiouyhw]/g, '');
}

/** Letters to change, add or take away to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + Number(letter !== other)));
    row = next;
  }
  return row[b.length]!;
}
