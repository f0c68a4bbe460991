import { heldAbout, type HeldRows } from '@/lib/classroom/held';
import { words } from '@/lib/words';

const say = words('en');
const rows: HeldRows = {
  seat: { handle: 'Calm Otter', joinedAt: Date.parse('2027-03-01T07:00Z'), extraMinutes: 0 },
  merged: [],
  class: { name: '7A', zone: 'UTC', deleteAt: Date.parse('2027-05-27T22:00Z') },
  sessions: 1,
  attempts: [],
};
const told = (more: Partial<HeldRows>) => {
  const { seat, work, end } = heldAbout({ ...rows, ...more }, 'en');
  return [seat, work, end].map((lines) => lines.map(({ what, values }) => say(what, values)));
};

test('a student reads what is held, and until when', () => {
  const [seat, work, end] = told({});
  expect(seat).toEqual([
    'Class: 7A',
    'Your handle, drawn by chance: Calm Otter',
    expect.stringMatching(/^You joined: Mon,? 1 March 2027 at 07:00 UTC$/),
    'Your resume code: only a fingerprint of it, from which it cannot be read.',
    '1 device is let in as you.',
  ]);
  expect(work).toEqual([]);
  expect(end![0]).toMatch(/deleted with the class, at the latest: Thu,? 27 May 2027/);
});

test('each attempt, each handle that was joined, and extra minutes are among it', () => {
  const attempt = { title: 'Dogs', number: 1, startedAt: 0, submittedAt: 60_000, events: 12, grades: 1 };
  const [seat, work] = told({
    seat: { ...rows.seat, extraMinutes: 10 },
    merged: ['Wise Owl'],
    attempts: [attempt, { ...attempt, number: 2, submittedAt: null, grades: 0 }],
  });
  expect(seat!.join('\n')).toMatch(/joined with it: Wise Owl[\s\S]*10 extra minutes/);
  expect(work![0]).toMatch(/^“Dogs”, attempt 1: started .* submitted .* 12 entries .* 1 grade\.$/);
  expect(work![1]).toMatch(/^“Dogs”, attempt 2: .* not submitted; 12 entries .* no grade\.$/);
});
