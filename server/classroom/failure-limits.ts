import { LRUCache } from 'lru-cache';

const WINDOW_MS = 600_000;
/** Codes that nobody has, from one network: a school is one, so the same mistake of many counts once. */
const MOST_OF_NETWORK = 20;
/** Resume codes that open nothing, for one class. */
const MOST_OF_CODE = 100;
/** Classes started from one network. */
const MOST_STARTS = 200;
const KEPT = 10_000;

interface Window {
  since: number;
  /** What was tried, each once. */
  tried: Set<string>;
}

/** Whom an attempt to come in counts against. */
export interface Attempted {
  network: string;
  /** The code of the class whose resume codes are tried. */
  code?: string;
}

/** Counts what failed, never what succeeded, in memory alone. Each asks how many seconds to wait, 0 for none. */
export interface FailureLimits {
  wait(who: Attempted, now: number): number;
  failed(who: Attempted, tried: string, now: number): void;
  /** Counts a class that is started. */
  waitToStart(network: string, id: string, now: number): number;
}

export function failureLimits(): FailureLimits {
  const windows = new LRUCache<string, Window>({ max: KEPT });
  const windowOf = (key: string, now: number): Window | undefined => {
    const found = windows.get(key);
    return found && now - found.since < WINDOW_MS ? found : undefined;
  };
  const waitFor = (key: string, most: number, now: number): number => {
    const found = windowOf(key, now);
    return found && found.tried.size >= most ? Math.ceil((found.since + WINDOW_MS - now) / 1000) : 0;
  };
  const note = (key: string, tried: string, now: number) => {
    const found = windowOf(key, now) ?? { since: now, tried: new Set<string>() };
    found.tried.add(tried);
    windows.set(key, found);
  };
  return {
    wait: ({ network, code }, now) =>
      Math.max(
        waitFor(`network ${network}`, MOST_OF_NETWORK, now),
        // Whoever tries resume codes keeps nobody from joining.
        code === undefined ? 0 : waitFor(`code ${code}`, MOST_OF_CODE, now),
      ),
    failed({ network, code }, tried, now) {
      note(`network ${network}`, `${code ?? ''} ${tried}`, now);
      if (code !== undefined) note(`code ${code}`, tried, now);
    },
    waitToStart(network, id, now) {
      const wait = waitFor(`start ${network}`, MOST_STARTS, now);
      if (wait === 0) note(`start ${network}`, id, now);
      return wait;
    },
  };
}
