import { WORKER } from '@/lib/lesson/offline';
import type { RouteKind } from './routes';

/** Names and values, one after the other, as node:http writes them. */
export type Headers = readonly string[];

/** The same as pairs of a name and its value. */
export const pairsOf = (headers: Headers): [name: string, value: string][] =>
  headers.flatMap((name, i): [string, string][] => (i % 2 === 0 ? [[name, headers[i + 1]!]] : []));

/**
 * What a page may load: its own, and nothing inline; `scripts` are the hashes of those that a framework put into it,
 * `framers` who may show it in a frame.
 */
export const policyOf = (scripts: readonly string[], framers: "'none'" | '*' = "'none'"): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framers}`,
  ].join('; ');

/** What is no page may do nothing, should a browser open it as one. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A browser that opens a picture by itself puts a page of its own around it, with style. */
const PICTURE = `${NOTHING}; img-src 'self'; style-src 'unsafe-inline'`;

/** What the service worker may do is said by the answer that holds it: it asks for our own files, and no more. */
const WORKS = `${NOTHING}; connect-src 'self'`;

const SAME_FOR_ALL: Headers = [
  'Strict-Transport-Security',
  'max-age=31536000',
  'X-Content-Type-Options',
  'nosniff',
  'Referrer-Policy',
  'same-origin',
  'Permissions-Policy',
  'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), midi=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy',
  'same-origin',
];

const UNFRAMED: Headers = ['X-Frame-Options', 'DENY'];

/**
 * The headers that keep a reader safe, on every answer. Only cards and embeds may be shown by other sites: that is what
 * they are for.
 */
export function securityHeaders(
  kind: RouteKind,
  { path = '', type = '', scripts = [] as readonly string[] } = {},
): Headers {
  const shown = kind === 'embed' || kind === 'card' || path.startsWith('/cards/');
  return [
    ...SAME_FOR_ALL,
    ...(kind === 'embed' ? [] : UNFRAMED),
    'Cross-Origin-Resource-Policy',
    shown ? 'cross-origin' : 'same-origin',
    'Content-Security-Policy',
    POLICIES[kind]?.(scripts) ?? filePolicy(path, type),
  ];
}

/** What pages may do, by their kind. */
const POLICIES: Partial<Record<RouteKind, (scripts: readonly string[]) => string>> = {
  document: (scripts) => policyOf(scripts),
  drawn: (scripts) => policyOf(scripts),
  kept: (scripts) => policyOf(scripts),
  app: (scripts) => policyOf(scripts),
  embed: (scripts) => policyOf(scripts, '*'),
};

function filePolicy(path: string, type: string): string {
  if (path === WORKER) return WORKS;
  return type.startsWith('image/') ? PICTURE : NOTHING;
}
