import type { Reason } from '../../lib/attempt/outbox-answer';
import { AttemptOutbox } from '../outbox/attempt-outbox';
import { SAVE } from './save-address';
import { unsentAttempts } from './unsent-attempts';

/** What this device keeps of assigned work and the server does not have yet. */
export interface Unsent {
  events: number;
  reason?: Reason;
}

/**
 * Sends what this device keeps of all assigned work, whether or not it may still be worked on: it was done, so it is not
 * dropped. `tell` hears what is left, each time that changes. Returns how to stop.
 */
export function sendUnsent(tell: (unsent: Unsent) => void): () => void {
  const stops: (() => void)[] = [];
  let stopped = false;
  void unsentAttempts().then((attempts) => {
    if (stopped) return;
    const boxes = attempts.map((attempt) => new AttemptOutbox({ attempt, url: SAVE }));
    const told = () => tell(sum(boxes));
    for (const box of boxes) stops.push(box.subscribe(told), box.open());
  });
  return () => {
    stopped = true;
    stops.forEach((stop) => stop());
  };
}

const sum = (boxes: readonly AttemptOutbox[]): Unsent => {
  const views = boxes.map((box) => box.view());
  const reason = views.find((view) => view.reason)?.reason;
  return { events: views.reduce((total, { unsaved }) => total + unsaved, 0), ...(reason && { reason }) };
};
