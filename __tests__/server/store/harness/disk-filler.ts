/** Fills the disk of a store, writes on, makes room, writes on until it is full again, and prints what happened. */
import { statfsSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { appendEvents } from '@/server/store/append-events';
import { eventsOfAttempts } from '@/server/store/attempts';
import { openStore } from '@/server/store/open-store';
import { troubleOf } from '@/server/store/trouble';
import { verifyStore } from '@/server/store/verify-store';
import { aClassroom, anEvent } from './classroom';

const { file } = JSON.parse(process.argv[2]!) as { file: string };
const folder = path.dirname(path.dirname(file));
const ballast = path.join(folder, 'ballast');
const { bavail, bsize } = statfsSync(folder);
const ROOM = 3_400_000;
/** What there is room for later. */
const MORE = 700_000;
const heavy = bavail * bsize - ROOM;
writeFileSync(ballast, Buffer.alloc(heavy));
const store = await openStore({ file });
const { attempts } = await aClassroom(store, 10);
const body = JSON.stringify('x'.repeat(2_000));
let saved = 0;
let seq = 0;

/** Ten writers at once, as long as all goes well; gives what they were told. */
async function writeOn(rounds: number): Promise<Set<string | undefined>> {
  const told = new Set<string | undefined>();
  for (let round = 0; round < rounds && told.size === 0; round++) {
    seq++;
    const sent = attempts.map((attempt) =>
      store.writeShared(appendEvents, { attempt, events: [anEvent(seq, { body })] }),
    );
    for (const each of await Promise.allSettled(sent)) {
      if (each.status === 'fulfilled') saved++;
      else told.add(troubleOf(each.reason) ?? String(each.reason));
    }
  }
  return told;
}

const whenFull = [...(await writeOn(1_000))];
const againWhenFull = new Set<string | undefined>();
for (let times = 0; times < 20; times++) for (const one of await writeOn(1)) againWhenFull.add(one);
const readWhenFull = (await store.read((tx) => eventsOfAttempts(tx, attempts))).length;
const savedThen = saved;
truncateSync(ballast, heavy - MORE);
const withRoom = [...(await writeOn(5))];
const fullAgain = [...(await writeOn(1_000))];
const kept = (await store.read((tx) => eventsOfAttempts(tx, attempts))).length;
const { wrong } = await verifyStore(store);
await store.close();
const said = { whenFull, againWhenFull: [...againWhenFull], withRoom, fullAgain };
console.log(JSON.stringify({ ...said, readWhenFull, savedThen, saved, kept, wrong }));
