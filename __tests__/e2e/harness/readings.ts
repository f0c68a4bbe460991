import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** Letters and digits alone: whatever stands between them, be it a tag, an escape or a comma, hides nothing. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’' };

const decoders: ((text: string) => string)[] = [
  (text) => text.replace(/<[^>]*>/g, ''),
  (text) =>
    text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,6}));/gi, (all, hex, decimal, name) =>
      name ? (ENTITIES[name] ?? all) : charOf(hex ? parseInt(hex, 16) : Number(decimal)),
    ),
  (text) =>
    text.replace(/\\+(?:u\{?([0-9a-f]{4,6})\}?|x([0-9a-f]{2})|([nrtbf]))/gi, (_, unicode, byte) =>
      unicode || byte ? charOf(parseInt(unicode ?? byte, 16)) : ' ',
    ),
  (text) => text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8')),
];

const charOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Runs that may be text in base64 or as hex digits, compressed or not. */
function packed(text: string): string[] {
  const base64 = (text.match(/[A-Za-z0-9+/_-]{32,}={0,2}/g) ?? []).map((run) => Buffer.from(run, 'base64'));
  const hex = (text.match(/(?:[0-9a-f]{2}){24,}/gi) ?? []).map((run) => Buffer.from(run, 'hex'));
  return [...base64, ...hex].map((bytes) => unzipped(bytes).toString('utf8'));
}

function unzipped(bytes: Buffer): Buffer {
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes);
    if (bytes[0] === 0x78) return inflateSync(bytes);
  } catch {
    // It only looked like it.
  }
  return bytes;
}

/** All that these bytes can be read as, folded: as they are, and with each usual encoding undone, alone and all of them. */
export function readings(bytes: Buffer): string[] {
  const text = bytes.toString('utf8');
  const undone = decoders.map((decode) => decode(text));
  const all = decoders.reduce((done, decode) => decode(done), text);
  // Twice: a payload within a script within a page is escaped as often.
  const twice = decoders.reduce((done, decode) => decode(done), all);
  const whole = [text, ...undone, all, twice];
  return [...new Set([...whole, packed(text).join('\n'), packed(all).join('\n')].map(fold))];
}

/** The body of an answer without its content encoding. */
export function bodyOf(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}
