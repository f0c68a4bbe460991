import dns from 'node:dns';
import net from 'node:net';
import { networkInterfaces } from 'node:os';
import { drawCard } from '@/components/card/draw-card';
import { galleryCards } from '@/components/gallery/cards';
import { layOut } from '@/lib/card/lay-out';
import { words } from '@/lib/words';
import { cardFonts, measureCard } from '@/server/card-fonts';

/*
 * A program of its own: draws the shortest and the longest card of every kind, and prints what it drew and what it asked
 * of the network. With the word "refuse" every connection and every name is refused and counted; without it the process
 * is expected to have no network to reach.
 */

const asked: string[] = [];
const refuse = (what: string) => (): never => {
  asked.push(what);
  throw new Error(`no network: ${what}`);
};
if (process.argv.includes('refuse')) {
  net.Socket.prototype.connect = refuse('a connection');
  dns.lookup = refuse('a name') as unknown as typeof dns.lookup;
  dns.promises.lookup = refuse('a name') as unknown as typeof dns.promises.lookup;
}

/** What becomes of a call: nothing may be reached. By number, so that it is not the missing name that stops it. */
const reach = (host: string): Promise<string> =>
  new Promise((resolve) => {
    try {
      const socket = net.connect({ host, port: 80, timeout: 3000 });
      socket
        .once('connect', () => resolve('reached'))
        .once('error', ({ code }: NodeJS.ErrnoException) => resolve(code!));
      socket.once('timeout', () => resolve('no answer'));
    } catch {
      resolve('refused');
    }
  });

const beyond = await reach('192.0.2.1');
await fetch('http://192.0.2.1', { signal: AbortSignal.timeout(3000) }).catch(() => undefined);
const before = asked.splice(0).length;
const drawn: { kind: string; bytes: number }[] = [];
for (const card of galleryCards({ site: 'Lamplight', language: 'en', say: words('en') })) {
  const bytes = await drawCard(layOut(card, measureCard), cardFonts());
  drawn.push({ kind: card.kind, bytes: bytes.length });
}
const addresses = Object.values(networkInterfaces()).flatMap((one) => one ?? []);
const outside = addresses.filter(({ internal }) => !internal).length;
console.log(JSON.stringify({ beyond, before, asked, outside, drawn }));
process.exit(0);
