import type { Provenance } from '@/lib/fact/provenance';
import { factsIn } from '@/lib/lesson/cited-text';
import { mapTexts, type SiteMap } from '@/lib/lesson/map';
import { mapProblems } from './content/check-beside';
import { ContentError, library } from './content/library';
import { evidenceAll } from './evidence';

/** The map of the site with the evidence of each fact that it cites. */
export interface MapView {
  map: SiteMap;
  /** Ids of its facts in reading order. */
  facts: string[];
  evidence: Readonly<Record<string, Provenance>>;
}

/** How the lessons hang together, or undefined where the site has no map. */
export function siteMap(): MapView | undefined {
  const shelf = library();
  if (!shelf.map) return undefined;
  const problems = mapProblems(shelf);
  if (problems.length > 0) throw new ContentError(problems);
  const map = shelf.map.value;
  const facts = factsIn(mapTexts(map));
  return { map, facts, evidence: evidenceAll(facts, shelf) };
}
