import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { appendEvents } from '@/server/store/append-events';
import { eventsOfAttempts } from '@/server/store/attempts';
import { deleteClass } from '@/server/store/deletion';
import { openStore } from '@/server/store/open-store';
import { troubleOf } from '@/server/store/trouble';
import { verifyStore } from '@/server/store/verify-store';
import { deepTest } from '../../harness/deep';
import { aChild, childWords, told } from './harness/child';
import { aClassroom, anAppend, anEvent, NOON } from './harness/classroom';
import { onBoth, onPostgres, onSqlite } from './harness/databases';
import { smallDisk } from './harness/small-disk';

onBoth('a process that is killed', (database) => {
  test('loses nothing that was acknowledged', async () => {
    const where = database.empty();
    const acknowledged = new Map<string, number[]>();
    for (const most of [200, 900]) {
      const child = aChild('writer.ts', where);
      const ended = told(child);
      let lines = 0;
      child.stdout!.on('data', (chunk: Buffer) => {
        lines += chunk.toString().split('\n').length - 1;
        if (lines >= most) child.kill('SIGKILL');
      });
      const { out, err } = await ended;
      if (lines < most) throw new Error(`The writer ended by itself: ${err}`);
      // The last line may be cut: it was acknowledged, and nobody heard of it.
      for (const line of out.slice(0, out.lastIndexOf('\n')).split('\n')) {
        const [attempt, seq] = JSON.parse(line) as [string, number];
        acknowledged.set(attempt, [...(acknowledged.get(attempt) ?? []), seq]);
      }
    }
    const store = await openStore(where);
    const events = await store.read((tx) => eventsOfAttempts(tx, [...acknowledged.keys()]));
    const kept = new Set(events.map(({ attempt, seq }) => `${attempt} ${seq}`));
    const lost = [...acknowledged].flatMap(([attempt, seqs]) =>
      seqs.map((seq) => `${attempt} ${seq}`).filter((name) => !kept.has(name)),
    );
    expect(lost).toEqual([]);
    expect(kept.size).toBe(events.length);
    expect(kept.size).toBeGreaterThanOrEqual(1_100);
    expect((await verifyStore(store)).wrong).toEqual([]);
    await store.close();
  });
});

onSqlite('a second process', (database) => {
  test('is told at once who has the file, and gets it when that one has ended', async () => {
    const where = database.empty();
    const store = await openStore(where);
    const second = await told(aChild('opener.ts', where));
    expect(second).toMatchObject({ code: 1, out: expect.stringMatching(/Another process has this store open/) });
    expect(Number(/(\d+) ms/.exec(second.out)?.[1])).toBeLessThan(2_000);
    await store.close();
    expect(await told(aChild('opener.ts', where))).toMatchObject({ code: 0, out: 'opened\n' });
  });

  test('gets the file of one that was killed', async () => {
    const where = database.empty();
    const first = aChild('writer.ts', where);
    await once(first.stdout!, 'data');
    first.kill('SIGKILL');
    await once(first, 'close');
    expect(await told(aChild('opener.ts', where))).toMatchObject({ code: 0, out: 'opened\n' });
  });
});

(smallDisk ? test : test.skip)(
  `a full disk is told as such, reads go on, and so does writing when there is room${smallDisk ? '' : ' (skipped: there is no small disk, and mounting one is not allowed)'}`,
  async () => {
    const folder = mkdtempSync(path.join(smallDisk!.folder, 'cited-small-'));
    const where = { file: path.join(folder, 'data', 'cited.db') };
    const [program, ...words] = [
      ...smallDisk!.within(folder),
      process.execPath,
      ...childWords('disk-filler.ts', where),
    ];
    const { out, err } = await told(spawn(program!, words, { stdio: ['ignore', 'pipe', 'pipe'] }));
    rmSync(folder, { recursive: true });
    if (!out) throw new Error(err);
    const { savedThen, readWhenFull, saved, kept, ...rest } = JSON.parse(out) as Record<string, unknown>;
    const full = ['store-full'];
    expect(rest).toEqual({ whenFull: full, againWhenFull: full, withRoom: [], fullAgain: full, wrong: [] });
    expect(savedThen).toBeGreaterThan(100);
    // A log that takes the room for itself would leave it at 520.
    expect(saved).toBeGreaterThan(700);
    expect([readWhenFull, kept]).toEqual([savedThen, saved]);
  },
);

