import type { CreativeWork, Legislation, NewsArticle, Organization, Report } from 'schema-dts';
import { isDocument, type Source } from '../../source/schema';

/** A source as schema.org knows it. */
export type Citation = Exclude<NewsArticle | Legislation | Report | CreativeWork, string>;

const TYPES = {
  news: 'NewsArticle',
  statute: 'Legislation',
  regulation: 'Legislation',
  bill: 'Legislation',
  report: 'Report',
  policy: 'CreativeWork',
  statement: 'CreativeWork',
  other: 'CreativeWork',
} as const satisfies Record<Source['kind'], string>;

/** The record of a source: what it is, whose, of when and where. What the record does not know is left out. */
export function citation(source: Source): Citation {
  const { title, label, publisher, origin, author, url, published, asOf } = source;
  const type = TYPES[source.kind];
  return {
    '@type': type,
    name: title ?? label,
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(publisher && { publisher: organization(publisher) }),
    // Whose report or document it is, where another one put it before readers.
    ...(origin && !publisher?.startsWith(origin) && { [ownerOf(source)]: organization(origin) }),
    ...(published && !isSpan(published) && { datePublished: published }),
    ...(type === 'Legislation' && asOf && !isSpan(asOf) && { legislationDateVersion: asOf }),
    ...(url && { url }),
  } as Citation;
}

const organization = (name: string): Organization => ({ '@type': 'Organization', name });

/** A report is carried for its agency; a document is its origin's own. */
const ownerOf = (source: Source): 'creator' | 'sourceOrganization' =>
  isDocument(source) ? 'creator' : 'sourceOrganization';

/** schema.org has no date for a time between two days. */
const isSpan = (date: string): boolean => date.includes('/');
