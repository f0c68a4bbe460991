import { isIPv6 } from 'node:net';

/** One line of the log. Nothing in it tells who asked: no query, no header, and only the network of the address. */
export interface LogLine {
  id: string;
  method: string;
  path: string;
  status: number;
  bytes: number;
  ms: number;
  from: string;
}

const LINES_AT_ONCE = 200;
const MS_BETWEEN = 250;

/**
 * Writes one JSON line a request, many at once, so that a log costs less than what it tells of. `write` gets whole
 * lines; `flush` writes what has gathered.
 */
export function requestLog(write: (lines: string) => void, now: () => Date) {
  let gathered: string[] = [];
  const flush = () => {
    if (gathered.length > 0) write(gathered.join(''));
    gathered = [];
  };
  const timer = setInterval(flush, MS_BETWEEN).unref();
  return {
    note(line: LogLine) {
      gathered.push(`${JSON.stringify({ time: now().toISOString(), ...line })}\n`);
      if (gathered.length >= LINES_AT_ONCE) flush();
    },
    flush,
    close() {
      clearInterval(timer);
      flush();
    },
  };
}

export type RequestLog = ReturnType<typeof requestLog>;

/** An address without what tells one machine from its neighbors: the first 24 bits of IPv4, the first 48 of IPv6. */
export function networkOf(address: string | undefined): string {
  if (!address) return '';
  const v4 = address.match(/^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/i);
  if (v4) return `${v4[1]}.0`;
  return isIPv6(address) ? `${firstGroups(address)}::` : '';
}

function firstGroups(address: string): string {
  const [head = '', tail] = address.split('%', 1)[0]!.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  const all = [...groups, ...Array.from({ length: missing }, () => '0'), ...(tail ? tail.split(':') : [])];
  return all.slice(0, 3).join(':');
}
