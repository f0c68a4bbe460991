/** What a proof is asked to do; each has counts of its own. */
export interface ProofOptions {
  rounds?: number;
  /** Seconds that something is away. */
  seconds?: number;
  students?: number;
  database?: DatabaseName;
  seed: string;
  /** Hears how it goes on. */
  tell: (words: string) => void;
}

export type DatabaseName = 'sqlite' | 'postgresql';

/** What a proof found. */
export interface Proved {
  /** One for each database, or for each thing that was tried. */
  rows: Record<string, string | number>[];
  /** In words, each thing that should not be. */
  wrong: string[];
}

/** A proof of `npm run trust`: one file and a line in the register. */
export interface Proof {
  name: string;
  says: string;
  run(options: ProofOptions): Promise<Proved>;
}
