/** How jobs are committed together. */
export interface GroupCommit<Job> {
  /** Commits all of them or, if it throws, none. Gives a result for each. */
  commit(jobs: readonly Job[]): Promise<readonly unknown[]>;
  /** Whether an error would meet every other job too, so that there is no use in trying them one by one. */
  isOutage(error: unknown): boolean;
  /** Whether the same job may pass when it is tried again. */
  isPassing(error: unknown): boolean;
  /** Jobs in one batch at most. */
  most: number;
  /** Jobs that may wait. */
  room: number;
  /** What is thrown when there is no room left. */
  noRoom(): Error;
}

interface Waiting<Job> {
  job: Job;
  done(result: unknown): void;
  failed(error: unknown): void;
}

const TRIES = 3;

/** Lets whatever else has come in have its turn. */
const nextTurn = () => new Promise<void>((resolve) => void setImmediate(resolve));

/**
 * A queue with one writer: jobs gather while a batch is committed, and are the next batch. A job is answered after its batch
 * is committed. In a batch that fails each job is tried alone, so that one does not fail because of another.
 */
export class CommitQueue<Job> {
  #waiting: Waiting<Job>[] = [];
  #drained: Promise<void> | undefined;

  constructor(private readonly options: GroupCommit<Job>) {}

  add(job: Job): Promise<unknown> {
    if (this.#waiting.length >= this.options.room) return Promise.reject(this.options.noRoom());
    const result = new Promise<unknown>((done, failed) => void this.#waiting.push({ job, done, failed }));
    this.#drained ??= this.#drain();
    return result;
  }

  /** Resolves when nothing is waiting. */
  async idle(): Promise<void> {
    while (this.#drained) await this.#drained;
  }

  async #drain(): Promise<void> {
    do {
      await nextTurn();
      await this.#settle(this.#waiting.splice(0, this.options.most));
    } while (this.#waiting.length > 0);
    this.#drained = undefined;
  }

  async #settle(batch: readonly Waiting<Job>[]): Promise<void> {
    try {
      const results = await this.options.commit(batch.map(({ job }) => job));
      batch.forEach(({ done }, index) => done(results[index]));
    } catch (error) {
      await this.#afterFailure(batch, error);
    }
  }

  async #afterFailure(batch: readonly Waiting<Job>[], error: unknown): Promise<void> {
    let outage = this.options.isOutage(error) ? error : undefined;
    for (const waiting of batch) {
      if (outage === undefined) outage = await this.#alone(waiting);
      else waiting.failed(outage);
      await nextTurn();
    }
  }

  /** Tries one job by itself; gives the error if it is an outage. */
  async #alone({ job, done, failed }: Waiting<Job>): Promise<unknown> {
    for (let tried = 1; ; tried++) {
      try {
        const [result] = await this.options.commit([job]);
        done(result);
        return undefined;
      } catch (error) {
        if (this.options.isPassing(error) && tried < TRIES) continue;
        failed(error);
        return this.options.isOutage(error) ? error : undefined;
      }
    }
  }
}
