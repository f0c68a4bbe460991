import type { FigureKind } from './figure';

/** Where a figure stands on its page, as the end of an address. */
export const figureAnchor = (id: string): string => `figure-${id}`;

/** Address of the document that other sites may show in a frame. */
export const embedPath = (slug: string, figure: string): string => `/embed/${slug}/${figure}`;

const FRAMED: ReadonlySet<FigureKind> = new Set<FigureKind>(['Timeline', 'Contrast']);

/** True for figures that stand alone in a frame: all their words are their own or their sources'. */
export const isFramed = ({ kind }: { kind: FigureKind }): boolean => FRAMED.has(kind);

/** Room for a figure in CSS pixels; what is longer scrolls within. */
export const FRAME = { width: 640, height: 560 } as const;

/**
 * What a frame of ours needs: its own origin, for fonts and styles, and windows for its links. No script runs in it, so
 * the two together open nothing.
 */
const SANDBOX = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';

interface Frame {
  /** Absolute address. */
  src: string;
  title: string;
  width: number | '100%';
  height: number;
}

/** Markup that shows a figure on another site. */
export const frameCode = ({ src, title, width, height }: Frame): string =>
  `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" sandbox="${SANDBOX}"></iframe>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign]!);
