import { groupBy } from '../kernel/group';
import { ASSIGNED } from './assigned';
import { attemptState, nextToSend } from './attempt-state';
import type { AttemptEvent } from './event';
import type { GivenAnswer } from './question-state';
import { readEvents } from './read-events';

/** An attempt of which the server has not heard every answer. */
export interface WaitingAttempt {
  attempt: string;
  lesson: string;
  form: string;
  events: readonly AttemptEvent[];
  /** Those that count first. */
  answers: readonly GivenAnswer[];
}

/** Attempts with answers that wait to be sent, all but the one that a page is at. One without its start says not where to. */
export const waitingElsewhere = (stored: readonly unknown[], own: string): WaitingAttempt[] =>
  [...groupBy(readEvents(stored).events, (event) => [event.attempt])].flatMap(([attempt, events]) => {
    const state = attemptState(events);
    const { lesson, form } = state;
    const answers = nextToSend(state);
    if (attempt === own || !lesson || !form || form === ASSIGNED || answers.length === 0) return [];
    return [{ attempt, lesson, form, events, answers }];
  });
