import { agreeing } from '@/lib/fact/corroborate';
import { provenance, type Provenance } from '@/lib/fact/provenance';
import type { Fact } from '@/lib/fact/schema';
import { reportAddress } from '@/lib/lesson/about';
import type { Item } from '@/lib/question/item';
import type { Library } from './content/library';
import { quizOf, quizSlugs } from './quiz-of';

/** What was made before: dates are written out for it, and each answer of a class that is told its verdict needs some. */
const made = new WeakMap<Library, WeakMap<Fact, Readonly<Provenance>>>();

/** A fact's evidence with the addresses of its own page, where it has one, and of the place to report a problem. */
export function evidenceOf(fact: Fact, shelf: Library): Readonly<Provenance> {
  const ofShelf = made.get(shelf) ?? new WeakMap<Fact, Readonly<Provenance>>();
  made.set(shelf, ofShelf);
  const known = ofShelf.get(fact) ?? {
    ...provenance(fact, shelf.base, shelf.site.language),
    ...(isOpen(fact.id, shelf) ? { page: factPath(fact.id) } : {}),
    report: reportAddress(shelf.about, fact.id),
  };
  ofShelf.set(fact, known);
  return known;
}

/** The same of several facts, by id. */
export const evidenceAll = (ids: readonly string[], shelf: Library): Record<string, Provenance> =>
  Object.fromEntries(
    shelf.base.facts.filter(({ id }) => ids.includes(id)).map((fact) => [fact.id, evidenceOf(fact, shelf)]),
  );

/** The evidence of the facts that a key rests on, in their order. */
export const evidenceBehind = ({ facts }: Pick<Item, 'facts'>, shelf: Library): Provenance[] =>
  facts.flatMap((id) => shelf.base.facts.filter((fact) => fact.id === id)).map((fact) => evidenceOf(fact, shelf));

export const factPath = (id: string): string => `/facts/${id}`;

/** True for a published fact whose statement any page may print. */
export const isOpen = (id: string, shelf: Library): boolean => openFacts(shelf).has(id);

const open = new WeakMap<Library, ReadonlyMap<string, Fact>>();

/** The facts that have a page of their own, by id. */
export function openFacts(shelf: Library): ReadonlyMap<string, Fact> {
  const known = open.get(shelf);
  if (known) return known;
  const kept = keptFacts(shelf);
  const found = new Map(
    shelf.base.facts
      .filter((fact) => !shownWith(fact, shelf).some((id) => kept.has(id)))
      .map((fact) => [fact.id, fact]),
  );
  open.set(shelf, found);
  return found;
}

/** Facts that only assigned forms ask: a page on one would be the key to its question (docs/decisions/017). */
export const keptFacts = (shelf: Library): Set<string> =>
  new Set(quizSlugs(shelf).flatMap((slug) => quizOf(slug, shelf)?.reserved ?? []));

/** What the page of a fact would tell: itself, what says the same, what took its place, and the versions that differ. */
const shownWith = (fact: Fact, { base }: Library): string[] => [
  ...agreeing(fact, base).map(({ id }) => id),
  ...(fact.supersededBy === undefined ? [] : [fact.supersededBy]),
  ...base.disagreements.filter(({ facts }) => facts.includes(fact.id)).flatMap(({ facts }) => facts),
];
