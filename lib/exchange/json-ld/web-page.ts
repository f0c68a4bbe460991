import type { WebPage, WebSite } from 'schema-dts';
import type { Site } from '../../lesson/site';
import type { Source } from '../../source/schema';
import { citation } from './citation';
import { siteId, type Place } from './place';

/** The site itself, which the parts of it refer to. */
export const webSite = (
  { line, description }: Pick<Site, 'line' | 'description'>,
  place: Place,
): Exclude<WebSite, string> => ({
  '@type': 'WebSite',
  '@id': siteId(place),
  url: `${place.origin}/`,
  name: place.name,
  headline: line,
  description,
  inLanguage: place.language,
  publishingPrinciples: `${place.origin}/about`,
});

/** A page with what stands behind it, in the words in which it describes itself. */
export interface DescribedPage {
  path: string;
  title: string;
  description: string;
  sources: readonly Source[];
}

/** A page that is no lesson and no quiz: a fact with who says so, as its tags tell it, and no statement alone. */
export const webPage = (
  { path, title, description, sources }: DescribedPage,
  place: Place,
): Extract<WebPage, { '@type': 'WebPage' }> => ({
  '@type': 'WebPage',
  '@id': `${place.origin}${path}#it`,
  url: `${place.origin}${path}`,
  name: title,
  description,
  inLanguage: place.language,
  isPartOf: { '@id': siteId(place) },
  citation: sources.map(citation),
});
