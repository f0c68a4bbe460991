import { countedWindows } from '../counted-windows';

const WINDOW_MS = 600_000;
/** Codes that nobody has, from one network: a school is one, so the same mistake of many counts once. */
const MOST_OF_NETWORK = 20;
/** Resume codes that open nothing, for one class. */
const MOST_OF_CODE = 100;
/** Classes started from one network. */
const MOST_STARTS = 200;

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
  const windows = countedWindows(WINDOW_MS);
  return {
    wait: ({ network, code }, now) =>
      Math.max(
        windows.wait(`network ${network}`, MOST_OF_NETWORK, now),
        // Whoever tries resume codes keeps nobody from joining.
        code === undefined ? 0 : windows.wait(`code ${code}`, MOST_OF_CODE, now),
      ),
    failed({ network, code }, tried, now) {
      windows.note(`network ${network}`, `${code ?? ''} ${tried}`, now);
      if (code !== undefined) windows.note(`code ${code}`, tried, now);
    },
    waitToStart(network, id, now) {
      const wait = windows.wait(`start ${network}`, MOST_STARTS, now);
      if (wait === 0) windows.note(`start ${network}`, id, now);
      return wait;
    },
  };
}
