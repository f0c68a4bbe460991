import { Trouble } from '../setup/trouble.mjs';

/** What every bench is given; sizes are its own unless others are named. */
export interface BenchOptions {
  sizes?: readonly number[];
  /** How often each thing is measured; a bench has a number of its own. */
  rounds?: number;
  /** Seconds that one size or one measurement may take; a size that would take longer is left out. */
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

/** For a bench that measures what is there, so that nobody believes its sizes were others. */
export function refuseSizes(name: string, { sizes }: BenchOptions): void {
  if (sizes) throw new Trouble(`The bench "${name}" measures the site as it is and has no sizes: leave out --sizes.`);
}