onSqlite('what a teacher deletes', (database) => {
  test('is no longer in the files', async () => {
    const { file } = database.empty() as { file: string };
    const store = await openStore({ file });
    const { classId, attempts } = await aClassroom(store);
    const event = anEvent(0, { body: '"a planted answer"' });
    await store.writeShared(appendEvents, { attempt: attempts[0]!, events: [event] });
    const folder = path.dirname(file);
    const planted = () =>
      readdirSync(folder).filter((name) => readFileSync(path.join(folder, name)).includes('a planted answer'));
    expect(planted()).not.toEqual([]);
    await store.write((tx) => deleteClass(tx, classId, { id: 'proof', at: NOON, kind: 'expired', asked: null }));
    await store.forget();
    expect(planted()).toEqual([]);
    await store.close();
  });
});

onPostgres('two servers on one database', (database) => {
  test('that start together keep one chain of each attempt, and each event once', async () => {
    const where = database.empty();
    const stores = await Promise.all([openStore(where), openStore(where)]);
    const { attempts } = await aClassroom(stores[0], 10);
    const seqs = Array.from({ length: 30 }, (_, seq) => seq);
    const sent = stores.map((store) =>
      seqs.map((seq) => attempts.map((attempt) => store.writeShared(appendEvents, anAppend(attempt, seq, seq + 1)))),
    );
    for (const answer of await Promise.all(sent.flat(2))) expect(answer).toMatchObject({ known: true });
    expect(await stores[1].read((tx) => eventsOfAttempts(tx, attempts))).toHaveLength(310);
    expect((await verifyStore(stores[1])).wrong).toEqual([]);
    await Promise.all(stores.map((store) => store.close()));
  });
});

onPostgres('a database that goes away', (database) => {
  /** Seconds between its end and its new start. */
  const AWAY = 10;

  deepTest('is told as such, and comes back with all that was acknowledged', async () => {
    const store = await openStore(database.empty());
    const { attempts } = await aClassroom(store, 20);
    const acknowledged: string[] = [];
    const troubles = new Set<string | undefined>();
    let writing = true;
    const writers = attempts.map(async (attempt) => {
      for (let seq = 0; writing;) {
        try {
          await store.writeShared(appendEvents, anAppend(attempt, seq));
          acknowledged.push(`${attempt} ${seq++}`);
        } catch (error) {
          troubles.add(troubleOf(error) ?? String(error));
          await pause(50);
        }
      }
    });
    await pause(300);
    const before = acknowledged.length;
    database.cluster!().stopAtOnce();
    await pause(100);
    const asked = performance.now();
    await expect(store.read((tx) => eventsOfAttempts(tx, attempts))).rejects.toMatchObject({ code: 'store-away' });
    expect(performance.now() - asked).toBeLessThan(5_500);
    await pause(AWAY * 1_000);
    const meanwhile = acknowledged.length;
    database.cluster!().start();
    await pause(1_000);
    writing = false;
    await Promise.all(writers);
    expect(before).toBeGreaterThan(0);
    expect(acknowledged.length).toBeGreaterThan(meanwhile);
    expect([...troubles]).toEqual(['store-away']);
    const events = await store.read((tx) => eventsOfAttempts(tx, attempts));
    const kept = new Set(events.map(({ attempt, seq }) => `${attempt} ${seq}`));
    expect(acknowledged.filter((name) => !kept.has(name))).toEqual([]);
    expect(kept.size).toBe(events.length);
    expect((await verifyStore(store)).wrong).toEqual([]);
    await store.close();
  });

  test('that was never there is told as such', async () => {
    await expect(openStore({ url: 'postgres://127.0.0.1:1/none' })).rejects.toMatchObject({ code: 'store-away' });
  });

  test('that does not exist is told in the words of PostgreSQL', async () => {
    const { url } = database.empty() as { url: string };
    await expect(openStore({ url: url.replace(/cited\d+/, 'nowhere') })).rejects.toThrow(/"nowhere" does not exist/);
  });
});
