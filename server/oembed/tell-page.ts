import { FRAME, frameCode } from '@/lib/lesson/embed';
import type { PageTags } from './page-tags';
import type { Wish } from './read-wish';

const DAY = 86_400;

/** A page of the site. */
export interface Known {
  tags: PageTags;
  /** Absolute address of its document for frames, if it is a figure. */
  frame: string | undefined;
}

/** An answer by https://oembed.com (2.3): a link with its card, or a figure in a frame. */
export function tellPage({ tags, frame }: Known, { most }: Wish, origin: string) {
  const { title, site, image } = tags;
  return {
    version: '1.0',
    type: frame === undefined ? 'link' : 'rich',
    title,
    provider_name: site,
    provider_url: origin,
    cache_age: DAY,
    ...thumbnail(image, most),
    ...(frame !== undefined && framed(frame, `${title} · ${site}`, most)),
  };
}

/** There is one size of it: where there is no room for that, it is left out, as the standard has it. */
const thumbnail = (image: PageTags['image'], most: Wish['most']) =>
  image && image.width <= most.width && image.height <= most.height
    ? { thumbnail_url: image.url, thumbnail_width: image.width, thumbnail_height: image.height }
    : {};

function framed(src: string, title: string, most: Wish['most']) {
  const size = { width: Math.min(FRAME.width, most.width), height: Math.min(FRAME.height, most.height) };
  return { html: frameCode({ src, title, ...size }), ...size };
}
