import { waitingElsewhere, type WaitingAttempt } from '../../lib/attempt/waiting-elsewhere';
import { askServer } from './ask-server';
import { keepEvents, storedEvents } from './attempt-store';
import { EventLog } from './event-log';
import { oneByOne } from './one-by-one';
import { ANSWERS } from './send-waiting';
import type { Told } from './told';

/**
 * Sends what waits on this device in attempts that no page is at, as at a form that was left without a connection, and keeps
 * what the server said. The first answer that does not arrive ends it: the others would not either.
 */
export const sendElsewhere = (own: string, tell: (told: Told) => void): Promise<void> =>
  oneByOne(ANSWERS, async () => {
    // Where storage is forbidden there are none.
    for (const waiting of waitingElsewhere(await storedEvents().catch(() => []), own)) {
      if (!(await sendAll(waiting))) return;
      const { attempt, lesson, form } = waiting;
      tell({ attempt, lesson, form });
    }
  });

/** Ends with true once every answer is heard and what was said of it is kept. */
async function sendAll({ attempt, lesson, events, answers }: WaitingAttempt): Promise<boolean> {
  const log = new EventLog();
  log.adopt(attempt, events);
  for (const given of answers) {
    const { item, version, answer } = given;
    const said = await askServer(lesson, given);
    if (!said) return false;
    log.note({ type: 'verdict', item, version, answer, said }, Date.now());
    if ((await keepEvents(log.unkept)) !== 'kept') return false;
    log.keep(log.unkept);
  }
  return true;
}
