import type { IncomingMessage } from 'node:http';
import { embedPath } from '@/lib/lesson/embed';
import type { Problem } from '@/lib/kernel/result';
import { isThisMachine } from '../call-context';
import { appOrigin } from '../env';
import { pageTags, type PageTags } from '../oembed/page-tags';
import { readWish } from '../oembed/read-wish';
import { tellPage, type Known } from '../oembed/tell-page';
import { queryOf } from './address';
import { JSON_TYPE, TEXT, type Told } from './brief';
import { INTERNAL } from './routes';
import type { Stock, Stocked } from './stock';

const inWords = (status: number, text: string): Told => ({ status, type: TEXT, text: `${text}\n` });

/** The standard has a status of its own for a form that is not given. */
const refused = ({ code, found, wanted, todo }: Problem): Told =>
  inWords(code === 'format' ? 501 : 400, `Found: ${found}. Wanted: ${wanted}. To do: ${todo}.`);

/**
 * Tells of a page that lies ready, by what the page says of itself: nothing is looked up elsewhere and nothing is drawn.
 * An address of another site, and one that is not there, is not found.
 */
export const oembed =
  ({ answers }: Pick<Stock, 'answers'>) =>
  (request: IncomingMessage): Told => {
    const wish = readWish(new URLSearchParams(queryOf(request)));
    if (!wish.ok) return refused(wish.problems[0]!);
    const { url } = wish.value;
    const known = isOurs(url, request.headers.host) ? knownPage(url, answers) : undefined;
    if (!known) return inWords(404, 'This site has no such page.');
    return { status: 200, type: JSON_TYPE, text: JSON.stringify(tellPage(known, wish.value, appOrigin())) };
  };

/** Pages call themselves by one origin; on this machine they may be asked for by any name and port of it. */
function isOurs({ origin, host, hostname, username, password }: URL, asked: string | undefined): boolean {
  if (username || password) return false;
  return origin === new URL(appOrigin()).origin || (host === asked && isThisMachine(hostname));
}

function knownPage({ pathname, hash }: URL, answers: Stock['answers']): Known | undefined {
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  const page = answers.get(path);
  const tags = page && tagsOf(page);
  if (!tags) return undefined;
  if (page.answer.kind === 'embed') return { tags, frame: `${appOrigin()}${path}` };
  return figureAt(tags, hash, answers) ?? { tags, frame: undefined };
}

const figurePlace = /^#figure-([a-z0-9-]+)$/;
const stepOf = /\/learn\/([^/]+)\/[^/]+$/;

/** The figure that the end of an address names, if it is one of that page and may be framed. */
function figureAt({ canonical }: PageTags, hash: string, answers: Stock['answers']): Known | undefined {
  const [, figure] = figurePlace.exec(hash) ?? [];
  const [, slug] = stepOf.exec(canonical) ?? [];
  if (figure === undefined || slug === undefined) return undefined;
  const path = embedPath(slug, figure);
  const framed = answers.get(path);
  const tags = framed && tagsOf(framed);
  return tags?.canonical === canonical ? { tags, frame: `${appOrigin()}${path}` } : undefined;
}

function tagsOf({ answer, identity }: Stocked): PageTags | undefined {
  if (answer.status !== 200 || answer.kind === 'file' || INTERNAL.has(answer.path)) return undefined;
  return pageTags(identity.body.toString('utf8'));
}
