import { attemptState } from '@/lib/attempt/attempt-state';
import { scoreOf } from '@/lib/attempt/score';
import { answer, graded, log, seat, started, verdict, type Deed } from './device';

const of = (...deeds: Deed[]) => scoreOf(attemptState(log(started(seat(0), seat(1), seat(2)), ...deeds)));
const wrongThenRight = [
  answer('q0', 'a'),
  verdict('q0', 'a', graded(false)),
  answer('q0', 'b', { try: 2 }),
  verdict('q0', 'b', graded(true)),
];
const right = [answer('q1', 'a'), verdict('q1', 'a', graded(true))];
const finish: Deed = { type: 'finish' };

test('a finished attempt has a score: first tries among those that were answered', () => {
  expect(of(...wrongThenRight, ...right, finish)).toEqual({ lesson: 'dogs', right: 1, total: 2, at: 5 });
});

test.each<[string, Deed[]]>([
  ['is not finished', [...wrongThenRight, ...right]],
  ['waits for a verdict', [...right, answer('q2', 'a'), finish]],
  ['has no answer', [finish]],
])('an attempt that %s has none', (_, deeds) => {
  expect(of(...deeds)).toBeUndefined();
});

test('no events have none', () => {
  expect(scoreOf(attemptState([]))).toBeUndefined();
});
