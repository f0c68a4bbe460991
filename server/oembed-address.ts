import { appOrigin } from './env';

/** Where the server tells of itself in the form of https://oembed.com. */
export const OEMBED = '/oembed';

/** The address at which it tells of a page, given the page's own. */
export const oembedAddress = (url: string): string =>
  `${appOrigin()}${OEMBED}?format=json&url=${encodeURIComponent(url)}`;
