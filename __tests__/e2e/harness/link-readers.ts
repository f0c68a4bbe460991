import { gunzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { attribute, elementsOf, textOf, type Element } from '@/server/documents/tree';
import { ask, type Answer } from './http';

/** What the head of a page says, by the names of its tags: `og:title`, `title`, `link:canonical` … */
export type Tags = ReadonlyMap<string, string>;

/** Who shows a card of a link that somebody posts, and what it needs for that. */
export interface LinkReader {
  agent: string;
  /** How it asks, besides its name. */
  headers?: Record<string, string>;
  /** It reads no further than this many bytes of a page. */
  reads: number;
  /** Tags without which its card is not whole. */
  needs: readonly string[];
  /** The tag that names its picture, and how large that may be. */
  picture: { tag: string; bytes: number; least: readonly [width: number, height: number] };
}

const KB = 1024;
const MB = 1024 * KB;

/**
 * What each is known to read. Slack: api.slack.com/robots and its articles on unfurling (32 KB, asked for as a range).
 * X: its pages on large cards (5 MB, 300 × 157). Facebook: "Images in Link Shares" (gzip and deflate alone, 8 MB; under
 * 600 × 315 the picture is small). Mastodon: app/lib/link_details_extractor.rb (1 MB of a page, HTML alone). Messages on
 * iOS: TN2444 and LinkPresentation, which runs no script. WhatsApp: pictures over 300 KB are not shown, nor under 300 × 200.
 */
export const LINK_READERS = {
  Slack: {
    agent: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
    headers: { range: 'bytes=0-32768' },
    reads: 32 * KB,
    needs: ['og:title', 'og:description', 'og:image', 'og:site_name', 'og:url', 'twitter:card'],
    picture: { tag: 'og:image', bytes: 5 * MB, least: [200, 200] },
  },
  X: {
    agent: 'Twitterbot/1.0',
    reads: MB,
    needs: ['twitter:card', 'twitter:title', 'twitter:description', 'twitter:image', 'twitter:image:alt'],
    picture: { tag: 'twitter:image', bytes: 5 * MB, least: [300, 157] },
  },
  Facebook: {
    agent: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    headers: { 'accept-encoding': 'gzip, deflate' },
    reads: MB,
    needs: [
      ...['og:url', 'og:type', 'og:title', 'og:description', 'og:site_name', 'og:locale'],
      ...['og:image', 'og:image:width', 'og:image:height', 'og:image:alt', 'link:canonical'],
    ],
    picture: { tag: 'og:image', bytes: 8 * MB, least: [600, 315] },
  },
  Mastodon: {
    agent: 'http.rb/5.2.0 (Mastodon/4.3.0; +https://social.example/) Bot',
    headers: { accept: 'text/html', 'accept-encoding': 'gzip' },
    reads: MB,
    needs: ['og:title', 'og:description', 'og:image', 'og:image:alt', 'og:site_name', 'og:locale', 'link:canonical'],
    picture: { tag: 'og:image', bytes: 2 * MB, least: [200, 200] },
  },
  Messages: {
    agent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
    reads: MB,
    needs: ['title', 'og:title', 'og:image', 'og:site_name', 'link:icon'],
    picture: { tag: 'og:image', bytes: 10 * MB, least: [900, 473] },
  },
  WhatsApp: {
    agent: 'WhatsApp/2.23.20.0',
    reads: 300 * KB,
    needs: ['og:title', 'og:description', 'og:url', 'og:image'],
    picture: { tag: 'og:image', bytes: 300_000, least: [300, 200] },
  },
} satisfies Record<string, LinkReader>;

/** A page as a reader gets it: unpacked, and cut where it stops. */
export async function fetchAs({ agent, headers, reads }: LinkReader, url: string): Promise<Answer> {
  const answer = await ask(url, { headers: { 'user-agent': agent, ...headers } });
  const packed = answer.headers['content-encoding'] === 'gzip';
  return { ...answer, body: (packed ? gunzipSync(answer.body) : answer.body).subarray(0, reads) };
}

/** What the head of a page says, the first of each name. A page that was cut is read as far as it goes. */
export function tagsOf(html: string): Tags {
  const found = [...elementsOf(parse(html))].flatMap(tagOf).filter(([, value]) => value !== '');
  return new Map(found.reverse());
}

function tagOf(element: Element): [name: string, value: string][] {
  const { tagName } = element;
  const value = (name: string) => attribute(element, name) ?? '';
  if (tagName === 'title') return [['title', textOf(element).trim()]];
  if (tagName === 'meta') return [[value('property') || value('name'), value('content')]];
  if (tagName === 'link') return [[`link:${value('rel')}`, value('href')]];
  return [];
}

/** What a reader misses on a page, in words; nothing where its card is whole. */
export function missing(tags: Tags, { needs }: LinkReader): string[] {
  return needs.filter((name) => !tags.get(name)).map((name) => `no ${name}`);
}

/** What is wrong with the words of a page, whoever shows them. */
export function tooLong(tags: Tags): string[] {
  const limits = { title: 60, 'og:title': 60, 'twitter:title': 60, description: 150, 'og:description': 150 };
  return [
    ...Object.entries(limits).filter(([name, most]) => (tags.get(name) ?? '').length > most),
    ...Object.entries({ 'og:image:alt': 420 }).filter(([name, most]) => (tags.get(name) ?? '').length > most),
  ].map(([name, most]) => `${name} has more than ${most} characters`);
}

/** What is wrong with a picture for a reader. */
export function pictureProblems({ status, headers, body }: Answer, { picture }: LinkReader): string[] {
  if (status !== 200 || headers['content-type'] !== 'image/png')
    return [`the picture is answered with ${status}, ${headers['content-type']}`];
  const [width, height] = [body.readUInt32BE(16), body.readUInt32BE(20)];
  const [least, lowest] = picture.least;
  return [
    ...(body.length > picture.bytes ? [`the picture has ${body.length} bytes`] : []),
    ...(width < least || height < lowest || width !== 1200 || height !== 630
      ? [`the picture is ${width} × ${height}`]
      : []),
  ];
}
