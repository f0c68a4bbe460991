import { LRUCache } from 'lru-cache';

const KEPT = 10_000;

interface Window {
  since: number;
  /** What was tried, each once. */
  tried: Set<string>;
}

/** Counts in memory what is tried under a key, the same thing once, in windows of so many milliseconds. */
export interface CountedWindows {
  /** Seconds until the next may be tried; 0 for now. */
  wait(key: string, most: number, now: number): number;
  note(key: string, tried: string, now: number): void;
}

export function countedWindows(ms: number): CountedWindows {
  const windows = new LRUCache<string, Window>({ max: KEPT });
  const windowOf = (key: string, now: number): Window | undefined => {
    const found = windows.get(key);
    return found && now - found.since < ms ? found : undefined;
  };
  return {
    wait(key, most, now) {
      const found = windowOf(key, now);
      return found && found.tried.size >= most ? Math.ceil((found.since + ms - now) / 1000) : 0;
    },
    note(key, tried, now) {
      const found = windowOf(key, now) ?? { since: now, tried: new Set<string>() };
      found.tried.add(tried);
      windows.set(key, found);
    },
  };
}
