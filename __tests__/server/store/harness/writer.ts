/** Writes events of 30 attempts at once, and says which were acknowledged, a line each, until it is killed. */
import { writeSync } from 'node:fs';
import { appendEvents } from '@/server/store/append-events';
import { openStore, type Where } from '@/server/store/open-store';
import { aClassroom, anAppend } from './classroom';

const store = await openStore(JSON.parse(process.argv[2]!) as Where);
const { attempts } = await aClassroom(store, 30);

await Promise.all(
  attempts.map(async (attempt) => {
    for (let seq = 0; ; seq++) {
      const answer = await store.writeShared(appendEvents, anAppend(attempt, seq));
      if (answer.known) writeSync(1, `${JSON.stringify([attempt, seq])}\n`);
    }
  }),
);
