import type { ReactNode } from 'react';
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
] as const;

/** The shell with this site's name and words. */
export function Frame({ bar, children }: { bar?: ReactNode; children: ReactNode }) {
  const { name, language } = site();
  const say = words(language);
  return (
    <Shell
      name={name}
      words={{ skip: say('site.skip'), made: say('site.made'), nav: say('site.nav') }}
      links={LINKS.map(([href, key]) => ({ href, label: say(key) }))}
      bar={bar}
    >
      {children}
    </Shell>
  );
}
