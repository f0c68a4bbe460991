/**
 * What a route of the built site is:
 * - `document`: a page drawn at build time and served without the framework's scripts;
 * - `embed`: a document that other sites may show in a frame; no script runs in it;
 * - `drawn`: a document that is drawn when it is asked for;
 * - `kept`: a document that shows what the store holds, drawn anew whenever that has changed;
 * - `card`: the picture of such a page;
 * - `app`: a page that keeps the framework's scripts;
 * - `call`: a handler that reads JSON;
 * - `file`: a file that a handler wrote at build time;
 * - `development`: not found in a built site.
 */
export type RouteKind = 'document' | 'embed' | 'drawn' | 'kept' | 'card' | 'app' | 'call' | 'file' | 'development';

export type Routes = Readonly<Record<string, RouteKind>>;

/** The register of routes: a folder of app/ without a line here fails the build. */
export const ROUTES: Routes = {
  '/': 'document',
  '/_not-found': 'document',
  '/_global-error': 'development',
  '/about': 'document',
  '/api/answer': 'call',
  '/api/class/[verb]': 'call',
  '/api/result': 'call',
  '/api/result/revoke': 'call',
  '/api/review': 'call',
  '/assigned/[id]': 'kept',
  '/assigned/[id]/card.png': 'card',
  '/cards/[file]': 'file',
  '/class': 'app',
  '/class/held': 'app',
  '/class/quiz': 'app',
  '/corrections': 'document',
  '/device': 'app',
  '/embed/[slug]/[figure]': 'embed',
  '/facts/[id]': 'document',
  '/feed.xml': 'file',
  '/gallery': 'development',
  '/gallery/cards': 'development',
  '/glossary': 'document',
  '/icon.svg': 'file',
  '/icons/[file]': 'file',
  '/join': 'app',
  '/learn': 'document',
  '/learn/[slug]': 'document',
  '/learn/[slug]/[step]': 'document',
  '/learn/[slug]/all': 'document',
  '/learn/[slug]/check': 'drawn',
  '/learn/[slug]/print': 'document',
  '/learn/[slug]/print/[form]': 'document',
  '/learn/[slug]/print/key': 'drawn',
  '/learn/[slug]/quiz': 'app',
  '/learn/[slug]/quiz/[form]': 'app',
  '/learn/[slug]/quiz/answers': 'drawn',
  '/learn/[slug]/teach': 'document',
  '/manifest.webmanifest': 'file',
  '/offline': 'document',
  '/quiz/[slug]': 'document',
  '/quiz/[slug]/[form]': 'app',
  '/quiz/[slug]/answers': 'drawn',
  '/r/[code]': 'kept',
  '/r/[code]/card.png': 'card',
  '/review': 'app',
  '/robots.txt': 'file',
  '/sitemap.xml': 'file',
  '/sources': 'document',
  '/teach': 'app',
  '/teach/assign': 'app',
  '/teach/class': 'app',
  '/teach/open': 'app',
  '/teach/results': 'app',
  '/teach/show': 'app',
  '/teach/slips': 'app',
  '/trouble': 'document',
};

/** Pages that stand for an error: nobody gets them by their own address. */
export const NOT_FOUND = '/_not-found';
export const TROUBLE = '/trouble';
export const INTERNAL: ReadonlySet<string> = new Set([NOT_FOUND, TROUBLE]);
