import type { ReactNode } from 'react';
import { UpdateLine } from '@/components/offline/UpdateLine';
import { Shell } from '@/components/ui/Shell';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';

const LINKS = [
  ['/learn', 'site.navLessons'],
  ['/glossary', 'site.navGlossary'],
  ['/sources', 'site.navSources'],
  ['/corrections', 'site.navCorrections'],
  ['/about', 'site.navAbout'],
  ['/device', 'site.navDevice'],
  ['/teach', 'class.start.title'],
] as const;

/** The shell with this site's name and words; on a calm page nothing speaks of a new version. */
export function Frame({ bar, calm, children }: { bar?: ReactNode; calm?: true; children: ReactNode }) {
  const { name, language } = site();
  const say = words(language);
  return (
    <Shell
      name={name}
      words={{ skip: say('site.skip'), made: say('site.made'), nav: say('site.nav') }}
      links={LINKS.map(([href, key]) => ({ href, label: say(key), served: href === '/teach' }))}
      bar={bar}
    >
      {!calm && <UpdateLine say={say} />}
      {children}
    </Shell>
  );
}
