import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Card } from '@/lib/card/card';

export interface AskedOfWorker {
  card: Card;
}
export type SaidByWorker = { bytes: Uint8Array } | { error: string };

const MS_TO_DRAW = 20_000;
const MS_IDLE = 60_000;

/**
 * Draws cards in threads of their own, one card in each at a time, so that nothing else of the process waits for it. A
 * thread is begun when it is needed, used again, and ended when nothing came for a minute. Rejects where one failed.
 */
export function cardWorkers(file: string | URL, ms = { toDraw: MS_TO_DRAW, idle: MS_IDLE }) {
  const idle: { worker: Worker; timer: NodeJS.Timeout }[] = [];
  const taken = (): Worker => {
    const found = idle.pop();
    clearTimeout(found?.timer);
    const worker = found?.worker ?? new Worker(file);
    worker.ref();
    return worker;
  };
  const put = (worker: Worker) => {
    // It holds up nobody who wants to leave.
    worker.unref();
    const timer = setTimeout(() => {
      idle.splice(
        idle.findIndex((one) => one.worker === worker),
        1,
      );
      void worker.terminate();
    }, ms.idle).unref();
    idle.push({ worker, timer });
  };
  return async (card: Card): Promise<Buffer> => {
    const worker = taken();
    try {
      const said = await answerOf(worker, card, ms.toDraw);
      put(worker);
      if ('error' in said) throw new Error(`The card ${card.name} was not drawn: ${said.error}`);
      return Buffer.from(said.bytes);
    } catch (error) {
      if (!idle.some((one) => one.worker === worker)) void worker.terminate();
      throw error;
    }
  };
}

/** Rejects where the thread ends, throws or takes too long. */
async function answerOf(worker: Worker, card: Card, ms: number): Promise<SaidByWorker> {
  const done = new AbortController();
  const { signal } = done;
  const late = AbortSignal.timeout(ms);
  const ended = once(worker, 'exit', { signal }).then(() => Promise.reject(new Error('the thread that draws ended')));
  worker.postMessage({ card } satisfies AskedOfWorker);
  try {
    const answer = once(worker, 'message', { signal: AbortSignal.any([late, signal]) }) as Promise<[SaidByWorker]>;
    return (await Promise.race([answer, ended]))[0]!;
  } finally {
    ended.catch(() => undefined);
    done.abort();
  }
}
