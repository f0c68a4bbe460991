import { agreeing } from '@/lib/fact/corroborate';
import type { Provenance } from '@/lib/fact/provenance';
import { correctionLog } from '@/lib/lesson/correction';
import { library, type Library } from '../content/library';
import { evidenceOf, factPath, openFacts } from '../evidence';
import { lessonSummaries } from '../lessons';
import { stepsWhere, type Place } from './where-used';

/** All that the page of a fact shows. */
export interface FactView {
  id: string;
  evidence: Provenance;
  taught: Place[];
  /** The fact that holds now, where this one is out of date. */
  now?: { href: string; statement: string };
  corrections: { href: string; date: string }[];
  /** Name of the share card. */
  card: string;
}

/** Ids of the facts that have a page: those that only assigned forms ask have none. */
export const factIds = (): string[] => [...openFacts(library()).keys()];

/** A fact's page, or undefined where it has none. */
export async function factView(id: string): Promise<FactView | undefined> {
  const shelf = library();
  const fact = openFacts(shelf).get(id);
  if (!fact) return undefined;
  const lessons = await lessonSummaries();
  const same = new Set(agreeing(fact, shelf.base).map((one) => one.id));
  const cites = (facts: readonly string[]) => facts.some((one) => same.has(one));
  return {
    id,
    evidence: evidenceOf(fact, shelf),
    taught: stepsWhere(lessons, ({ facts }) => cites(facts)),
    now: successor(fact.supersededBy, shelf),
    corrections: correctionLog(shelf.corrections)
      .filter(({ facts }) => facts.includes(id))
      .map(({ anchor, date }) => ({ href: `/corrections#${anchor}`, date })),
    card: `fact-${id}`,
  };
}

function successor(id: string | undefined, shelf: Library): FactView['now'] {
  const fact = id === undefined ? undefined : openFacts(shelf).get(id);
  return fact && { href: factPath(fact.id), statement: fact.statement };
}
