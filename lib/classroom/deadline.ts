const MINUTE = 60_000;

/** What decides how long an attempt may take. */
export interface Limits {
  /** By the server's clock. */
  startedAt: number;
  timeLimitMinutes: number | null;
  /** What the seat has on top of each time limit. */
  extraMinutes: number;
  /** When the assignment closes for the seat; null for never. */
  closesAt: number | null;
  /** What a teacher granted to this attempt; null for nothing. */
  extendedUntil: number | null;
}

/** The last instant at which an attempt takes answers: start, limit and extra minutes, at most closing, unless it was extended; null for no end. */
export function deadlineOf({
  startedAt,
  timeLimitMinutes,
  extraMinutes,
  closesAt,
  extendedUntil,
}: Limits): number | null {
  const limit = timeLimitMinutes === null ? Infinity : startedAt + (timeLimitMinutes + extraMinutes) * MINUTE;
  const end = Math.min(limit, closesAt ?? Infinity);
  return end === Infinity ? null : Math.max(end, extendedUntil ?? end);
}
