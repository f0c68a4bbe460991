import type { AttemptOpening } from '../../lib/classroom/calls';

/** Timers cannot wait for longer. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** The server's clock, as this device can tell it: its own may be wrong by hours, so that it is only asked how much time has passed. */
export class ServerClock {
  #now = 0;
  #at = 0;
  #deadlineAt: number | null = null;
  #timer?: ReturnType<typeof setTimeout>;

  /** `over` hears when the time is over. */
  constructor(private readonly over: () => void) {}

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
    this.#timer = setTimeout(() => (this.left() === 0 ? this.over() : this.#wait()), Math.min(left, LONGEST_WAIT_MS));
  }
}
