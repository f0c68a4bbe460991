import { actions, may, type Action, type Actor, type Subjects } from '@/lib/classroom/policy';

/** Class one has the seats A and B and teacher A; class two has seat C and teacher B. Everything is done to seat A of class one. */
const actors = {
  nobody: { role: 'nobody' },
  'student A': { role: 'student', seat: 'A', class: 'one' },
  'student B': { role: 'student', seat: 'B', class: 'one' },
  'student of another class': { role: 'student', seat: 'C', class: 'two' },
  'teacher A': { role: 'teacher', classes: ['one', 'three'] },
  'teacher B': { role: 'teacher', classes: ['two'] },
} satisfies Record<string, Actor>;
type Who = keyof typeof actors;

const ofClass = { class: 'one' };
const ofSeat = { class: 'one', seat: 'A' };
const TEACHER: Who[] = ['teacher A'];
const STUDENT: Who[] = ['student A'];
const ALL = Object.keys(actors) as Who[];

/** Every action, with whom it is allowed to: whoever is not named may not. */
const matrix: { [A in Action]: { subject: Subjects[A]; allowed: Who[] } } = {
  'start-class': { subject: null, allowed: ALL },
  join: { subject: null, allowed: ALL },
  'read-class': { subject: ofClass, allowed: TEACHER },
  rename: { subject: ofClass, allowed: TEACHER },
  rekey: { subject: ofClass, allowed: TEACHER },
  'delete-class': { subject: ofClass, allowed: TEACHER },
  'rotate-code': { subject: ofClass, allowed: TEACHER },
  assign: { subject: ofClass, allowed: TEACHER },
  'change-assignment': { subject: ofClass, allowed: TEACHER },
  release: { subject: ofClass, allowed: TEACHER },
  'read-results': { subject: ofClass, allowed: TEACHER },
  reopen: { subject: ofClass, allowed: TEACHER },
  accommodate: { subject: ofSeat, allowed: TEACHER },
  'merge-seats': { subject: { ...ofClass, from: { class: 'one', seat: 'B' }, into: ofSeat }, allowed: TEACHER },
  'reissue-resume': { subject: ofSeat, allowed: TEACHER },
  'read-key': { subject: ofClass, allowed: TEACHER },
  'read-own-work': { subject: ofSeat, allowed: STUDENT },
  save: { subject: ofSeat, allowed: STUDENT },
  submit: { subject: ofSeat, allowed: STUDENT },
  'read-own-result': { subject: ofSeat, allowed: STUDENT },
  'read-held': { subject: ofSeat, allowed: STUDENT },
  leave: { subject: ofSeat, allowed: STUDENT },
};

const cells = actions.flatMap((action) => ALL.map((who) => [who, action] as const));

test('the matrix has a row for every action', () => {
  expect(Object.keys(matrix).sort()).toEqual([...actions].sort());
});

test.each(cells)('%s: %s', (who, action) => {
  expect(ask(who, action)).toBe(matrix[action].allowed.includes(who));
});

function ask<A extends Action>(who: Who, action: A): boolean {
  return may(actors[who], action, matrix[action].subject);
}

test.each([
  ['nobody', true, false],
  ['student A', true, true],
  ['student A', false, false],
  ['student B', true, false],
  ['student of another class', true, false],
  ['teacher A', false, true],
  ['teacher B', true, false],
] satisfies [Who, boolean, boolean][])('%s, feedback due: %s; may see the key: %s', (who, feedbackDue, allowed) => {
  expect(may(actors[who], 'read-key', { ...ofSeat, feedbackDue })).toBe(allowed);
});

test('a seat id of another class opens nothing, nor does an action that does not exist, or one of another object', () => {
  expect(may({ role: 'student', seat: 'A', class: 'two' }, 'save', ofSeat)).toBe(false);
  for (const action of ['', 'toString', '__proto__', 'constructor', 'grade'] as unknown as 'save'[])
    for (const who of ALL) expect(may(actors[who], action, ofSeat)).toBe(false);
});

test('seats of two classes are not merged, not even by a teacher of both', () => {
  const teacher: Actor = { role: 'teacher', classes: ['one', 'two'] };
  const other = { class: 'two', seat: 'C' };
  expect(may(teacher, 'merge-seats', { class: 'one', from: other, into: ofSeat })).toBe(false);
  expect(may(teacher, 'merge-seats', { class: 'one', from: ofSeat, into: other })).toBe(false);
  expect(may(teacher, 'merge-seats', { class: 'one', from: ofSeat, into: { class: 'one', seat: 'B' } })).toBe(true);
});
