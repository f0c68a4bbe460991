import type { Fact } from '@/lib/fact/schema';
import { groupBy } from '@/lib/kernel/group';
import { byText } from '@/lib/kernel/text';
import { groupOf, sourceGroups, type SourceGroup } from '@/lib/source/group';
import { sourceDate, type Source } from '@/lib/source/schema';
import { library, type Library } from '../content/library';
import { factPath, openFacts } from '../evidence';
import { lessonSummaries, type LessonSummary } from '../lessons';

/** A record with what rests on it. */
export interface SourceItem {
  source: Source;
  /** Facts that have a page. */
  facts: { href: string; statement: string }[];
  /** How many more there are, which no page prints. */
  kept: number;
  lessons: { href: string; title: string }[];
}

/** All records in their groups, the newest first; groups that are empty are left out. */
export async function sourcesView(): Promise<{ group: SourceGroup; items: SourceItem[] }[]> {
  const shelf = library();
  const lessons = await lessonSummaries();
  const restOn = groupBy(shelf.base.facts, ({ evidence }) => evidence.map(({ source }) => source));
  const items = [...shelf.base.sources.values()]
    .sort((a, b) => byText(sourceDate(b) ?? '', sourceDate(a) ?? '') || byText(a.id, b.id))
    .map((source) => itemOf(source, restOn.get(source.id) ?? [], shelf, lessons));
  return sourceGroups
    .map((group) => ({ group, items: items.filter(({ source }) => groupOf(source) === group) }))
    .filter((one) => one.items.length > 0);
}

function itemOf(source: Source, facts: readonly Fact[], shelf: Library, lessons: readonly LessonSummary[]): SourceItem {
  const open = facts.filter(({ id }) => openFacts(shelf).has(id));
  const ids = new Set(facts.map(({ id }) => id));
  return {
    source,
    facts: open.map(({ id, statement }) => ({ href: factPath(id), statement })),
    kept: facts.length - open.length,
    lessons: lessons
      .filter(({ outline }) => outline.facts.some((id) => ids.has(id)))
      .map(({ meta }) => ({ href: `/learn/${meta.slug}`, title: meta.title })),
  };
}
