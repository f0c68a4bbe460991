import fc from 'fast-check';
import { CODE_LETTERS } from '@/lib/classroom/code-letters';
import { oddBodies } from './hostile-bodies';

/** What there is on the site, so that names one letter away from it are tried too. */
export interface Real {
  origin: string;
  /** Addresses that answer. */
  card: string;
  result: string;
  assigned: string;
  embed: string;
  page: string;
  /** What makes the result again, and its code. */
  sent: Record<string, unknown>;
  code: string;
}

/** A request as it is written on the wire. */
export interface Hostile {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** Stands in what is sent, so that it can be looked for in what comes back. */
export const MARK = 'zq7hostile';

const NASTY = [
  ...['..', '../..', '%2e%2e', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '..%5c..%5c', '..\\..\\', '\\', '/', '//', '%2F', '.'],
  ...['%', '%%', '%zz', '%u0041', '%c0%ae%c0%ae', '%ff', '%00', '\u0000', 'a%00.png', '%0d%0aX-Evil:%201', '\r\nX: y'],
  ...['\u202Egnp.', '\u2066\u2069', '\u200B', '\uFEFF', '👩‍👩‍👧‍👦', '🏳️‍🌈', 'e\u0301'.repeat(40), 'ﷺ', '\uD800', 'А'.repeat(8)],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'null', 'undefined', 'NaN', '[]'],
  ...["' OR 1=1--", "'; DROP TABLE result;--", '" OR ""="', '%27%20UNION%20SELECT%201--', '{"$gt":""}', '1;SELECT 1'],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '%3Csvg%20onload%3Dalert(1)%3E',
    '{{7*7}}',
    '${7*7}',
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//evil.example/',
    '/\\evil.example',
    '#',
    '?',
    '&',
    ';',
  ],
  ...['0', '-1', '1e999', '9'.repeat(400), 'a'.repeat(3000), '%41'.repeat(900), '/'.repeat(2000), '../'.repeat(900)],
  ...['ＡＢＣＤ２３４５', 'ΑΒΓΔΕΖΗΘ', 'АВСЕНКМР', '٢٣٤٥٦٧٨٩', 'אבגדהוזח', 'ABCD-2345', 'abcd 2345', 'ABCDOIL1'],
  ...[
    'card.png',
    'card.png/..',
    '[code]',
    '[id]',
    '[file]',
    '(.)r',
    '@modal',
    '_next',
    '_rsc',
    '.rsc',
    '.json',
    '.txt',
  ],
];

const letters = (from: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...from), minLength: length, maxLength: length });
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Text that no editor would choose. */
const nasty: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  letters(CODE_LETTERS, 8),
  letters(BASE64URL, 22),
  fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
);
const marked = fc
  .tuple(nasty, fc.constantFrom('', '', 'before', 'behind'))
  .map(([text, place]) => (place === 'before' ? MARK + text : place === 'behind' ? text + MARK : text));

const percent = (text: string): string => encodeURIComponent(Buffer.from(text).toString());
/** As it is, or as an address writes it, once or twice. */
const written = fc
  .tuple(
    marked,
    fc.constantFrom(String, percent, (text: string) => percent(percent(text))),
  )
  .map(([text, write]) => write(text));

/** Something that exists with one letter of its name changed. */
const almost = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(name.length - 1), fc.constantFrom('x', '2', 'Z', '', '%', '/', '.', '%00', 'é', MARK))
    .map(([at, letter]) => name.slice(0, at) + letter + name.slice(at + 1));

const queries = fc.oneof(
  fc.constant(''),
  fc
    .tuple(fc.constantFrom('v', 'state', 'url', 'format', '_rsc', '__proto__', 'v[]', 'v[x]', ''), written)
    .map(([name, value]) => `?${name}=${value}`),
  fc.tuple(written, written).map(([one, other]) => `?v=${one}&v=${other}`),
  written.map((text) => `?${text}`),
);

