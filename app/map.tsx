import type { LessonSummary } from '@/server/lessons';
import { words } from '@/lib/words';
import { Popovers } from '@/components/lesson/Popovers';
import { TopicMap } from '@/components/learn/TopicMap';
import { site } from '@/server/lessons';
import { siteMap } from '@/server/site-map';

/** The map of the site with the evidence that it opens; nothing where the site has none. */
export function SiteMapFigure({ lessons, brief }: { lessons: readonly LessonSummary[]; brief?: boolean }) {
  const view = siteMap();
  if (!view) return null;
  const context = {
    evidence: view.evidence,
    glossary: {},
    outline: { facts: view.facts },
    say: words(site().language),
  };
  return (
    <>
      <TopicMap map={view.map} lessons={lessons} context={context} brief={brief} />
      <Popovers step={[{ facts: view.facts, terms: [] }]} context={context} />
    </>
  );
}
