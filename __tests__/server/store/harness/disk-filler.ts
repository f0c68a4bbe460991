/** Fills the disk of a store, writes on, makes room, and prints what happened. */
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
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
const ROOM = 2_500_000;
writeFileSync(ballast, Buffer.alloc(bavail * bsize - ROOM));
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
const againWhenFull = [...(await writeOn(1))];
const readWhenFull = (await store.read((tx) => eventsOfAttempts(tx, attempts))).length;
const savedThen = saved;
rmSync(ballast);
const withRoom = [...(await writeOn(5))];
const kept = (await store.read((tx) => eventsOfAttempts(tx, attempts))).length;
const { wrong } = await verifyStore(store);
await store.close();
console.log(JSON.stringify({ whenFull, againWhenFull, readWhenFull, savedThen, withRoom, saved, kept, wrong }));
