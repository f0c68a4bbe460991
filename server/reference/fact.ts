import { agreeing, countOriginals, sourcesOf } from '@/lib/fact/corroborate';
import type { Provenance } from '@/lib/fact/provenance';
import { correctionLog } from '@/lib/lesson/correction';
import type { LessonMeta } from '@/lib/lesson/schema';
import { latest } from '@/lib/lesson/sources-end';
import { sourceDate } from '@/lib/source/schema';
import { library, type Library } from '../content/library';
import { evidenceOf, factPath, openFacts } from '../evidence';
import { lessonSummaries, type LessonSummary } from '../lessons';
import { stepsWhere, type Place } from './where-used';

/** How many originals stand behind something, and up to when they reach. */
export interface Behind {
  originals: LessonSummary['originals'];
  meta: Pick<LessonMeta, 'sourcesEnd'>;
}

/** All that the page of a fact shows. */
export interface FactView {
  id: string;
  evidence: Provenance;
  taught: Place[];
  /** The fact that holds now, where this one is out of date. */
  now?: { href: string; statement: string };
  corrections: { href: string; date: string }[];
  /** What it rests on: how many originals, and up to when they reach. */
  behind: Behind;
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
  const agree = agreeing(fact, shelf.base);
  const same = new Set(agree.map((one) => one.id));
  const cites = (facts: readonly string[]) => facts.some((one) => same.has(one));
  return {
    id,
    evidence: evidenceOf(fact, shelf),
    taught: stepsWhere(lessons, ({ facts }) => cites(facts)),
    now: successor(fact.supersededBy, shelf),
    corrections: correctionLog(shelf.corrections)
      .filter(({ facts }) => facts.includes(id))
      .map(({ anchor, date }) => ({ href: `/corrections#${anchor}`, date })),
    behind: {
      originals: countOriginals(agree, shelf.base),
      meta: latest(sourcesOf(agree, shelf.base).map((source) => ({ sourcesEnd: sourceDate(source) }))),
    },
    card: `fact-${id}`,
  };
}

function successor(id: string | undefined, shelf: Library): FactView['now'] {
  const fact = id === undefined ? undefined : openFacts(shelf).get(id);
  return fact && { href: factPath(fact.id), statement: fact.statement };
}
