import type { SetCookies } from '../call-context';
import type { Row } from '../store/schema';

/** The cookie of a student: it lasts as long as the class. */
export const seatCookie = (value: string, { delete_at }: Row<'class'>, now: number): SetCookies => ({
  seat: { value, seconds: (delete_at - now) / 1_000 },
});
