import { EventLog } from '@/browser/attempt-store/event-log';
import type { Deed } from '@/lib/attempt/next-stamp';

const start: Deed = { type: 'start', lesson: 'dogs', form: 'a', seats: [] };

/** "Take it again", pressed before the device had kept the end of the attempt, dropped that end. */
test('what was done last in an attempt is still to be kept when another has begun', () => {
  const log = new EventLog();
  log.note(start, 0);
  log.begin();
  log.note(start, 1);
  log.note({ type: 'finish' }, 2);
  const { attempt } = log;
  log.begin();
  log.note(start, 3);
  expect(log.unkept.map((event) => [event.attempt === attempt, event.type])).toEqual([
    [true, 'start'],
    [true, 'finish'],
    [false, 'start'],
  ]);
  expect(log.events).toHaveLength(1);
});

test('what stood there before the page came to life is no attempt', () => {
  const log = new EventLog();
  log.note(start, 0);
  log.begin();
  expect(log.unkept).toEqual([]);
});
