import { gzipSync } from 'node:zlib';

/** What the bytes of a page are for. */
type Kind = 'html' | 'css' | 'js' | 'fonts' | 'other';

/** One request of a page: what the browser asked for it as, and the bytes of the answer before any compression. */
export interface Requested {
  type: string;
  body: Uint8Array;
}

/** What a page weighs: KB of 1000 bytes, each answer compressed by itself. */
export interface Weights extends Record<Kind, number> {
  requests: number;
  total: number;
  totalWithoutFonts: number;
}

/** The browser's words for kinds of requests. */
const KINDS: Readonly<Record<string, Kind>> = { document: 'html', stylesheet: 'css', script: 'js', font: 'fonts' };

/** Weighs all that a page asked for, whether or not its server compresses: gzip at level 9, so that servers compare. */
export function weigh(requested: readonly Requested[]): Weights {
  const bytes: Record<Kind, number> = { html: 0, css: 0, js: 0, fonts: 0, other: 0 };
  for (const { type, body } of requested)
    bytes[KINDS[type] ?? 'other'] += body.length === 0 ? 0 : gzipSync(body, { level: 9 }).length;
  const { html, css, js, fonts, other } = bytes;
  const withoutFonts = html + css + js + other;
  return {
    requests: requested.length,
    html: kilobytes(html),
    css: kilobytes(css),
    js: kilobytes(js),
    fonts: kilobytes(fonts),
    other: kilobytes(other),
    total: kilobytes(withoutFonts + fonts),
    totalWithoutFonts: kilobytes(withoutFonts),
  };
}

const kilobytes = (bytes: number): number => Number((bytes / 1000).toFixed(1));
