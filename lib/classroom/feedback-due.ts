import type { FeedbackPolicy } from './assignment';

/** What decides whether a seat may see a verdict, with its key and evidence. */
export interface FeedbackMoment {
  feedback: FeedbackPolicy;
  /** True if the seat's answer to the item is stored. */
  answered: boolean;
  /** True if the seat has submitted this attempt, or may not work on it any more. */
  done: boolean;
  /** True if every student in the class is done: one who starts first and hands in nothing would else see the key. */
  everySeatDone: boolean;
  /** True if no seat may work on it any more, extensions and reopenings included. */
  closedToAll: boolean;
  /** Null while the teacher has not released it. */
  releasedAt: number | null;
}

/** True if the seat may see it now. Whoever is still at work never sees a key but to an answer that is final. */
export function feedbackDue(moment: FeedbackMoment, now: number): boolean {
  const { feedback, answered, done, everySeatDone, closedToAll, releasedAt } = moment;
  const released = releasedAt !== null && releasedAt <= now;
  switch (feedback) {
    case 'at-once':
      return answered || (done && closedToAll);
    case 'when-done':
      return closedToAll || (done && (everySeatDone || released));
    case 'when-released':
      return (done || closedToAll) && released;
  }
}
