import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely } from 'kysely';
import { CommitQueue } from './group-commit';
import type { Schema, Tx } from './schema';
import { StoreTrouble, troubleOf } from './trouble';

/** What runs in a transaction. It may run again after a failure, so it touches nothing else. An error in it ends it whole. */
type Work<Out> = (tx: Tx) => Promise<Out>;
/** The same for many inputs at once, in few statements: a result for each, in their order. */
type SharedWork<In, Out> = (tx: Tx, inputs: readonly In[]) => Promise<readonly Out[]>;

/** Where classes are kept. There is no way to its database but through these: see the decision record 035. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  /** Runs queries that see one state of the database, and may not change it. */
  read<Out>(work: Work<Out>): Promise<Out>;
  /** Writes, and answers when it is durable. Works that are waiting share a transaction. */
  write<Out>(work: Work<Out>): Promise<Out>;
  /** Writes with a work that takes the inputs of all who are waiting for it together. */
  writeShared<In, Out>(work: SharedWork<In, Out>, input: In): Promise<Out>;
  /** Takes what was deleted out of the files as well, where the database would leave it there. */
  forget(): Promise<void>;
  /** Writes a copy of the whole to a new file. */
  backUp(file: string): Promise<void>;
  /** Lets what is waiting be written and read, then closes. */
  close(): Promise<void>;
}

/** What the two databases do differently. */
export interface Engine {
  kind: Store['kind'];
  db: Kysely<Schema>;
  read: Store['read'];
  write<Out>(work: Work<Out>): Promise<Out>;
  /** Whether an error may pass when the same is tried again, as when two processes waited for each other. */
  isPassing(error: unknown): boolean;
  forget(): Promise<void>;
  backUp: Store['backUp'];
  close(): Promise<void>;
}

/** A work that is alone in its kind has no input. */
interface Job {
  work: Work<unknown> | SharedWork<unknown, unknown>;
  shared: boolean;
  input?: unknown;
}

const MOST_IN_A_BATCH = 500;
const ROOM = 5_000;

/** A store on an engine that is open and migrated. */
export function makeStore(engine: Engine): Store {
  const within = new AsyncLocalStorage<true>();
  const queue = new CommitQueue<Job>({
    commit: (jobs) => engine.write((tx) => within.run(true, () => runAll(tx, jobs))),
    isOutage: (error) => troubleOf(error) !== undefined,
    isPassing: (error) => engine.isPassing(error),
    most: MOST_IN_A_BATCH,
    room: ROOM,
    noRoom: () => new StoreTrouble('store-busy'),
  });
  /** On SQLite it would wait for itself for ever. */
  const outside = async <Out>(run: () => Promise<unknown>): Promise<Out> => {
    if (within.getStore()) throw new Error('The store was used within a transaction of its own: use its tx.');
    return (await run()) as Out;
  };
  const reading = new Set<Promise<unknown>>();
  let closing = false;
  const whileOpen = async <Out>(run: () => Promise<Out>): Promise<Out> => {
    if (closing) throw new StoreTrouble('store-away');
    return run();
  };
  /** SQLite's driver ends the process over a query to a database that was closed meanwhile. */
  const read = <Out>(work: Work<Out>): Promise<Out> => {
    const found = engine.read((tx) => within.run(true, () => work(tx)));
    reading.add(found);
    return found.finally(() => reading.delete(found));
  };
  return {
    kind: engine.kind,
    read: (work) => outside(() => whileOpen(() => read(work))),
    write: (work) => outside(() => whileOpen(() => queue.add({ work, shared: false }))),
    writeShared: (work, input) =>
      outside(() => whileOpen(() => queue.add({ work: work as SharedWork<unknown, unknown>, shared: true, input }))),
    forget: () => engine.forget(),
    backUp: (file) => engine.backUp(file),
    close: async () => {
      closing = true;
      await queue.idle();
      await Promise.allSettled(reading);
      await engine.close();
    },
  };
}

/** Runs jobs one after another, those of one shared work together at the place of the first. */
async function runAll(tx: Tx, jobs: readonly Job[]): Promise<unknown[]> {
  const results = new Map<Job, unknown>();
  for (const job of jobs) {
    if (results.has(job)) continue;
    const alike = job.shared ? jobs.filter(({ work }) => work === job.work) : [job];
    const found = job.shared
      ? await (job.work as SharedWork<unknown, unknown>)(
          tx,
          alike.map(({ input }) => input),
        )
      : [await (job.work as Work<unknown>)(tx)];
    alike.forEach((each, index) => results.set(each, found[index]));
  }
  return jobs.map((job) => results.get(job));
}
