import { attemptState, nextToSend } from '../../lib/attempt/attempt-state';
import type { Deed } from '../../lib/attempt/next-stamp';
import { answerKey, type GivenAnswer } from '../../lib/attempt/question-state';
import { askServer } from './ask-server';
import type { EventLog } from './event-log';
import { oneByOne } from './one-by-one';

/** Under this name answers are sent, one at a time in all tabs. */
export const ANSWERS = 'cited.answers';

/** The attempt that a page is at, as far as sending needs to know it. */
export interface Sender {
  lesson: string;
  log: EventLog;
  /** Adds to the log what other tabs have kept. */
  read: () => Promise<void>;
  /** Notes what became of an answer, and ends once that is kept: the next tab in turn would else send it once more. */
  hear: (deed: Deed) => Promise<void>;
}

/** Sends what the server has not heard, one answer after another and from one tab at a time. */
export const sendWaiting = (sender: Sender): Promise<void> =>
  oneByOne(ANSWERS, async () => {
    await sender.read();
    const tried = new Set<string>();
    const next = () => nextToSend(attemptState(sender.log.events)).find((given) => !tried.has(answerKey(given)));
    for (let given = next(); given; given = next()) {
      tried.add(answerKey(given));
      await send(given, sender);
    }
  });

async function send(given: GivenAnswer, { lesson, log, hear }: Sender): Promise<void> {
  const { attempt } = log;
  const { item, version, answer } = given;
  const said = await askServer(lesson, given);
  // Another was begun meanwhile: this one is then among those that wait elsewhere.
  if (attempt !== log.attempt) return;
  if (said) await hear({ type: 'verdict', item, version, answer, said });
  else if (!given.unsent) await hear({ type: 'unsent', item, version, answer });
}
