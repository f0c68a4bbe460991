import { sql, type CreateTableBuilder, type Kysely, type Migration } from 'kysely';

type Making = CreateTableBuilder<string, string>;

/** SQLite takes 'abc' and 1.5 in a column for whole numbers; this refuses both, and changes nothing on PostgreSQL. */
const isWhole = (column: string) => sql<boolean>`cast(${sql.ref(column)} as bigint) = ${sql.ref(column)}`;
const isOneOf = (column: string, values: readonly (string | number)[]) =>
  sql<boolean>`${sql.ref(column)} in (${sql.join(values.map((value) => sql.lit(value)))})`;
/** Holds as well where one of the two is not set. */
const notBefore = (later: string, earlier: string) => sql<boolean>`${sql.ref(later)} >= ${sql.ref(earlier)}`;

function wholes(making: Making, columns: Record<string, 'set' | 'maybe'>): Making {
  return Object.entries(columns).reduce(
    (made, [name, presence]) =>
      made
        .addColumn(name, 'bigint', (column) => (presence === 'set' ? column.notNull() : column))
        .addCheckConstraint(`${name}_whole`, isWhole(name)) as Making,
    making,
  );
}

function texts(making: Making, ...columns: string[]): Making {
  return columns.reduce((made, name) => made.addColumn(name, 'text', (column) => column.notNull()) as Making, making);
}

/** A table with a single key, of text. */
function table(db: Kysely<unknown>, name: string, key: string): Making {
  return db.schema.createTable(name).addColumn(key, 'text', (column) => column.primaryKey().notNull()) as Making;
}

