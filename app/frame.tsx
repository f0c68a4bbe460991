import type { ReactNode } from 'react';
import { Shell } from '@/components/ui/Shell';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';

/** The shell with this site's name and words. */
export function Frame({ bar, children }: { bar?: ReactNode; children: ReactNode }) {
  const { name, language } = site();
  const say = words(language);
  return (
    <Shell name={name} words={{ skip: say('site.skip'), made: say('site.made') }} bar={bar}>
      {children}
    </Shell>
  );
}
