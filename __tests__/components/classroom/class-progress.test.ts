import { atWorkOn, joinedSeats, nextDeed } from '@/components/classroom/teacher/class-progress';
import { anAssignment, someSeats } from './fake-server';

const [one, two, three] = someSeats(3);
const seats = [one!, { ...two!, slip: true, devices: 0 }, { ...three!, mergedInto: one!.id }];

test('a slip that nobody used, and a handle that was merged, have not joined', () => {
  expect(joinedSeats(seats)).toEqual([one]);
  expect(joinedSeats([{ ...two!, devices: 0 }])).toHaveLength(1);
});

test('a class is at work on the newest that is open and asks something', () => {
  const old = anAssignment({ id: 'old', createdAt: 1 });
  const lesson = anAssignment({ id: 'lesson', kind: 'lesson', createdAt: 3 });
  const early = anAssignment({ id: 'early', phase: 'not-open', createdAt: 4 });
  expect(atWorkOn([old, anAssignment({ id: 'new', createdAt: 2 }), lesson, early])?.id).toBe('new');
  expect(atWorkOn([lesson, early])).toBeUndefined();
});

test.each([
  ['assign', []],
  ['show', [anAssignment({ started: 0, submitted: 0 })]],
  ['watch', [anAssignment()]],
  ['results', [anAssignment({ phase: 'late' })]],
  ['release', [anAssignment({ phase: 'closed', feedback: 'when-released' })]],
  ['results', [anAssignment({ phase: 'closed', feedback: 'when-released', releasedAt: 1 })]],
  [undefined, [anAssignment({ phase: 'closed', started: 0 })]],
  [undefined, [anAssignment({ kind: 'lesson' })]],
] as const)('what comes next: %s', (deed, assignments) => {
  expect(nextDeed(assignments, seats)?.deed).toBe(deed);
});

test('while nobody is in, the code is shown; what was forgotten to be released comes first', () => {
  expect(nextDeed([anAssignment()], [])?.deed).toBe('show');
  const waits = anAssignment({ id: 'waits', phase: 'late', feedback: 'when-released', createdAt: 1 });
  expect(nextDeed([anAssignment({ createdAt: 2 }), waits], seats)).toMatchObject({
    deed: 'release',
    assignment: { id: 'waits' },
  });
});
