import type { AttemptOpening } from '../../lib/classroom/calls';

/** Timers cannot wait for longer. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;
/** So long before the end the server is asked whether it was moved. */
const ASK_BEFORE_MS = 5_000;

/** The server's clock, as this device can tell it: its own may be wrong by hours, so that it is only asked how much time has passed. */
export class ServerClock {
  #now = 0;
  #at = 0;
  #deadlineAt: number | null = null;
  #timer?: ReturnType<typeof setTimeout>;

  /** `soon` hears shortly before the time is over, `over` when it is. */
  constructor(
    private readonly soon: () => void,
    private readonly over: () => void,
  ) {}

  /** Sets it by what the server has just said. */
  set({ now, attempt }: Pick<AttemptOpening, 'now' | 'attempt'>): void {
    this.#now = now;
    this.#at = performance.now();
    this.#deadlineAt = attempt?.deadlineAt ?? null;
    this.#wait();
  }

  now(): number {
    return this.#now + performance.now() - this.#at;
  }

  /** Milliseconds until the time is over; null where there is no end. */
  left(): number | null {
    return this.#deadlineAt === null ? null : Math.max(0, this.#deadlineAt - this.now());
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const left = this.left();
    if (left === null) return;
    const early = left > ASK_BEFORE_MS;
    this.#timer = setTimeout(
      () => {
        if (this.left() === 0) return this.over();
        if (early && this.left()! <= ASK_BEFORE_MS) this.soon();
        this.#wait();
      },
      Math.min(early ? left - ASK_BEFORE_MS : left, LONGEST_WAIT_MS),
    );
  }
}
