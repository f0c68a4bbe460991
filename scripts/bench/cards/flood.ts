import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Trouble } from '../../setup/trouble.mjs';
import type { Flood } from './part';

/** Who asks for what. */
export interface Flooding {
  origin: string;
  paths: readonly string[];
  clients: number;
  /** Asks for the same again when all were asked for. */
  again: boolean;
}

/** What the thread says in the end. */
export interface FloodTold {
  statuses: Readonly<Record<string, number>>;
  ranOut: boolean;
}

const FLOODER = new URL('./flooder.mjs', import.meta.url);

/** Clients that ask without pause until they are stopped; what became of it is told then. */
export function startFlood(flooding: Flooding): { stop(): Promise<Flood> } {
  const worker = new Worker(FLOODER, { workerData: flooding });
  // An error of the thread rejects this too. It has to be listened for from the beginning.
  const told = once(worker, 'message') as Promise<[FloodTold]>;
  told.catch(() => undefined);
  return {
    async stop() {
      worker.postMessage('stop');
      try {
        return floodOf((await told)[0], flooding);
      } finally {
        await worker.terminate();
      }
    },
  };
}

/** Counts what was answered. Another answer than those of a flood, and a flood that ended by itself, are a Trouble. */
export function floodOf({ statuses, ranOut }: FloodTold, { paths }: Pick<Flooding, 'paths'>): Flood {
  const odd = Object.keys(statuses).filter((status) => !['200', '404', '503'].includes(status));
  if (odd.length > 0)
    throw new Trouble(`A flood of cards was answered ${odd.join(', ')}; wanted were 200, 404 or 503.`);
  if (ranOut)
    throw new Trouble(
      `All ${paths.length} cards were drawn before the time was over: raise their number in saving.ts.`,
    );
  const asked = Object.values(statuses).reduce((sum, count) => sum + count, 0);
  return { asked, drawn: statuses[200] ?? 0, told503: statuses[503] ?? 0 };
}
