import type { Selectable, Transaction } from 'kysely';
import { figure, flag, maybe, oneOf, refersTo, text, whole, type Table, type TableOf } from './column';

const WITH_CLASS = 'until the class is deleted: by its teacher, or 60 days after the last due or close date';
const FOR_GOOD = 'for good: it holds nothing of a person';

/**
 * All that is kept on the server, column by column. What pages say of it (docs/privacy.md) is made from this list, and a test
 * compares it with the tables that the migrations make.
 */
export const TABLES = {
  class: {
    says: 'A class that a teacher started.',
    kept: WITH_CLASS,
    columns: {
      id: text('The number of the class, made by chance.'),
      name: text('What the teacher calls the class.', 'typed'),
      zone: text('The time zone in which its dates are shown.'),
      code: text('The code by which students join.'),
      key_hash: text('The SHA-256 of the secret in the teacher’s private link.', 'secret-hash'),
      key_revision: whole('How many times the private link was made anew.'),
      created_at: whole('When the class was started.'),
      delete_at: whole('When the class is deleted by itself.'),
    },
  },
  teacher_session: {
    says: 'A browser in which a teacher opened a class.',
    kept: 'until the last class that it opens is deleted',
    columns: {
      hash: text('The SHA-256 of the secret in the browser’s cookie.', 'secret-hash'),
      created_at: whole('When the browser first opened a class.', 'pseudonymous'),
      seen_at: whole('The day on which it was last used, without the hour.', 'pseudonymous'),
    },
  },
  teacher_access: {
    says: 'Which classes a teacher’s browser may open.',
    kept: WITH_CLASS,
    columns: {
      session: refersTo('teacher_session.hash', text('The browser, by the SHA-256 of its secret.', 'secret-hash')),
      class: refersTo('class.id', text('The class.')),
      key_revision: whole('Which private link it was opened with: an older one than the class has opens nothing.'),
    },
  },
  seat: {
    says: 'A student of a class, under a handle that the site made up.',
    kept: WITH_CLASS,
    columns: {
      id: text('The number of the seat, made by chance.', 'pseudonymous'),
      class: refersTo('class.id', text('The class.')),
      handle: text('Two words that stand for the student in this class.', 'pseudonymous'),
      resume_hash: text('The SHA-256 of the code that opens the seat on another device.', 'secret-hash'),
      resume_revision: whole('How many times that code was made anew.'),
      extra_minutes: whole('Minutes that the teacher adds to each time limit.', 'pseudonymous'),
      joined_at: whole('When the student joined.', 'pseudonymous'),
      merged_into: maybe(
        refersTo('seat.id', text('Another seat of the same student, if there is one.', 'pseudonymous')),
      ),
    },
  },
  seat_session: {
    says: 'A browser in which a seat is open.',
    kept: 'until the student switches, the code is made anew, or the class is deleted',
    columns: {
      hash: text('The SHA-256 of the secret in the browser’s cookie.', 'secret-hash'),
      seat: refersTo('seat.id', text('The seat.', 'pseudonymous')),
      created_at: whole('When the seat was opened there.', 'pseudonymous'),
    },
  },
  item_version: {
    says: 'A question as it stood when it was assigned, with its key. It never changes.',
    kept: FOR_GOOD,
    insertOnly: true,
    columns: {
      id: text('The SHA-256 of the content.'),
      item: text('The question’s own name.'),
      version: text('The short name of this version.'),
      lesson: text('The lesson or quiz that it belongs to.'),
      content: text('The question with key and explanation, as JSON.'),
    },
  },
  assignment: {
    says: 'A lesson or quiz that a class was given.',
    kept: WITH_CLASS,
    columns: {
      id: text('The number of the assignment, made by chance.'),
      class: refersTo('class.id', text('The class.')),
      kind: oneOf(['lesson', 'quiz', 'both'], 'Whether it is a lesson, a quiz or both.'),
      lesson: text('Which lesson or quiz it is.'),
      title: text('What it is called.', 'typed'),
      items: text('Its questions in order, each by its version and points, as JSON.'),
      opens_at: maybe(whole('When it opens.')),
      due_at: maybe(whole('When it is due.')),
      closes_at: maybe(whole('When it closes; what is late is taken and marked until then.')),
      zone: text('The time zone in which these were chosen.'),
      attempts: whole('How many attempts a student has.'),
      feedback: oneOf(['at-once', 'when-done', 'when-released'], 'When students see what was right.'),
      released_at: maybe(whole('When the teacher released the answers.')),
      confidence: flag('Whether students say how sure they are.'),
      time_limit_minutes: maybe(whole('How long an attempt may take.')),
      seed: text('What the order of options is drawn from.'),
      created_at: whole('When it was assigned.'),
      request: text('The number of the request that made it: sent twice, it is made once.'),
    },
  },
  attempt: {
    says: 'One student’s attempt at an assignment.',
    kept: WITH_CLASS,
    columns: {
      id: text('The number of the attempt, made by chance.', 'pseudonymous'),
      seat: refersTo('seat.id', text('The seat.', 'pseudonymous')),
      assignment: refersTo('assignment.id', text('The assignment.')),
      number: whole('Whether it is the seat’s first attempt, its second, and so on.'),
      started_at: whole('When it was started.', 'pseudonymous'),
      deadline_at: maybe(whole('When its time is up.', 'pseudonymous')),
      submitted_at: maybe(whole('When it was handed in.', 'pseudonymous')),
      chain_head: text('The hash of its last event, or nothing.'),
      chain_count: whole('How many events it has.'),
    },
  },
  event: {
    says: 'One thing that a student or a teacher did in an attempt. It never changes.',
    kept: WITH_CLASS,
    insertOnly: true,
    columns: {
      attempt: refersTo('attempt.id', text('The attempt.', 'pseudonymous')),
      n: whole('Which event of the attempt it is, from 1.'),
      tab: text('Which load of the page sent it, as a number made by chance.', 'pseudonymous'),
      seq: whole('Which event of that load it is.'),
      type: text('What was done: an answer, a pause and so on.'),
      body: text('What it was done with, such as an answer as it was given, as JSON.', 'pseudonymous'),
      client_at: whole('When it was done, by the device’s clock.', 'pseudonymous'),
      tick: whole('Its place in the order of what the device did.'),
      received_at: whole('When the server got it.', 'pseudonymous'),
      standing: oneOf(
        ['on-time', 'late', 'after-close', 'after-submit'],
        'Whether it came in time, late, after the close or after it was handed in.',
      ),
      hash: text('The SHA-256 of the event before and this one: it shows that nothing was changed or taken out.'),
    },
  },
  grade: {
    says: 'What an attempt was given. A change is a new row with its reason.',
    kept: WITH_CLASS,
    insertOnly: true,
    columns: {
      attempt: refersTo('attempt.id', text('The attempt.', 'pseudonymous')),
      revision: whole('Which grade of the attempt it is, from 1.'),
      points: text('Points of each question, as JSON.', 'pseudonymous'),
      total: figure('All points together.', 'pseudonymous'),
      rule: text('The rule by which it was counted.'),
      reason: text('Why it was given.', 'typed'),
      by: text('Whether the site or the teacher gave it.'),
      at: whole('When it was given.', 'pseudonymous'),
    },
  },
  class_event: {
    says: 'What a teacher did with a class: merging two seats, reopening, extending. It never changes.',
    kept: WITH_CLASS,
    insertOnly: true,
    columns: {
      class: refersTo('class.id', text('The class.')),
      id: text('The number of the event, made by chance.'),
      type: text('What was done.'),
      body: text('What it was done with, as JSON.', 'pseudonymous'),
      at: whole('When it was done.'),
    },
  },
  deletion_proof: {
    says: 'That a class was deleted, in numbers.',
    kept: FOR_GOOD,
    insertOnly: true,
    columns: {
      id: text('The number of the deletion, made by chance.'),
      at: whole('When the class was deleted.'),
      kind: oneOf(['by-teacher', 'expired'], 'Whether the teacher deleted it or its time was up.'),
      counts: text('How many rows of each table went, as JSON.'),
      head: text('A SHA-256 over the chains of events that went.'),
      asked: maybe(
        text('The SHA-256 of the number of the teacher’s request, which is asked for to be told the counts again.'),
      ),
    },
  },
  result: {
    says: 'A result of practice that its learner made a card of. It has no name, seat or device, and no answer.',
    kept: 'for 2 years, or until the learner takes it back: then its record is deleted',
    columns: {
      code: text('The code in its address, made by chance.'),
      record: maybe(
        text(
          'Which quiz it was, which of its questions were right, which attempt it was, and on which day it was marked, as JSON; nothing once it was taken back.',
        ),
      ),
      owner_hash: text(
        'The SHA-256 of the secret on the learner’s device by which it is taken back. Each result has another.',
        'secret-hash',
      ),
      made_on: text('The day on which it was made, without the hour.'),
      revoked_on: maybe(text('The day on which it was taken back.')),
      key_id: text('Which key of the site signed the row.'),
      mac: text('The signature over all of the row: one that was changed elsewhere is not valid.'),
    },
  },
} satisfies Record<string, Table>;

type Tables = typeof TABLES;
export type TableName = keyof Tables;

/** The database as Kysely types it. */
export type Schema = { [Name in TableName]: TableOf<Tables[Name]> };

/** A row as it is read and written. */
export type Row<Name extends TableName> = Selectable<Schema[Name]>;

/** What every query runs in. The database itself is never handed out: see store.ts. */
export type Tx = Transaction<Schema>;
