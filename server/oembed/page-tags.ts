import { parse } from 'parse5';
import { attribute, elementsOf } from '../documents/tree';

/** What a page says of itself in its head. */
export interface PageTags {
  title: string;
  site: string;
  canonical: string;
  image?: { url: string; width: number; height: number };
}

/** Reads the tags of a page; undefined where it has none, as a page that stands for an error. */
export function pageTags(html: string): PageTags | undefined {
  const head = [...elementsOf(parse(html.slice(0, html.indexOf('</head>'))))];
  const meta = (name: string) => {
    const tag = head.find((one) => one.tagName === 'meta' && attribute(one, 'property') === name);
    return tag && attribute(tag, 'content');
  };
  const link = head.find((one) => one.tagName === 'link' && attribute(one, 'rel') === 'canonical');
  const [title, site, canonical] = [meta('og:title'), meta('og:site_name'), link && attribute(link, 'href')];
  if (title === undefined || site === undefined || canonical === undefined) return undefined;
  const url = meta('og:image');
  const size = { width: Number(meta('og:image:width')), height: Number(meta('og:image:height')) };
  return { title, site, canonical, ...(url !== undefined && { image: { url, ...size } }) };
}
