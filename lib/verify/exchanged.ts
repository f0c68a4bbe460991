import type { FactBase } from '../fact/base';
import type { Grounded, Subject } from './check';
import { isOwnSubject } from './entity-grounding';
import { likeness, tiesOf, type Ties } from './parts';
import { sayingsIn, type Voice } from './sayings';
import { namedVoices, voicesIn } from './speakers';

/** How much better the other way round must fit: less than this is chance. */
const MARGIN = 0.01;

/** Two parties that have each other's part, and the field that says so. */
export type Exchanged = [a: string, b: string, path: string[]];

/** Pairs of names in the statement of which each fits what the evidence says of the other better than what it says of itself. */
export function exchangedParts({ fact, base }: Subject, one: Grounded): Exchanged[] {
  const { statement } = fact;
  const names = namedVoices(statement, base);
  const sayings = sayingsIn(statement, names);
  const parties = names
    .map((name) => [name])
    .map((party) => ({
      who: party[0]!.entities.join(),
      words: statement.slice(party[0]!.start, party[0]!.end),
      told: tiesOf(statement, party, names, sayings),
      there: evidenceOf(party, { fact, base }, one),
    }));
  return parties.flatMap((a, i) =>
    parties.slice(i + 1).flatMap((b): Exchanged[] => {
      if (a.who === b.who) return [];
      const asTold = likeness(a.told, a.there) + likeness(b.told, b.there);
      const exchanged = likeness(a.told, b.there) + likeness(b.told, a.there);
      return exchanged > asTold + MARGIN ? [[a.words, b.words, ['statement']]] : [];
    }),
  );
}

/** Whose text it is says it all, to the reader, and is told what its sources tell. */
const OWN_TEXT: [string, number][] = [
  ['says', 1],
  ['reports', 2],
  ['is told', 3],
  ['is outermost', 2],
];

/** What the evidence says of a party. The chain of attribution, which V9 checks, weighs more than others who speak there. */
export function evidenceOf(
  party: readonly Voice[],
  { fact, base }: { fact: Subject['fact']; base: FactBase },
  one: Grounded,
): Ties {
  const { text } = one.span;
  const all = [...voicesIn(one, base), ...ownVoices(one, base)];
  const meant = new Set(party.flatMap(({ entities }) => entities));
  const ties = tiesOf(
    text,
    all.filter(({ entities }) => entities.some((id) => meant.has(id))),
    all,
    sayingsIn(text, all),
  );
  for (const tie of ['reports', 'tells', 'is outermost']) ties.delete(tie);
  const link = fact.attribution.findIndex(({ speaker }) => meant.has(speaker));
  if (ties.has('says')) ties.set('says', 2);
  if ([...meant].some((id) => isOwnSubject(id, one, base)))
    for (const [tie, strength] of OWN_TEXT) ties.set(tie, strength);
  if (link >= 0) ties.set('says', 3);
  if (link === 0) ties.set('tells', 2);
  return ties;
}

/** In a party's own text "we" and "our" are the party. */
function ownVoices(one: Grounded, base: FactBase): Voice[] {
  const own = [...base.entities.values()].filter(
    ({ type, documents }) => type !== 'law' && type !== 'outlet' && documents.includes(one.source.id),
  );
  if (own.length === 0) return [];
  return [...one.span.text.matchAll(/\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y)\b/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    entities: own.map(({ id }) => id),
  }));
}

/** How much better somebody else must fit to be meant in place of who is named: names apart, texts differ by chance. */
const CLEARLY = 0.5;

/** Names of the statement in whose place the evidence has somebody else of their type, whom the statement leaves out. */
export function replacedParts({ fact, base }: Subject, one: Grounded): [named: string, meant: string][] {
  const { statement } = fact;
  const names = namedVoices(statement, base);
  const sayings = sayingsIn(statement, names);
  const typeOf = (voice: Voice) => base.entities.get(voice.entities[0] ?? '')?.type;
  const others = voicesIn(one, base).filter(
    ({ entities }) => !names.some((name) => name.entities.some((id) => entities.includes(id))),
  );
  return names.flatMap((name): [string, string][] => {
    const told = tiesOf(statement, [name], names, sayings);
    const asTold = likeness(told, evidenceOf([name], { fact, base }, one));
    const rival = others
      .filter((other) => typeOf(other) === typeOf(name))
      .find((other) => {
        const there = evidenceOf([other], { fact, base }, one);
        return likeness(sameSide(told, there), there) > asTold + CLEARLY;
      });
    return rival ? [[statement.slice(name.start, name.end), one.span.text.slice(rival.start, rival.end)]] : [];
  });
}

/** What is told of a name without what only stands near: who pays is not who is paid, and cannot be meant in their place. */
const sameSide = (told: Ties, there: Ties): Ties =>
  new Map(
    [...told].filter(([name]) => {
      const word = /^near:(.*)$/u.exec(name)?.[1];
      const opposed = told.has(`after:${word}`) && !told.has(`before:${word}`) && !there.has(`after:${word}`);
      return word === undefined || !opposed;
    }),
  );

/** Slots of which one gives and the other gets. */
const GIVING: readonly [gives: string, gets: string][] = [
  ['giver', 'receiver'],
  ['payer', 'payee'],
];
/** Verbs whose subject gets: "the town received a grant from the county". */
const GETTING = new Set(['receiv', 'get', 'obtain', 'collect', 'earn', 'accept', 'owe']);

/** Slots that let one give who by the verbs of the evidence gets. */
export function exchangedSlots({ fact, base }: Subject, one: Grounded): Exchanged[] {
  const named = base.names
    .find(one.span.text)
    .map(({ start, end, candidates }) => ({ start, end, entities: candidates }));
  const all = [...named, ...voicesIn(one, base), ...ownVoices(one, base)];
  const ties = (id: unknown) =>
    tiesOf(
      one.span.text,
      all.filter(({ entities }) => entities.includes(String(id))),
      all,
      [],
    );
  return GIVING.flatMap(([gives, gets]): Exchanged[] => {
    const [giver, getter] = [fact.slots[gives], fact.slots[gets]];
    if (giver === undefined || getter === undefined) return [];
    const [a, b] = [ties(giver), ties(getter)];
    return gift(b, a) > gift(a, b)
      ? [[`${gives} ${String(giver)}`, `${gets} ${String(getter)}`, ['slots', gives]]]
      : [];
  });
}

/** How far one stands before the verbs after which the other stands, which is how a giver stands to who gets. */
function gift(giver: Ties, getter: Ties): number {
  const sides = (getting: boolean) => (getting ? ['after', 'before'] : ['before', 'after']);
  const words = [...new Set([...giver.keys()].flatMap((name) => /^(?:before|after):(.*)$/u.exec(name)?.[1] ?? []))];
  return words.reduce((sum, word) => {
    const [gives, gets] = sides(GETTING.has(word));
    return sum + Math.min(giver.get(`${gives}:${word}`) ?? 0, getter.get(`${gets}:${word}`) ?? 0);
  }, 0);
}
