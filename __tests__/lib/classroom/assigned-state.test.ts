import type { AttemptEvent } from '@/lib/attempt/event';
import type { Deed } from '@/lib/attempt/next-stamp';
import { assignedState, openIn, type AssignedKnown } from '@/lib/classroom/assigned-state';
import type { FeedbackPolicy } from '@/lib/classroom/assignment';

const items = ['q1', 'q2', 'q3'].map((id) => ({ id, version: 'v1', start: '' }));
const nothing: AssignedKnown = { verdicts: [], isSaved: () => false, isOverruled: () => false, submitted: false };

let seq = 0;
beforeEach(() => (seq = 0));

/** An event of a tab at a moment. */
const at = (tick: number, deed: Deed, tab = 'a'): AttemptEvent =>
  ({ v: 1, attempt: 'x', tab, seq: seq++, at: tick, tick, ...deed }) as AttemptEvent;
const answer = (item: string, text: string, n = 1): Deed => ({
  ...{ type: 'answer', item, version: 'v1', answer: text, try: n },
});
const draft = (item: string, text: string): Deed => ({ type: 'draft', item, draft: text });
const fold = (events: AttemptEvent[], known: Partial<AssignedKnown> = {}, feedback: FeedbackPolicy = 'when-done') =>
  assignedState(events, { items, feedback }, { ...nothing, ...known });
const said = (item: string, text: string, correct = true): AssignedKnown['verdicts'][number] => ({
  ...{ item, version: 'v1', answer: text },
  said: { as: 'graded', evidence: [], grade: { correct, points: 1, key: text, why: [], options: [] } },
});

test('before anything is done, all questions are open', () => {
  const state = fold([]);
  expect([state.phase, state.at, openIn(state)]).toEqual(['working', 0, 3]);
  expect(state.questions[0]).toEqual({
    ...{ item: 'q1', version: 'v1', phase: 'idle', draft: '', saved: false, changed: false, answers: 0 },
  });
});

test('of several answers the last click counts, whichever tab it came from, and it may be changed', () => {
  const events = [at(3, answer('q1', 'late')), at(1, answer('q1', 'early'), 'b')];
  expect(fold(events).questions[0]).toMatchObject({ phase: 'answering', answer: 'late', draft: 'late', answers: 2 });
});

test('what is typed after an answer is no answer yet', () => {
  const { questions } = fold([at(1, answer('q1', 'one')), at(2, draft('q1', 'two'))]);
  expect(questions[0]).toMatchObject({ answer: 'one', draft: 'two', changed: true });
});

test('an answer is saved once the server has that very event', () => {
  const events = [at(1, answer('q1', 'one')), at(2, answer('q1', 'two', 2))];
  const through = (last: number) => fold(events, { isSaved: ({ seq: number }) => number <= last }).questions[0]?.saved;
  expect([through(-1), through(0), through(1)]).toEqual([false, false, true]);
});

describe('where verdicts come at once', () => {
  test('the first answer is final, and waits for its verdict', () => {
    const { questions } = fold([at(1, answer('q1', 'one')), at(2, draft('q1', 'two'))], {}, 'at-once');
    expect(questions[0]).toMatchObject({ phase: 'submitted', draft: 'one' });
  });

  test('the answer that the server graded counts, whatever this device took for the first', () => {
    const verdicts = [said('q1', 'two', false)];
    const { questions } = fold([at(1, answer('q1', 'one'))], { verdicts }, 'at-once');
    expect(questions[0]).toMatchObject({ phase: 'feedback', answer: 'two', draft: 'two', saved: true });
    expect(questions[0]?.verdict?.grade.correct).toBe(false);
  });

  test('an answer that the server could not read is no try', () => {
    const verdicts = [{ item: 'q1', version: 'v1', answer: 'one', said: { as: 'unclear' as const } }];
    const { questions } = fold([at(1, answer('q1', 'one'))], { verdicts }, 'at-once');
    expect(questions[0]).toMatchObject({ phase: 'invalid', draft: 'one', answers: 0 });
    expect(questions[0]?.answer).toBeUndefined();
  });
});

test('an answer to another version, or to a question that is not asked, counts for nothing', () => {
  const other = { ...answer('q1', 'one'), version: 'v0' } as Deed;
  expect(openIn(fold([at(1, other), at(2, answer('q9', 'one'))]))).toBe(3);
});

test('a hand-in stands until the server says that it does not', () => {
  const events = [at(1, { type: 'finish' })];
  expect(fold(events).phase).toBe('handed-in');
  expect(fold(events).submitted).toBe(false);
  expect(fold(events, { isOverruled: () => true }).phase).toBe('working');
  expect(fold([], { submitted: true })).toMatchObject({ phase: 'handed-in', submitted: true });
});

test('it is at the question that was touched last; a pause lasts until something is done', () => {
  const go = at(1, { type: 'go', item: 'q3' });
  const pause = at(2, { type: 'pause' });
  expect(fold([go, pause])).toMatchObject({ at: 2, phase: 'paused' });
  expect(fold([go, pause, at(3, draft('q2', 'x'))])).toMatchObject({ at: 1, phase: 'working' });
});

test('the order in which events are given, and how often, changes nothing', () => {
  const events = [at(1, answer('q1', 'one')), at(2, draft('q2', 'two')), at(3, answer('q1', 'three', 2))];
  expect(fold([...events].reverse().flatMap((event) => [event, event]))).toEqual(fold(events));
});
