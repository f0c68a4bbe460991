import { Popovers } from '@/components/lesson/Popovers';
import { TopicMap } from '@/components/learn/TopicMap';
import { words } from '@/lib/words';
import { site, type LessonSummary } from '@/server/lessons';
import { siteMap } from '@/server/site-map';

/** The map of the site; nothing where it has none. What it opens comes with `MapNotes`. */
export function MapFigure({ lessons, brief }: { lessons: readonly LessonSummary[]; brief?: boolean }) {
  const view = siteMap();
  return view && <TopicMap map={view.map} lessons={lessons} context={contextOf(view)} brief={brief} />;
}

/** The evidence that the map opens. It belongs at the end of a page: on paper it is a list of notes. */
export function MapNotes() {
  const view = siteMap();
  return view && <Popovers step={[{ facts: view.facts, terms: [] }]} context={contextOf(view)} />;
}

const contextOf = ({ evidence, facts }: NonNullable<ReturnType<typeof siteMap>>) => ({
  evidence,
  glossary: {},
  outline: { facts },
  say: words(site().language),
});
