import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore, type Where } from '@/server/store/open-store';
import { callsServer } from './calls';
import { classLife } from './class-life';
import { contentsOf, type Contents } from './contents';
import { lineTo } from './device';
import { placesFor, type Place } from './places';
import type { Proof, ProofOptions, Proved } from './proof';

const MS_TO_SWEEP = 1_000;
const MINUTE = 60_000;
const DAY = 86_400_000;
/** Questions are the site's, and the proof is in numbers. */
const STAYS = ['item_version', 'deletion_proof'];

/** A server whose clock is past the last date of a class deletes it, with nothing left but the proof, and not before. */
export const sweep: Proof = {
  name: 'sweep',
  says: 'the clock of the server goes past the time of a class, which has to be gone',
  async run(options) {
    const proved: Proved = { rows: [], wrong: [] };
    for (const made of placesFor(options.database, options.tell)) {
      const place = made();
      try {
        await lived(place, options);
        const found = await swept(place);
        proved.rows.push(found.row);
        proved.wrong.push(...found.wrong.map((one) => `${place.name}: ${one}`));
      } finally {
        place.remove();
      }
    }
    return proved;
  },
};

/** All but the end of a class. */
async function lived(place: Place, { seed }: ProofOptions): Promise<void> {
  const server = await callsServer(place);
  const line = lineTo(server.origin);
  try {
    await server.start();
    for (const part of classLife(line, seed).slice(0, -1)) await part.live();
  } finally {
    line.agent.destroy();
    await server.remove();
  }
}

async function swept(place: Place) {
  const { contents: before } = await contentsOf(place.where);
  const { deleteAt, words } = await plantedIn(place.where);
  const early = await withClock(place, deleteAt - MINUTE, words);
  const late = await withClock(place, deleteAt + MINUTE, words);
  const wrong = [
    ...(early.contents.class!.rows === 1 ? [] : ['the class was gone a minute before its time']),
    ...Object.entries(late.contents)
      .filter(([table, { rows }]) => rows !== (table === 'deletion_proof' ? 1 : STAYS.includes(table) ? rows : 0))
      .map(([table, { rows }]) => `${table} has ${rows} rows after it`),
    ...('file' in place.where && early.files.length === 0 ? ['no file held words of the class before it'] : []),
    ...late.files.map((file) => `${file} still holds words of the class`),
    ...[...early.wrong, ...late.wrong],
  ];
  const days = ((deleteAt - Date.now()) / DAY).toFixed(1);
  const row = { database: place.name, rows: held(before), days, left: held(late.contents), inFiles: late.files.length };
  return { row, wrong };
}

const held = (contents: Contents): number =>
  Object.entries(contents).reduce((sum, [table, { rows }]) => sum + (STAYS.includes(table) ? 0 : rows), 0);

/** When the class goes, and what of it can be looked for in files. */
async function plantedIn(where: Where) {
  const store = await openStore(where);
  try {
    return await store.read(async (tx) => {
      const { name, id, delete_at } = await tx.selectFrom('class').selectAll().executeTakeFirstOrThrow();
      const seats = await tx.selectFrom('seat').select(['id', 'handle']).execute();
      const attempts = await tx.selectFrom('attempt').select('id').execute();
      return {
        deleteAt: delete_at,
        words: [name, id, ...seats.flatMap(Object.values<string>), ...attempts.map((one) => one.id)],
      };
    });
  } finally {
    await store.close();
  }
}

/** Starts the server at another time, and looks what is there soon after, in the files while it still runs. */
async function withClock(place: Place, time: number, words: readonly string[]) {
  const clock = {
    CLOCK_AHEAD_MS: String(time - Date.now()),
    NODE_OPTIONS: `--import=${path.resolve('scripts/trust/moved-clock.mjs')}`,
  };
  const server = await callsServer({ env: { ...place.env, ...clock } });
  try {
    await server.start();
    await wait(MS_TO_SWEEP);
    const files = 'file' in place.where ? holding(path.dirname(place.where.file), words) : [];
    await server.kill();
    return { files, ...(await contentsOf(place.where)) };
  } finally {
    await server.remove();
  }
}

const holding = (folder: string, words: readonly string[]): string[] =>
  readdirSync(folder).filter((name) => name !== 'backup.sock' && hasAny(readFileSync(path.join(folder, name)), words));

const hasAny = (bytes: Buffer, words: readonly string[]): boolean => words.some((word) => bytes.includes(word));
