import type { Card } from '@/lib/card/card';
import { appOrigin } from './env';
import { laterImage } from './later-card';
import { cardImage, originalsLine } from './cards';
import { oembedAddress } from './oembed-address';
import { shorten } from '@/lib/kernel/shorten';
import { site, type LessonSummary } from './lessons';
import { factPath } from './evidence';
import type { FactView } from './reference/fact';
import { formatDate } from '@/lib/kernel/dates';
import type { LessonMeta } from '@/lib/lesson/schema';
import { words } from '@/lib/words';

/** How many originals stand behind a page, and up to when they reach. */
type Sourced = Pick<LessonSummary, 'originals'> & { meta: Pick<LessonMeta, 'sourcesEnd'> };

/** What a page says of itself to search engines and to those who share it. */
export interface PageMeta {
  title: string;
  description: string;
  path: string;
  card: string;
  /** The sources behind it, where it is a lesson or a quiz. */
  lesson?: Sourced;
}

/** Open Graph, Twitter and canonical tags, in the shape that Next's metadata takes. All addresses are absolute. */
export async function pageMetadata({ title, description, path, card, lesson }: PageMeta) {
  const { name, language } = site();
  const say = words(language);
  const image = await cardImage(card);
  const url = `${appOrigin()}${path}`;
  const images = image
    ? [{ url: `${appOrigin()}${image.url}`, width: 1200, height: 630, alt: image.alt, type: 'image/png' }]
    : [];
  const labels: Record<string, string> = lesson
    ? {
        'twitter:label1': say('site.sources'),
        'twitter:data1': originalsLine(lesson),
        'twitter:label2': say('site.endsLabel'),
        'twitter:data2':
          lesson.meta.sourcesEnd === undefined ? say('evidence.undated') : formatDate(lesson.meta.sourcesEnd, language),
      }
    : {};
  return {
    title,
    description,
    alternates: { canonical: url, types: { 'application/json+oembed': oembedAddress(url) } },
    openGraph: {
      title,
      description,
      url,
      siteName: name,
      type: lesson ? ('article' as const) : ('website' as const),
      locale: language,
      images,
    },
    twitter: { card: 'summary_large_image' as const, title, description, images },
    other: labels,
  };
}

/** Tags of a page that belongs to no lesson, with the card of the site. */
export const referenceMetadata = (
  name: 'learn' | 'glossary' | 'sources' | 'corrections' | 'about' | 'review' | 'device' | 'join',
) => {
  const say = words(site().language);
  const description = say(`${name}.description`);
  return pageMetadata({ title: say(`${name}.title`), description, path: `/${name}`, card: 'home' });
};

// What others show of a title and a description before they cut it.
const TITLE = 60;
const DESCRIPTION = 150;

/** Tags of a fact's page: never the statement without who says so. */
export function factMetadata({ id, evidence: { claim, statusText, voices }, card }: FactView) {
  const say = words(site().language);
  const { who = '', source = '', date = '' } = voices[0] ?? {};
  const description = say('fact.description', { status: statusText, who, source, date });
  return pageMetadata({
    title: shorten(say('fact.title', { statement: claim }), TITLE),
    description: shorten(description, DESCRIPTION),
    path: factPath(id),
    card,
  });
}

/** Tags of a page that shows what the store holds, with its own card; no search engine is to keep it. */
export function laterMetadata({ title, description, path, card }: Omit<PageMeta, 'card'> & { card: Card }) {
  const { name, language } = site();
  const { url: image, alt } = laterImage(path, card);
  const url = `${appOrigin()}${path}`;
  const shown = { title: shorten(title, TITLE), description: shorten(description, DESCRIPTION) };
  const images = [{ url: `${appOrigin()}${image}`, width: 1200, height: 630, alt, type: 'image/png' }];
  return {
    ...shown,
    robots: { index: false },
    alternates: { canonical: url },
    openGraph: { ...shown, url, siteName: name, type: 'website' as const, locale: language, images },
    twitter: { card: 'summary_large_image' as const, ...shown, images },
  };
}
