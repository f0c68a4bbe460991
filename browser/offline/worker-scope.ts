/** As much of the types of a service worker as ours uses: the library of TypeScript has them, but not beside those of a page. */
export interface Lasting extends Event {
  /** The worker is not ended before this is. */
  waitUntil(work: Promise<unknown>): void;
}

export interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface Told extends Lasting {
  readonly data: unknown;
  readonly source: { postMessage(words: unknown): void } | null;
}

interface WorkerEvents {
  install: Lasting;
  activate: Lasting;
  fetch: Asked;
  message: Told;
}

export interface WorkerScope {
  addEventListener<Name extends keyof WorkerEvents>(name: Name, listen: (event: WorkerEvents[Name]) => void): void;
  skipWaiting(): Promise<void>;
}
