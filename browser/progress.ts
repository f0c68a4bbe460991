/** Where it is kept which step of a lesson was read last. */
export const PROGRESS = 'cited.progress';

export interface Progress {
  step: string;
  number: number;
  /** Milliseconds since 1970; missing where it is from an older version of this site. */
  at?: number;
}
