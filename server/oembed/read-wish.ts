import { fail, ok, type Result } from '@/lib/kernel/result';

/** What is asked of the oEmbed address. */
export interface Wish {
  url: URL;
  /** In CSS pixels; Infinity where nothing was said. */
  most: { width: number; height: number };
}

const KNOWN = ['url', 'format', 'maxwidth', 'maxheight'] as const;
type Name = (typeof KNOWN)[number];

/** Reads a query as https://oembed.com has it (2.2). Refusals: `format` is for another form than JSON, `query` for a bad query. */
export function readWish(query: URLSearchParams): Result<Wish> {
  const twice = KNOWN.find((name) => query.getAll(name).length > 1);
  if (twice) return bad(`${twice} more than once`, `one ${twice}`);
  const { format, url, width, height } = valuesOf(query);
  if (format !== 'json') return fail({ ...REFUSED, code: 'format', found: 'another format', wanted: 'format=json' });
  if (url === null) return bad('no url', 'url=… with the whole address of a page, encoded');
  if (!isPage(url)) return bad('a url that is no whole address', 'url=… with the whole address of a page, encoded');
  if (!isSize(width)) return bad('a maxwidth that is no size', SIZE);
  if (!isSize(height)) return bad('a maxheight that is no size', SIZE);
  return ok({ url: new URL(url), most: { width: sizeOf(width), height: sizeOf(height) } });
}

const valuesOf = (query: URLSearchParams) => {
  const value = (name: Name) => query.get(name);
  return {
    format: value('format') ?? 'json',
    url: value('url'),
    width: value('maxwidth'),
    height: value('maxheight'),
  };
};

const SIZE = 'a whole number of pixels, 1 or more';
const REFUSED = { todo: 'ask as https://oembed.com says' };

const bad = (found: string, wanted: string) => fail({ ...REFUSED, code: 'query', found, wanted });

const isPage = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
const isSize = (text: string | null): boolean => text === null || /^[1-9]\d{0,5}$/.test(text);
const sizeOf = (text: string | null): number => (text === null ? Infinity : Number(text));