const tables: ((db: Kysely<unknown>) => Making)[] = [
  (db) =>
    wholes(texts(table(db, 'class', 'id'), 'name', 'zone', 'code', 'key_hash'), {
      key_revision: 'set',
      created_at: 'set',
      delete_at: 'set',
    })
      .addUniqueConstraint('class_code', ['code'])
      .addUniqueConstraint('class_key', ['key_hash']),
  (db) => wholes(table(db, 'teacher_session', 'hash'), { created_at: 'set', seen_at: 'set' }),
  (db) =>
    wholes(texts(db.schema.createTable('teacher_access'), 'session', 'class'), { key_revision: 'set' })
      .addPrimaryKeyConstraint('teacher_access_key', ['session', 'class'])
      .addForeignKeyConstraint('teacher_access_session', ['session'], 'teacher_session', ['hash'])
      .addForeignKeyConstraint('teacher_access_class', ['class'], 'class', ['id']),
  (db) =>
    wholes(texts(table(db, 'seat', 'id'), 'class', 'handle', 'resume_hash'), {
      resume_revision: 'set',
      extra_minutes: 'set',
      joined_at: 'set',
    })
      .addColumn('merged_into', 'text')
      .addUniqueConstraint('seat_handle', ['class', 'handle'])
      .addUniqueConstraint('seat_resume', ['resume_hash'])
      .addForeignKeyConstraint('seat_class', ['class'], 'class', ['id'])
      .addForeignKeyConstraint('seat_merged', ['merged_into'], 'seat', ['id']),
  (db) =>
    wholes(texts(table(db, 'seat_session', 'hash'), 'seat'), { created_at: 'set' }).addForeignKeyConstraint(
      'seat_session_seat',
      ['seat'],
      'seat',
      ['id'],
    ),
  (db) => texts(table(db, 'item_version', 'id'), 'item', 'version', 'lesson', 'content'),
  (db) =>
    wholes(texts(table(db, 'assignment', 'id'), 'class', 'kind', 'lesson', 'title', 'items', 'zone', 'feedback'), {
      opens_at: 'maybe',
      due_at: 'maybe',
      closes_at: 'maybe',
      attempts: 'set',
      released_at: 'maybe',
      confidence: 'set',
      time_limit_minutes: 'maybe',
      created_at: 'set',
    })
      .addColumn('seed', 'text', (column) => column.notNull())
      .addColumn('request', 'text', (column) => column.notNull())
      .addUniqueConstraint('assignment_request', ['class', 'request'])
      .addForeignKeyConstraint('assignment_class', ['class'], 'class', ['id'])
      .addCheckConstraint('kind_known', isOneOf('kind', ['lesson', 'quiz', 'both']))
      .addCheckConstraint('feedback_known', isOneOf('feedback', ['at-once', 'when-done', 'when-released']))
      .addCheckConstraint('confidence_flag', isOneOf('confidence', [0, 1]))
      .addCheckConstraint('attempts_some', sql`attempts >= 1`)
      .addCheckConstraint('due_after_open', notBefore('due_at', 'opens_at'))
      .addCheckConstraint('close_after_due', notBefore('closes_at', 'due_at'))
      .addCheckConstraint('close_after_open', notBefore('closes_at', 'opens_at')),
  (db) =>
    wholes(texts(table(db, 'attempt', 'id'), 'seat', 'assignment', 'chain_head'), {
      number: 'set',
      started_at: 'set',
      deadline_at: 'maybe',
      submitted_at: 'maybe',
      chain_count: 'set',
    })
      .addUniqueConstraint('attempt_number', ['seat', 'assignment', 'number'])
      .addForeignKeyConstraint('attempt_seat', ['seat'], 'seat', ['id'])
      .addForeignKeyConstraint('attempt_assignment', ['assignment'], 'assignment', ['id'])
      .addCheckConstraint('number_from_one', sql`number >= 1`),
  (db) =>
    wholes(texts(db.schema.createTable('event'), 'attempt', 'tab', 'type', 'body', 'standing', 'hash'), {
      n: 'set',
      seq: 'set',
      client_at: 'set',
      tick: 'set',
      received_at: 'set',
    })
      .addPrimaryKeyConstraint('event_key', ['attempt', 'n'])
      .addUniqueConstraint('event_once', ['attempt', 'tab', 'seq'])
      .addForeignKeyConstraint('event_attempt', ['attempt'], 'attempt', ['id'])
      .addCheckConstraint('standing_known', isOneOf('standing', ['on-time', 'late', 'after-close', 'after-submit'])),
  (db) =>
    wholes(texts(db.schema.createTable('grade'), 'attempt', 'points', 'rule', 'reason', 'by'), {
      revision: 'set',
      at: 'set',
    })
      .addColumn('total', 'double precision', (column) => column.notNull())
      .addPrimaryKeyConstraint('grade_key', ['attempt', 'revision'])
      .addForeignKeyConstraint('grade_attempt', ['attempt'], 'attempt', ['id'])
      .addCheckConstraint('revision_from_one', sql`revision >= 1`)
      .addCheckConstraint('total_figure', sql`abs(total) <= 1000000000`),
  (db) =>
    wholes(texts(db.schema.createTable('class_event'), 'class', 'id', 'type', 'body'), { at: 'set' })
      .addPrimaryKeyConstraint('class_event_key', ['class', 'id'])
      .addForeignKeyConstraint('class_event_class', ['class'], 'class', ['id']),
  (db) =>
    wholes(texts(table(db, 'deletion_proof', 'id'), 'kind', 'counts', 'head'), { at: 'set' })
      .addColumn('asked', 'text')
      .addCheckConstraint('deletion_known', isOneOf('kind', ['by-teacher', 'expired'])),
];

/** Columns by which rows are looked for, or deleted, beyond keys and what must be unique. */
const INDEXES = {
  class: ['delete_at'],
  teacher_access: ['class'],
  seat: ['merged_into'],
  seat_session: ['seat'],
  attempt: ['assignment'],
};

/** The first tables of the classroom. It has run on databases of others: add another migration rather than change it. */
export const classroom: Migration = {
  async up(db: Kysely<unknown>) {
    for (const make of tables) await make(db).execute();
    for (const [name, columns] of Object.entries(INDEXES))
      for (const column of columns)
        await db.schema.createIndex(`${name}_by_${column}`).on(name).column(column).execute();
  },
};
