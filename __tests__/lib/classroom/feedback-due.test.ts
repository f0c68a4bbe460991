import { feedbackDue, type FeedbackMoment } from '@/lib/classroom/feedback-due';

const before = { answered: false, done: false, everySeatDone: false, closedToAll: false, releasedAt: null };
const due = (feedback: FeedbackMoment['feedback'], moment: Partial<FeedbackMoment>) =>
  feedbackDue({ ...before, feedback, ...moment }, 100);

test.each<[FeedbackMoment['feedback'], Partial<FeedbackMoment>, boolean]>([
  ['at-once', {}, false],
  ['at-once', { answered: true }, true],
  ['at-once', { done: true }, false],
  ['at-once', { closedToAll: true }, false],
  ['at-once', { done: true, closedToAll: true }, true],
  ['when-done', {}, false],
  ['when-done', { answered: true }, false],
  ['when-done', { answered: true, done: true }, false],
  ['when-done', { done: true, everySeatDone: true }, true],
  ['when-done', { everySeatDone: true }, false],
  ['when-done', { closedToAll: true }, true],
  ['when-done', { done: true, releasedAt: 50 }, true],
  ['when-done', { answered: true, releasedAt: 50 }, false],
  ['when-released', { answered: true, done: true, everySeatDone: true, closedToAll: true }, false],
  ['when-released', { done: true, releasedAt: 100 }, true],
  ['when-released', { done: true, releasedAt: 101 }, false],
  ['when-released', { answered: true, releasedAt: 50 }, false],
  ['when-released', { closedToAll: true, releasedAt: 50 }, true],
])('%s with %j: %s', (feedback, moment, is) => expect(due(feedback, moment)).toBe(is));

test('whoever is still at work sees no key but to an answer that is final', () => {
  for (const feedback of ['when-done', 'when-released'] as const)
    expect(due(feedback, { answered: true, everySeatDone: true, releasedAt: 1 })).toBe(false);
});
