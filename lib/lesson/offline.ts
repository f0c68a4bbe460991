/** What the server, the pages and the service worker agree on for reading without a connection. */

/** The service worker's own address. */
export const WORKER = '/sw.js';

/** The page that stands for all that is not kept while there is no connection. */
export const OFFLINE_PAGE = '/offline';

/** Pages that are kept beside every lesson. */
export const KEPT_BESIDE = ['/', '/learn', '/glossary', OFFLINE_PAGE] as const;

/** What a device keeps together: `version` is a digest of everything at these addresses. */
export interface KeptList {
  version: string;
  urls: readonly string[];
}

/** Address of the list of what belongs to a lesson, or, without one, of what is kept beside every lesson. */
export const listPath = (lesson?: string): string =>
  lesson === undefined ? '/offline.json' : `/offline/${lesson}.json`;

/** Stands in the place of a lesson for the pages of a student: no lesson can be called so. They are the same for everybody. */
export const CLASS_PAGES = '~class';

/** The lesson that a page belongs to, if it belongs to one. */
export const lessonIn = (path: string): string | undefined =>
  /^\/class(\/|$)/.test(path) ? CLASS_PAGES : path.match(/^\/learn\/([^/]+)/)?.[1];

/** True for pages that may hold a key: they are marked or printed for who asks, and are kept nowhere. */
export const mayHoldKey = (path: string): boolean =>
  /^\/learn\/[^/]+\/(check|quiz\/answers|print\/key)\/?$|^\/quiz\/[^/]+\/answers\/?$/.test(path);
