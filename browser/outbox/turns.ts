import { oneByOne } from '../attempt-store/one-by-one';

/** When a tab may act: not before a pause is over, and one tab at a time. */
export class Turns {
  #timer?: ReturnType<typeof setTimeout>;
  /** When the next turn may begin, by the clock that never jumps. */
  #notBefore = 0;
  #queued = false;
  #open = false;

  /** `name` is the same in all tabs that take turns; `act` is what to do at each. */
  constructor(
    private readonly name: string,
    private readonly act: () => Promise<void>,
  ) {}

  open(): void {
    this.#open = true;
  }

  close(): void {
    this.#open = false;
    clearTimeout(this.#timer);
  }

  get paused(): boolean {
    return performance.now() < this.#notBefore;
  }

  /** Lets nothing be done for so many milliseconds: none ends a pause. */
  pause(wait: number): void {
    this.#notBefore = performance.now() + wait;
  }

  /** Asks for a turn after so many milliseconds, or else when the pause is over, instead of when it was asked for before. */
  wake(wait = this.#notBefore - performance.now()): void {
    clearTimeout(this.#timer);
    if (this.#open) this.#timer = setTimeout(() => this.take(), Math.max(0, wait));
  }

  /** Acts once no other tab does; once the pause is over, where there is one. */
  take(): void {
    if (this.paused) return this.wake();
    if (this.#queued) return;
    this.#queued = true;
    void oneByOne(this.name, async () => {
      this.#queued = false;
      await this.act();
    });
  }
}
