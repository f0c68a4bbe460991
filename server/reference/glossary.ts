import type { Provenance } from '@/lib/fact/provenance';
import { sourcesOf } from '@/lib/fact/corroborate';
import type { GlossaryEntry } from '@/lib/lesson/glossary';
import { library, type Library } from '../content/library';
import { evidenceOf, isOpen } from '../evidence';
import { lessonSummaries } from '../lessons';
import { stepsWhere, type Place } from './where-used';

/** A hard word with what its meaning rests on, and where it is used. */
export interface GlossaryItem {
  entry: GlossaryEntry;
  /** The fact, where any page may print it. */
  evidence?: Provenance;
  /** Short names of the sources of its fact; empty where it rests on none. */
  sources: string[];
  used: Place[];
}

/** All entries by their words. */
export async function glossaryView(): Promise<GlossaryItem[]> {
  const shelf = library();
  const lessons = await lessonSummaries();
  return [...shelf.glossary.values()]
    .sort((a, b) => a.term.localeCompare(b.term, shelf.site.language))
    .map((entry) => ({
      entry,
      ...groundOf(entry, shelf),
      used: stepsWhere(lessons, ({ terms }) => terms.includes(entry.id)),
    }));
}

function groundOf({ fact: id }: GlossaryEntry, shelf: Library): Pick<GlossaryItem, 'evidence' | 'sources'> {
  const fact = shelf.base.facts.find((one) => one.id === id);
  if (!fact) return { sources: [] };
  const sources = sourcesOf([fact], shelf.base).map(({ label }) => label);
  return isOpen(fact.id, shelf) ? { evidence: evidenceOf(fact, shelf), sources } : { sources };
}
