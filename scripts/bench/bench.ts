/** What every bench is given; sizes are its own unless others are named. */
export interface BenchOptions {
  sizes?: readonly number[];
  /** Seconds that one size may take; one that would take longer is left out. */
  limit: number;
  seed: string;
  json: boolean;
}

/** A bench of `npm run bench`: one file and a line in the register. */
export interface Bench {
  name: string;
  says: string;
  run(options: BenchOptions): Promise<void>;
}
