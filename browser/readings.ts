/** Where it is kept in which version a step was read last, and on which day. */
export const READINGS = 'cited.read';

export interface Reading {
  version: string;
  /** YYYY-MM-DD, the reader's own day. */
  date: string;
}
