import { byText } from '../kernel/text';
import { xml, type XmlElement } from './xml';

/** Something that is new or was changed. Days are YYYY-MM-DD. */
export interface FeedEntry {
  /** Address of the page: it is also the name of the entry, and so has to stay. */
  url: string;
  title: string;
  summary: string;
  published: string;
  updated: string;
}

export interface Feed {
  /** Address of the feed itself. */
  url: string;
  /** Address of the site that it is of. */
  site: string;
  title: string;
  subtitle: string;
  /** Language tag of all texts. */
  language: string;
  entries: readonly FeedEntry[];
}

/** The day of a feed in which nothing has happened yet: the standard wants one. */
const NEVER = '1970-01-01';

/** A feed in Atom (RFC 4287), the newest first. */
export function atom({ url, site, title, subtitle, language, entries }: Feed): string {
  const sorted = [...entries].sort((a, b) => byText(b.updated, a.updated) || byText(a.url, b.url));
  return xml({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    children: [
      text('id', url),
      text('title', title),
      text('subtitle', subtitle),
      text('updated', midnight(sorted[0]?.updated ?? NEVER)),
      { name: 'author', children: [text('name', title), text('uri', site)] },
      link('self', url, 'application/atom+xml'),
      link('alternate', site, 'text/html'),
      ...sorted.map(entry),
    ],
  });
}

const entry = ({ url, title, summary, published, updated }: FeedEntry): XmlElement => ({
  name: 'entry',
  children: [
    text('id', url),
    text('title', title),
    text('published', midnight(published)),
    text('updated', midnight(updated)),
    link('alternate', url, 'text/html'),
    text('summary', summary),
  ],
});

const text = (name: string, children: string): XmlElement => ({ name, children });

const link = (rel: string, href: string, type: string): XmlElement => ({
  name: 'link',
  attributes: { rel, href, type },
});

/** Feeds know instants alone (RFC 3339). */
const midnight = (day: string): string => `${day}T00:00:00Z`;
