import type { FactBase } from '../fact/base';
import type { Grounded, Subject } from './check';
import { isOwnSubject } from './entity-grounding';
import { likeness, tiesOf, type Ties } from './parts';
import { sayingsIn, type Voice } from './sayings';
import { namedVoices, voicesIn } from './speakers';

/** How much better the other way round must fit: less than this is chance. */
const MARGIN = 0.01;

/** Pairs of names in the statement of which each fits what the evidence says of the other better than what it says of itself. */
export function exchangedParts({ fact, base }: Subject, one: Grounded): [string, string][] {
  const { statement } = fact;
  const names = namedVoices(statement, base);
  const sayings = sayingsIn(statement, names);
  const parties = distinct(names).map((party) => ({
    words: statement.slice(party[0]!.start, party[0]!.end),
    told: tiesOf(statement, party, names, sayings),
    there: evidenceOf(party, { fact, base }, one),
  }));
  return parties.flatMap((a, i) =>
    parties.slice(i + 1).flatMap((b): [string, string][] => {
      const asTold = likeness(a.told, a.there) + likeness(b.told, b.there);
      const exchanged = likeness(a.told, b.there) + likeness(b.told, a.there);
      return exchanged > asTold + MARGIN ? [[a.words, b.words]] : [];
    }),
  );
}

/** The mentions of a text by who is meant. */
function distinct(names: readonly Voice[]): Voice[][] {
  const keys = [...new Set(names.map(({ entities }) => entities.join()))];
  return keys.map((key) => names.filter(({ entities }) => entities.join() === key));
}

/** What the evidence says of a party. Whose text it is reports it all and is told what its sources tell. */
function evidenceOf(party: readonly Voice[], { fact, base }: { fact: Subject['fact']; base: FactBase }, one: Grounded): Ties {
  const { text } = one.span;
  const all = [...voicesIn(one, base), ...ownVoices(one, base)];
  const meant = new Set(party.flatMap(({ entities }) => entities));
  const ties = tiesOf(
    text,
    all.filter(({ entities }) => entities.some((id) => meant.has(id))),
    all,
    sayingsIn(text, all),
  );
  if ([...meant].some((id) => isOwnSubject(id, one, base)))
    for (const tie of ['reports', 'is told', 'says']) ties.set(tie, tie === 'says' ? 1 : 3);
  if (fact.attribution.some(({ speaker }) => meant.has(speaker))) ties.set('says', 3);
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
