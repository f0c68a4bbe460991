import { attemptState } from '@/lib/attempt/attempt-state';
import { finishedForm } from '@/lib/attempt/finished-form';
import { answer, graded, log, seat, started, verdict, type Deed } from './device';

const of = (...deeds: Deed[]) => finishedForm(attemptState(log(started(seat(0), seat(1)), ...deeds)));
const wrongThenRight = [
  answer('q0', 'a'),
  verdict('q0', 'a', graded(false)),
  answer('q0', 'b', { try: 2 }),
  verdict('q0', 'b', graded(true)),
];
const right = [answer('q1', 'c'), verdict('q1', 'c', graded(true))];
const finish: Deed = { type: 'finish' };

test('a form that was answered whole is its first tries', () => {
  expect(of(...wrongThenRight, ...right, finish)).toEqual({
    ...{ lesson: 'dogs', form: 'a', right: 1, at: 5 },
    answers: [
      { item: 'q0', version: 'v1', answer: 'a' },
      { item: 'q1', version: 'v1', answer: 'c' },
    ],
  });
});

test.each<[string, Deed[]]>([
  ['is not finished', [...wrongThenRight, ...right]],
  ['left a question open', [...right, finish]],
  ['waits for a verdict', [...right, answer('q0', 'a'), finish]],
  [
    'has a question that was corrected meanwhile',
    [...right, answer('q0', 'a'), verdict('q0', 'a', { as: 'changed' }), finish],
  ],
])('one that %s is none', (_, deeds) => {
  expect(of(...deeds)).toBeUndefined();
});

test('a form that a class was given is none', () => {
  const state = attemptState(log(started(seat(0), seat(1)), ...wrongThenRight, ...right, finish));
  expect(finishedForm({ ...state, form: 'assigned' })).toBeUndefined();
});
