import type { About } from '@/lib/lesson/about';
import type { Site } from '@/lib/lesson/site';
import { checksOn } from '@/lib/verify';
import { library } from '../content/library';

/** What the page about this site shows. The figures are counted from the content. */
export interface AboutView {
  operator: About;
  signatures: Site['signatures'];
  figures: { facts: number; sources: number; checks: number; signatures: number };
}

/** How this site is made, and by whom. */
export function aboutView(): AboutView {
  const { about, site, base, signed } = library();
  return {
    operator: about,
    signatures: site.signatures,
    figures: {
      facts: base.facts.length,
      sources: base.sources.size,
      checks: checksOn(base).length,
      signatures: signed,
    },
  };
}
