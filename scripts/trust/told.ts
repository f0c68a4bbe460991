/** All that a student was told is kept. It is compared with what is kept. */
export interface Told {
  seat?: { id: string; handle: string };
  attempt?: string;
  submitted: boolean;
  /** Events that were said to be saved, as they were sent, by tab and number. */
  saved: Map<string, string>;
  /** Events that were made, saved or not. */
  made: Set<string>;
  /** What a sound server never does: it said less than before, or answered what nobody asked for. */
  odd: string[];
}

/** Name of an event within its attempt. */
export const nameOf = ({ tab, seq }: { tab: string; seq: number }): string => `${tab} ${seq}`;
