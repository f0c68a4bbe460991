/** Who asks. A teacher is one of the classes whose present private link opened them. */
export type Actor =
  | { role: 'nobody' }
  | { role: 'student'; seat: string; class: string }
  | { role: 'teacher'; classes: readonly string[] };

interface OfClass {
  class: string;
}
interface OfSeat extends OfClass {
  seat: string;
}
interface OfMerge extends OfClass {
  from: OfSeat;
  into: OfSeat;
}
interface OfKey extends OfSeat {
  /** See feedbackDue. */
  feedbackDue: boolean;
}

/** What each action is done to: ids as the store has them, never as they were sent. */
export interface Subjects {
  'start-class': null;
  join: null;
  'read-class': OfClass;
  rename: OfClass;
  rekey: OfClass;
  'delete-class': OfClass;
  'rotate-code': OfClass;
  assign: OfClass;
  'change-assignment': OfClass;
  release: OfClass;
  'read-results': OfClass;
  reopen: OfClass;
  accommodate: OfSeat;
  'merge-seats': OfMerge;
  'reissue-resume': OfSeat;
  'read-key': OfClass | OfKey;
  'read-own-work': OfSeat;
  save: OfSeat;
  submit: OfSeat;
  'read-own-result': OfSeat;
  'read-held': OfSeat;
  leave: OfSeat;
}
export type Action = keyof Subjects;

type Rule<Subject> = (actor: Actor, subject: Subject) => boolean;

const anybody: Rule<null> = () => true;

const itsTeacher: Rule<OfClass> = (actor, subject) => actor.role === 'teacher' && actor.classes.includes(subject.class);

const itsTeacherAndOneClass: Rule<OfMerge> = (actor, subject) =>
  itsTeacher(actor, subject) && [subject.from, subject.into].every((seat) => seat.class === subject.class);

const theSeatItself: Rule<OfSeat> = (actor, subject) =>
  actor.role === 'student' && actor.class === subject.class && actor.seat === subject.seat;

const whoMaySeeKeys: Rule<OfClass | OfKey> = (actor, subject) =>
  itsTeacher(actor, subject) ||
  ('feedbackDue' in subject && subject.feedbackDue === true && theSeatItself(actor, subject));

const rules = {
  // Nobody has an account: whoever starts a class is its teacher, and its code lets in whoever has it.
  'start-class': anybody,
  join: anybody,
  'read-class': itsTeacher,
  rename: itsTeacher,
  rekey: itsTeacher,
  'delete-class': itsTeacher,
  'rotate-code': itsTeacher,
  assign: itsTeacher,
  'change-assignment': itsTeacher,
  release: itsTeacher,
  'read-results': itsTeacher,
  reopen: itsTeacher,
  accommodate: itsTeacher,
  'merge-seats': itsTeacherAndOneClass,
  'reissue-resume': itsTeacher,
  'read-key': whoMaySeeKeys,
  'read-own-work': theSeatItself,
  save: theSeatItself,
  submit: theSeatItself,
  'read-own-result': theSeatItself,
  'read-held': theSeatItself,
  leave: theSeatItself,
} satisfies { [A in Action]: Rule<Subjects[A]> };

/** Every action there is: each call of the site asks for one of them. */
export const actions = Object.keys(rules) as Action[];

/** True if an actor may do it. Every call and every function that reads the store asks here, and nowhere else. */
export function may<A extends Action>(actor: Actor, action: A, subject: Subjects[A]): boolean {
  return Object.hasOwn(rules, action) && (rules[action] as Rule<Subjects[A]>)(actor, subject);
}
