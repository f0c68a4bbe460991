import { createHash } from 'node:crypto';
import { ask } from './http';
import { bodyOf, readings } from './readings';
import { foundIn, type Secret } from './secrets';

/** Something that was sent, with all that it can be read as. */
export interface Sent {
  at: string;
  readings: string[];
  text: string;
}

const known = new Map<string, string[]>();

/** Bodies that are the same are read once. */
export function sentAs(at: string, head: object, body: Buffer): Sent {
  const digest = createHash('sha256').update(body).digest('hex');
  const ofBody = known.get(digest) ?? readings(body);
  known.set(digest, ofBody);
  const headers = Buffer.from(JSON.stringify(head));
  return { at, readings: [...ofBody, ...readings(headers)], text: Buffer.concat([headers, body]).toString('utf8') };
}

/** Asks a server without being a browser. */
export const asker = (origin: string) => ({
  async get(at: string, more: Record<string, string> = {}): Promise<Sent> {
    const { headers, body } = await ask(`${origin}${at}`, { headers: more });
    const name = [at, ...Object.entries(more).map((pair) => pair.join(': '))].join(' ');
    return sentAs(name, headers, bodyOf(body, headers['content-encoding']));
  },
  async post(at: string, sending: unknown): Promise<Sent> {
    const asking = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(sending) };
    const { headers, body } = await ask(`${origin}${at}`, asking);
    return sentAs(`${at} ${asking.body}`, headers, body);
  },
});

/** Each secret that something holds, with where it was sent. */
export const leaks = (among: readonly Sent[], secrets: readonly Secret[]): string[] => [
  ...new Set(among.flatMap((one) => foundIn(one.readings, secrets).map(({ place }) => `${place} in ${one.at}`))),
];
