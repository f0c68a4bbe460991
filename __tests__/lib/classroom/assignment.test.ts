import { assignmentDates, type SentDates } from '@/lib/classroom/assignment-dates';
import { readAssignment, readAssignmentChange } from '@/lib/classroom/assignment-request';

const NOW = Date.parse('2027-03-01T12:00Z');
const id = (letter: string) => letter.repeat(22);
const dates: SentDates = { opens: null, due: '2027-03-27T23:59', closes: '2027-03-28T23:59', zone: 'Europe/Kyiv' };
const settings = { ...dates, attempts: 1, feedback: 'when-done' };
const sent = {
  ...settings,
  request: id('r'),
  classes: [{ class: id('c'), assignment: id('a') }],
  lesson: 'dogs',
  kind: 'quiz',
  items: [{ item: 'q0123456789', version: 'abcdef012345', points: 1 }],
  confidence: true,
  timeLimitMinutes: null,
};
const classes = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ class: `c${i}`.padEnd(22, 'x'), assignment: `a${i}`.padEnd(22, 'x') }));
const items = (count: number) => Array.from({ length: count }, (_, i) => ({ item: `q${i}`, version: 'v', points: 1 }));

test('what a teacher assigns is read, and its dates are instants', () => {
  const read = readAssignment(sent, NOW);
  expect(read).toMatchObject({ ok: true, value: { lesson: 'dogs', kind: 'quiz', confidence: true } });
  const { dates: at } = (read as Extract<typeof read, { ok: true }>).value;
  expect(new Date(at.dueAt!).toISOString()).toBe('2027-03-27T21:59:59.999Z');
  // Clocks went forward in between: the day has 23 hours, and 23:59 is still 23:59.
  expect(at.closesAt! - at.dueAt!).toBe(23 * 3_600_000);
  expect(at.notes).toEqual([]);
});

test.each<[string, object]>([
  ['a lesson without questions', { kind: 'lesson', items: [] }],
  ['twenty classes', { classes: classes(20) }],
  ['sixty questions', { items: items(60) }],
  ['no points', { items: [{ ...sent.items[0], points: 0 }] }],
  ['a time limit of ten hours', { timeLimitMinutes: 600 }],
  ['no dates at all', { opens: null, due: null, closes: null }],
  ['one instant for all', { opens: '2027-03-27T23:59', due: '2027-03-27T23:59', closes: '2027-03-27T23:59' }],
])('%s may be assigned', (_, change) => {
  expect(readAssignment({ ...sent, ...change }, NOW)).toMatchObject({ ok: true });
});

test.each<[string, object, string]>([
  ['no class', { classes: [] }, 'assignment-shape'],
  ['twenty-one classes', { classes: classes(21) }, 'assignment-shape'],
  ['a class twice', { classes: [...classes(1), { ...classes(1)[0], assignment: id('z') }] }, 'class-twice'],
  ['an assignment twice', { classes: [...classes(1), { ...classes(1)[0], class: id('z') }] }, 'class-twice'],
  ['a short id', { request: 'r' }, 'assignment-shape'],
  ['another kind', { kind: 'exam' }, 'assignment-shape'],
  ['a quiz without questions', { items: [] }, 'items-kind'],
  ['a lesson with questions', { kind: 'lesson' }, 'items-kind'],
  ['a question twice', { items: [...items(1), ...items(1)] }, 'item-twice'],
  ['sixty-one questions', { items: items(61) }, 'assignment-shape'],
  ['eleven points', { items: [{ ...sent.items[0], points: 11 }] }, 'assignment-shape'],
  ['half a point', { items: [{ ...sent.items[0], points: 0.5 }] }, 'assignment-shape'],
  ['no attempt', { attempts: 0 }, 'assignment-shape'],
  ['eleven attempts', { attempts: 11 }, 'assignment-shape'],
  ['another feedback', { feedback: 'never' }, 'assignment-shape'],
  ['a text for a flag', { confidence: 'yes' }, 'assignment-shape'],
  ['a boolean for a text', { lesson: true }, 'assignment-shape'],
  ['no time', { timeLimitMinutes: 0 }, 'assignment-shape'],
  ['601 minutes', { timeLimitMinutes: 601 }, 'assignment-shape'],
  ['a field too many', { key: 'x' }, 'assignment-shape'],
  ['a zone that is none', { zone: '+02:00' }, 'zone-unknown'],
  ['a day that is none', { due: '2027-02-30T10:00' }, 'date-unreal'],
  ['due after it closes', { closes: '2027-03-26T10:00' }, 'date-order'],
  ['opening after it is due', { opens: '2027-03-28T10:00' }, 'date-order'],
  ['opening after it closes, without a due date', { opens: '2027-03-29T10:00', due: null }, 'date-order'],
  ['closed already', { due: null, closes: '2027-02-28T10:00' }, 'date-past'],
  ['the year 9999', { closes: '9999-01-01T10:00' }, 'date-far'],
])('%s is refused', (_, change, code) => {
  expect(readAssignment({ ...sent, ...change }, NOW)).toMatchObject({ ok: false, problems: [{ code }] });
});

test.each([null, undefined, true, [], 'x', 7])('%s is no assignment', (other) => {
  expect(readAssignment(other, NOW)).toMatchObject({ ok: false, problems: [{ code: 'assignment-shape' }] });
});

test('a change holds dates, attempts and feedback, and nothing that was answered', () => {
  const change = { request: id('r'), assignment: id('a'), ...settings };
  expect(readAssignmentChange(change, NOW)).toMatchObject({ ok: true, value: { dates: { opensAt: null } } });
  expect(readAssignmentChange({ ...change, items: [] }, NOW)).toMatchObject({ ok: false });
  expect(readAssignmentChange({ ...change, zone: 'x' }, NOW)).toMatchObject({ problems: [{ code: 'zone-unknown' }] });
});

test('a time that clocks show never or twice is read for the student, and said', () => {
  const read = assignmentDates(
    { opens: '2027-03-28T03:30', due: '2027-10-31T03:30', closes: '2027-10-31T03:45', zone: 'Europe/Kyiv' },
    NOW,
  );
  const value = (read as Extract<typeof read, { ok: true }>).value;
  expect(value.notes.map(({ field, as, instant }) => [field, as, new Date(instant).toISOString()])).toEqual([
    ['opens', 'gap', '2027-03-28T01:30:00.000Z'],
    ['due', 'fold', '2027-10-31T01:30:59.999Z'],
    ['closes', 'fold', '2027-10-31T01:45:59.999Z'],
  ]);
  const opens = assignmentDates({ opens: '2027-10-31T03:30', due: null, closes: null, zone: 'Europe/Kyiv' }, NOW);
  expect(opens).toMatchObject({ value: { opensAt: Date.parse('2027-10-31T00:30Z') } });
});
