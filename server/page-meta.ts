import type { Card } from '@/lib/card/card';
import { formatDate } from '@/lib/kernel/dates';
import { shorten } from '@/lib/kernel/shorten';
import { words, type Language } from '@/lib/words';
import { cardImage, originalsLine } from './cards';
import { appOrigin } from './env';
import { factPath } from './evidence';
import { site, type LessonSummary } from './lessons';
import { FEED_PATH } from './feed';
import { laterImage } from './later-card';
import { oembedAddress } from './oembed-address';
import type { Behind, FactView } from './reference/fact';

/** A lesson or a quiz: what stands behind it, and its days. */
type Sourced = Behind & Pick<LessonSummary, 'dates'>;

/** What a page says of itself to search engines and to those who share it. */
export interface PageMeta {
  title: string;
  description: string;
  path: string;
  card: string;
  /** The sources behind it, where it is a lesson or a quiz. */
  lesson?: Sourced;
  /** The same, where it is another page. */
  behind?: Behind;
  /** True for a page that is one reader's, drawn of a request, or a copy of another: search engines leave it out. */
  hidden?: boolean;
}

// What others show of a title and a description before they cut it.
const TITLE = 60;
const DESCRIPTION = 150;

/** Open Graph names a country too. The words are in American spelling. */
const LOCALES = { en: 'en_US' } satisfies Record<Language, string>;

/** Open Graph, Twitter and canonical tags, in the shape that Next's metadata takes. All addresses are absolute. */
export const pageMetadata = async ({ card, ...page }: PageMeta) => tagsWith(page, await cardImage(card));

/** The same for a page whose card is not one of those that were drawn at build time. */
export function tagsWith(page: Omit<PageMeta, 'card'>, card: { url: string; alt: string } | undefined) {
  const { name, language } = site();
  const url = `${appOrigin()}${page.path}`;
  const title = shorten(page.title, TITLE);
  const description = shorten(page.description, DESCRIPTION);
  const images = card
    ? [{ url: `${appOrigin()}${card.url}`, width: 1200, height: 630, alt: card.alt, type: 'image/png' }]
    : [];
  return {
    title: withName(title, name),
    description,
    alternates: {
      canonical: url,
      types: { 'application/atom+xml': `${appOrigin()}${FEED_PATH}`, ...oembedOf(page, url) },
    },
    openGraph: {
      ...{ title, description, url, images },
      siteName: name,
      locale: LOCALES[language],
      ...(page.lesson ? { type: 'article' as const, ...timesOf(page.lesson) } : { type: 'website' as const }),
    },
    twitter: { card: 'summary_large_image' as const, title, description, images },
    ...(page.hidden ? { robots: { index: false } } : {}),
    other: labelsOf(page.lesson ?? page.behind),
  };
}

/** Where others learn how to show the page; of what search engines leave out, nobody is told. */
const oembedOf = ({ hidden }: Pick<PageMeta, 'hidden'>, url: string): Record<string, string> =>
  hidden ? {} : { 'application/json+oembed': oembedAddress(url) };

/** With the name of the site where both fit; the layout adds it to a title that is not absolute. */
const withName = (title: string, name: string): string | { absolute: string } =>
  `${title} · ${name}`.length > TITLE ? { absolute: title } : title;

const timesOf = ({ dates: { published, modified } }: Sourced) => ({ publishedTime: published, modifiedTime: modified });

function labelsOf(behind: Behind | undefined): Record<string, string> {
  if (!behind) return {};
  const { language } = site();
  const say = words(language);
  const { sourcesEnd } = behind.meta;
  return {
    'twitter:label1': say('site.sources'),
    'twitter:data1': originalsLine(behind),
    'twitter:label2': say('site.endsLabel'),
    'twitter:data2': sourcesEnd === undefined ? say('evidence.undated') : formatDate(sourcesEnd, language),
  };
}

/** Pages of which each shows what is on the reader's own device, or nothing until somebody has a code. */
const OWN: ReadonlySet<string> = new Set(['review', 'device', 'join']);

/** Tags of a page that belongs to no lesson, with the card of the site. */
export const referenceMetadata = (
  name: 'learn' | 'glossary' | 'sources' | 'corrections' | 'about' | 'review' | 'device' | 'join',
) => {
  const say = words(site().language);
  const description = say(`${name}.description`);
  return pageMetadata({
    title: say(`${name}.title`),
    description,
    path: `/${name}`,
    card: 'home',
    hidden: OWN.has(name),
  });
};

/** Tags of a fact's page: never the statement without who says so. */
export function factMetadata({ id, evidence: { claim, statusText, voices }, behind, card }: FactView) {
  const say = words(site().language);
  const { who = '', source = '', date = '' } = voices[0] ?? {};
  return pageMetadata({
    title: say('fact.title', { statement: claim }),
    description: say('fact.description', { status: statusText, who, source, date }),
    path: factPath(id),
    ...{ card, behind },
  });
}

/** Tags of a page that shows what the store holds, with its own card; no search engine is to keep it. */
export const laterMetadata = ({ card, ...page }: Omit<PageMeta, 'card'> & { card: Card }) =>
  tagsWith({ ...page, hidden: true }, laterImage(page.path, card));
