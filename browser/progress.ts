/** Where it is kept which step of a lesson was read last. */
export const PROGRESS = 'cited.progress';

export interface Progress {
  step: string;
  number: number;
}
