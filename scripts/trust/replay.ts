import { seeded, type Random } from '@/lib/kernel/random';
import { callsServer, type CallsServer } from './calls';
import { classLife } from './class-life';
import { changes, contentsOf } from './contents';
import { lineTo, post, type Line, type Sent } from './device';
import { placesFor, type Place } from './places';
import type { Proof, ProofOptions, Proved } from './proof';

const TIMES = 50;
const AT_ONCE = 8;

/** Every request of a class's life is sent again, many times, in order and shuffled: the store holds what it held. */
export const replay: Proof = {
  name: 'replay',
  says: 'every request of a small class is sent again, in order and shuffled',
  async run(options) {
    const proved: Proved = { rows: [], wrong: [] };
    for (const place of placesFor(options.database, options.tell)) {
      const found = await replayed(place(), options);
      proved.rows.push(...found.rows);
      proved.wrong.push(...found.wrong);
    }
    return proved;
  },
};

async function replayed(place: Place, { rounds: times = TIMES, seed, tell }: ProofOptions): Promise<Proved> {
  const server = await callsServer(place);
  const recorded: Sent[] = [];
  const line = lineTo(server.origin);
  const proved: Proved = { rows: [], wrong: [] };
  try {
    await server.start();
    for (const part of classLife({ ...line, record: (sent) => void recorded.push(sent) }, seed)) {
      await part.live();
      tell(`${place.name}: ${part.title}: ${recorded.length} requests so far`);
      const wrong = await sentAgain({ place, server, line }, recorded, { times, random: seeded(seed) });
      proved.wrong.push(...wrong.map((one) => `${place.name}: after ${part.title}: ${one}`));
      const calls = new Set(recorded.map(({ name }) => name)).size;
      const [requests, sent] = [recorded.length, recorded.length * times * 2];
      proved.rows.push({ database: place.name, after: part.title, calls, requests, sent, changed: wrong.length });
    }
  } finally {
    line.agent.destroy();
    await server.remove();
    place.remove();
  }
  return proved;
}

interface Stage {
  place: Place;
  server: CallsServer;
  line: Line;
}

async function sentAgain(
  stage: Stage,
  recorded: readonly Sent[],
  { times, random }: { times: number; random: Random },
) {
  const before = await looked(stage);
  const again = recorded.flatMap((sent) => Array<Sent>(times).fill(sent));
  const odd = [...(await sendAll(stage.line, again)), ...(await sendAll(stage.line, shuffled(again, random)))];
  const after = await looked(stage);
  return [...changes(before.contents, after.contents), ...after.wrong, ...odd];
}

/** A file is read with the server down, which starts anew. */
async function looked({ place, server }: Stage) {
  await server.kill();
  const found = await contentsOf(place.where);
  await server.start();
  return found;
}

/** Some at a time; gives what no sound server answers. */
async function sendAll(line: Line, all: readonly Sent[]): Promise<string[]> {
  const left = all.values();
  const odd: string[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const sent of left) {
        const { status } = await post(line, sent);
        if (status >= 500) odd.push(`${sent.name} answered ${status}`);
      }
    }),
  );
  return odd;
}

function shuffled<One>(all: readonly One[], random: Random): One[] {
  const copy = [...all];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}
