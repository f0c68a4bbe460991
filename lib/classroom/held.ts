import type { WordKey } from '../words';
import { sayInstant } from './say-instant';

/** Rows of the store about one seat. */
export interface HeldRows {
  seat: { handle: string; joinedAt: number; extraMinutes: number };
  /** Handles of seats that were merged into this one. */
  merged: readonly string[];
  class: { name: string; zone: string; deleteAt: number };
  /** Devices that are let in as this seat. */
  sessions: number;
  attempts: readonly HeldAttempt[];
}

export interface HeldAttempt {
  title: string;
  number: number;
  startedAt: number;
  submittedAt: number | null;
  events: number;
  grades: number;
}

/** One thing that is held: words of the catalogue, with their values. */
export interface HeldLine {
  what: Extract<WordKey, `held.${string}`>;
  values: Record<string, string | number>;
}

/** All that is held about a seat, for the student who sits there: the seat, its work, and until when. */
export function heldAbout(rows: HeldRows, language: string): Record<'seat' | 'work' | 'end', HeldLine[]> {
  const { seat, merged, sessions, attempts } = rows;
  const when = (instant: number) => sayInstant(instant, rows.class.zone, language);
  return {
    seat: [
      line('held.class', { name: rows.class.name }),
      line('held.handle', { handle: seat.handle }),
      ...merged.map((handle) => line('held.merged', { handle })),
      line('held.joined', { when: when(seat.joinedAt) }),
      line('held.resume', {}),
      line('held.sessions', { n: sessions }),
      ...(seat.extraMinutes > 0 ? [line('held.extra', { n: seat.extraMinutes })] : []),
    ],
    work: attempts.flatMap((attempt) => linesOf(attempt, when)),
    end: [line('held.until', { when: when(rows.class.deleteAt) }), line('held.not', {})],
  };
}

const linesOf = (attempt: HeldAttempt, when: (instant: number) => string): HeldLine[] => {
  const { title, number, startedAt, submittedAt, events, grades } = attempt;
  const values = { title, number, started: when(startedAt), events, grades };
  return [
    submittedAt === null
      ? line('held.attemptOpen', values)
      : line('held.attempt', { ...values, submitted: when(submittedAt) }),
  ];
};

const line = (what: HeldLine['what'], values: HeldLine['values']): HeldLine => ({ what, values });