const addresses = (real: Real): fc.Arbitrary<string> => {
  const { card, result, assigned, embed } = real;
  const name = (at: string) => at.split('/').at(-1)!;
  const made = fc.oneof(
    written.map((text) => `/cards/${text}`),
    written.map((text) => `/cards/${text}.png`),
    almost(name(card)).map((file) => `/cards/${file}`),
    ...[written, almost(name(result))].flatMap((one) => [
      one.map((code) => `/r/${code}`),
      one.map((code) => `/r/${code}/card.png`),
    ]),
    ...[written, almost(name(assigned))].flatMap((one) => [
      one.map((id) => `/assigned/${id}`),
      one.map((id) => `/assigned/${id}/card.png`),
    ]),
    fc.tuple(written, written).map(([lesson, figure]) => `/embed/${lesson}/${figure}`),
    written.map((figure) => `${embed.slice(0, embed.lastIndexOf('/'))}/${figure}`),
    almost(embed.slice('/embed/'.length)).map((rest) => `/embed/${rest}`),
    fc.constantFrom(card, result, `${result}/card.png`, assigned, `${assigned}/card.png`, embed),
    fc.constantFrom(card, result, assigned, embed).map((at) => `http://evil.example${at}`),
  );
  const paths = fc.tuple(made, fc.constantFrom('', '', '', '', '/', '//', '/.', '/..', '.', '%20'));
  return fc.oneof(
    { weight: 8, arbitrary: fc.tuple(paths, queries).map(([[at, end], query]) => at + end + query) },
    { weight: 2, arbitrary: oembeds(real) },
  );
};

/** Addresses that the oEmbed route is asked to tell of. */
function oembeds({ origin, page, embed }: Real): fc.Arbitrary<string> {
  const host = origin.slice('http://'.length);
  const hosts = ['http://evil.example', `http://${host}@evil.example`, `http://evil.example@${host}`, origin];
  const url = fc.oneof(
    fc
      .tuple(fc.constantFrom(...hosts, 'https://[::1]', 'http://2130706433', 'ftp://localhost'), written)
      .map(([at, rest]) => `${at}/${rest}`),
    fc
      .tuple(fc.constantFrom(page, embed), fc.constantFrom('?', '#', '/', '#figure-', ''), marked)
      .map(([at, sign, rest]) => `${origin}${at}${sign}${sign ? rest : ''}`),
    marked,
  );
  const more = fc.oneof(
    fc.constantFrom(
      '',
      '',
      '&format=json',
      '&format=xml',
      '&url=x',
      '&format=json&format=json',
      '&maxwidth=0',
      '&url[]=x',
    ),
    written.map((text) => `&maxwidth=${text}`),
    written.map((text) => `&format=${text}`),
  );
  return fc.tuple(url, more, fc.boolean()).map(([at, rest, raw]) => `/oembed?url=${raw ? at : percent(at)}${rest}`);
}

const METHODS = [
  ...Array.from({ length: 14 }, () => 'GET'),
  ...['HEAD', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'],
];
const HEADERS: Record<string, string>[] = [
  ...[{}, {}, {}, {}, { Range: 'bytes=0-99999999999' }, { 'X-Forwarded-Host': `${MARK}.example` }, { Host: MARK }],
  ...[{ RSC: '1', 'Next-Router-State-Tree': '%zz' }, { 'If-None-Match': `"${MARK}"` }, { Accept: `${MARK}/*` }],
  ...[{ 'X-HTTP-Method-Override': 'DELETE' }, { Cookie: `__Host-cited-seat=${MARK}` }, { 'X-Forwarded-For': MARK }],
  ...[
    { 'X-Middleware-Subrequest': 'middleware:middleware' },
    { 'X-Matched-Path': '/api/result' },
    { 'Accept-Encoding': MARK },
  ],
];

/** So many requests that nobody means well with, the same for the same seed; some ask for what there is. */
export function hostileRequests(real: Real, numRuns: number, seed: number): Hostile[] {
  const reads = fc
    .tuple(fc.constantFrom(...METHODS), addresses(real), fc.constantFrom(...HEADERS))
    .map(([method, path, headers]): Hostile => ({
      method,
      path,
      headers,
      ...(!['GET', 'HEAD'].includes(method) && { body: MARK }),
    }));
  const calls = fc
    .tuple(
      fc.constantFrom('/api/result', '/api/result', '/api/result/revoke', `/api/result/${MARK}`),
      oddBodies(real, marked),
      fc.constantFrom<Record<string, string>>(...Array.from({ length: 8 }, () => ({})), ...ORIGINS),
      fc.constantFrom('POST', 'POST', 'POST', 'POST', 'POST', 'POST', 'GET', 'PUT'),
    )
    .map(([path, body, headers, method]): Hostile => ({
      ...{ method, path, body },
      headers: { Origin: real.origin, 'Content-Type': 'application/json', ...headers },
    }));
  const both = fc.oneof({ weight: 4, arbitrary: reads }, { weight: 1, arbitrary: calls });
  return fc.sample(both, { numRuns, seed });
}

const ORIGINS: Record<string, string>[] = [
  ...[{ Origin: 'null' }, { Origin: `https://${MARK}.example` }, { Origin: MARK }, { 'Sec-Fetch-Site': 'cross-site' }],
  ...[{ 'Content-Type': 'text/plain' }, { 'X-Forwarded-For': `${MARK}, ::1` }, { 'X-Forwarded-For': '%00' }],
];
