import fc from 'fast-check';
import { askedFrom, isSameDay, startOfDay, type ClockOffset } from '@/lib/review/local-day';
import { emptyReview } from '@/lib/review/read-store';
import { recordBy } from '@/lib/review/record-answer';
import { runs } from '../kernel/runs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const west: ClockOffset = () => 8 * 60;
/** Berlin in spring 2026: from UTC+1 to UTC+2 at 01:00 UTC on 29 March. */
const FORWARD = Date.UTC(2026, 2, 29, 1);
const spring: ClockOffset = (at) => (at < FORWARD ? -60 : -120);
const about = { lesson: 'dogs', item: 'q', version: 'v1', facts: [] };

test.each<[string, number, number, ClockOffset, number]>([
  ['in the morning: as the next day begins', Date.UTC(2026, 2, 1, 16), 1, west, Date.UTC(2026, 2, 2, 8)],
  ['at 8 in the evening: the next morning', Date.UTC(2026, 2, 2, 4), 1, west, Date.UTC(2026, 2, 2, 16)],
  ['just before midnight: not just after it', Date.UTC(2026, 2, 2, 7, 50), 1, west, Date.UTC(2026, 2, 2, 19, 50)],
  ['just after midnight: the next day', Date.UTC(2026, 2, 2, 8, 10), 1, west, Date.UTC(2026, 2, 3, 8)],
  ['with some days between: as that day begins', Date.UTC(2026, 2, 2, 7, 50), 3, west, Date.UTC(2026, 2, 4, 8)],
  ['with the clocks put forward between', Date.UTC(2026, 2, 28, 9), 2, spring, Date.UTC(2026, 2, 29, 22)],
])('what was answered %s', (_, answered, days, clock, wanted) => {
  expect(askedFrom(answered, days, clock)).toBe(wanted);
});

test('days begin at midnight by the clock of the learner', () => {
  expect(startOfDay(Date.UTC(2026, 2, 2, 7, 59), 0, west)).toBe(Date.UTC(2026, 2, 1, 8));
  expect(isSameDay(Date.UTC(2026, 2, 2, 7, 59), Date.UTC(2026, 2, 2, 8), west)).toBe(false);
});

test('a second day by the learner counts as one, though UTC has the same day', () => {
  // At 20:00 and at 09:00 on the next morning in the west: 04:00 and 17:00 of one day of UTC.
  const [evening, morning] = [Date.UTC(2026, 2, 2, 4), Date.UTC(2026, 2, 2, 17)];
  const once = recordBy(west)(emptyReview, { ...about, right: false, at: evening });
  expect(once.cards[0]!.due).toBeLessThanOrEqual(morning);
  const [card] = recordBy(west)(once, { ...about, right: true, at: morning }).cards;
  expect(card!.stability).toBeGreaterThan(once.cards[0]!.stability);
});

test('whenever and however a quiz is answered, nothing is due within a night, nor on the same day, and all is due in its time', () => {
  const zone = fc.integer({ min: -14 * 60, max: 12 * 60 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), zone, fc.boolean(), (at, behind, right) => {
      const clock = () => behind;
      const [card] = recordBy(clock)(emptyReview, { ...about, right, at }).cards;
      expect(isSameDay(at, card!.due, clock)).toBe(false);
      expect(card!.due).toBeGreaterThanOrEqual(at + DAY / 2);
      expect(card!.due).toBeLessThanOrEqual(at + card!.scheduledDays * DAY);
    }),
    runs(300),
  );
});
