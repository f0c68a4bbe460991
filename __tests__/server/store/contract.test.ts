import { sql } from 'kysely';
import { appendEvents } from '@/server/store/append-events';
import {
  assignmentById,
  assignmentsByIds,
  assignmentsOfClass,
  insertAssignment,
  insertItemVersions,
  itemVersions,
  updateAssignment,
} from '@/server/store/assignments';
import {
  attemptById,
  attemptsOfAssignment,
  attemptsOfSeat,
  attemptsToWrite,
  eventsOfAttempt,
  eventsOfAttempts,
  insertAttempt,
  updateAttempt,
} from '@/server/store/attempts';
import { chainHash } from '@/server/store/chain';
import {
  appendClassEvent,
  classBy,
  classEvents,
  codeIsTaken,
  expiredClasses,
  insertClass,
  updateClass,
} from '@/server/store/classes';
import { deleteClass, deletionProofs } from '@/server/store/deletion';
import { gradesOfAttempt, insertGrade, latestGrades } from '@/server/store/grades';
import { migrate } from '@/server/store/migrate';
import { openEngine, openStore, type Where } from '@/server/store/open-store';
import { TABLES } from '@/server/store/schema';
import {
  countSeats,
  deleteSeatSessions,
  insertSeat,
  insertSeatSession,
  seatBy,
  seatOfSession,
  seatsOfClass,
  sessionsOfSeat,
  updateSeat,
} from '@/server/store/seats';
import type { Store } from '@/server/store/store';
import {
  accessTo,
  classesOfTeacher,
  grantAccess,
  insertTeacherSession,
  seeTeacherSession,
  teacherSession,
} from '@/server/store/teacher-sessions';
import { verifyStore } from '@/server/store/verify-store';
import {
  aClass,
  aClassroom,
  aGrade,
  anAppend,
  anAssignment,
  anAttempt,
  anEvent,
  aSeat,
  ITEM_VERSION,
  named,
  NOON,
} from './harness/classroom';
import { onBoth } from './harness/databases';

onBoth('the store', (database) => {
  let where: Where;
  let store: Store;
  beforeAll(async () => {
    where = database.empty();
    store = await openStore(where);
  });
  afterAll(() => store.close());

  describe('its tables', () => {
    test('are those of the list, column by column', async () => {
      const other = openEngine(database.empty());
      try {
        expect(await migrate(other.db)).toEqual(['001-classroom', '002-results']);
        expect(await migrate(other.db)).toEqual([]);
        const found = (await other.db.introspection.getTables()).filter(({ name }) => !name.startsWith('migration'));
        const shape = (columns: { name: string; isNullable: boolean }[]) =>
          columns.map(({ name, isNullable }) => `${name}${isNullable ? '?' : ''}`).sort();
        expect(Object.fromEntries(found.map(({ name, columns }) => [name, shape(columns)]))).toEqual(
          Object.fromEntries(
            Object.entries(TABLES).map(([name, { columns }]) => [
              name,
              shape(Object.entries(columns).map(([column, { nullable }]) => ({ name: column, isNullable: nullable }))),
            ]),
          ),
        );
      } finally {
        await other.close();
      }
    });

    test.each([
      ['text where a number belongs', 'abc'],
      ['a fraction where a whole number belongs', 1.5],
    ])('refuse %s', async (_, created_at) => {
      const row = aClass({ created_at: created_at as number });
      await expect(store.write((tx) => insertClass(tx, row))).rejects.toThrow(/constraint|syntax/i);
    });

    test.each([
      ['a boolean', true],
      ['nothing', undefined],
      ['NUL', 'a\0b'],
      ['half a character', 'a\uD800b'],
      ['NaN', NaN],
      ['an object', { a: 1 }],
      ['a date', new Date(NOON)],
    ])('refuse %s as a parameter, and go on', async (_, value) => {
      const row = aClass();
      const asked = store.write((tx) => sql`update class set name = ${value} where id = ${row.id}`.execute(tx));
      await expect(asked).rejects.toThrow(TypeError);
      expect(await store.write((tx) => insertClass(tx, row))).toEqual(row);
    });

    test('keep what it takes as it was', async () => {
      const name = '<script>alert(1)</script> \u202Eabc 🦑 ’";-- ? \n\t';
      const row = aClass({ name, created_at: Number.MAX_SAFE_INTEGER });
      await store.write((tx) => insertClass(tx, row));
      expect(await store.read((tx) => classBy(tx, 'id', row.id))).toEqual(row);
    });

    test.each([
      ['closes before it is due', { closes_at: NOON }],
      ['is due before it opens', { due_at: NOON - 1 }],
      ['closes before it opens', { due_at: null, closes_at: NOON - 1 }],
      ['is of no known kind', { kind: 'exam' as 'quiz' }],
      ['has no attempt', { attempts: 0 }],
    ])('refuse an assignment that %s', async (_, changed) => {
      const room = aClass();
      await store.write((tx) => insertClass(tx, room));
      const row = anAssignment(room.id, changed);
      await expect(store.write((tx) => insertAssignment(tx, row))).rejects.toThrow(/constraint/i);
      const free = anAssignment(room.id, { opens_at: null, due_at: null, closes_at: null });
      expect(await store.write((tx) => insertAssignment(tx, free))).toEqual(free);
    });

    test('refuse a seat of a class that is not there', async () => {
      await expect(store.write((tx) => insertSeat(tx, aSeat('nowhere')))).rejects.toThrow(/foreign key/i);
    });
  });

  describe('transactions', () => {
    test('are undone whole when they throw', async () => {
      const row = aClass();
      const failing = store.write(async (tx) => {
        await insertClass(tx, row);
        throw new Error('on purpose');
      });
      await expect(failing).rejects.toThrow('on purpose');
      expect(await store.read((tx) => classBy(tx, 'id', row.id))).toBeUndefined();
    });

    test('do not fail because another of their batch does', async () => {
      const rows = Array.from({ length: 20 }, () => aClass());
      const results = await Promise.allSettled(
        rows.map((row, index) =>
          store.write(async (tx) => {
            await insertClass(tx, row);
            if (index % 5 === 0) throw new Error('on purpose');
            return row.id;
          }),
        ),
      );
      expect(results.map(({ status }) => status)).toEqual(
        rows.map((_, index) => (index % 5 === 0 ? 'rejected' : 'fulfilled')),
      );
      for (const [index, { id }] of rows.entries())
        expect((await store.read((tx) => classBy(tx, 'id', id)))?.id).toBe(index % 5 === 0 ? undefined : id);
    });

    test('may not go on after an error within them', async () => {
      const room = aClass();
      const swallowed = store.write(async (tx) => {
        await insertClass(tx, room);
        await insertSeat(tx, aSeat('nowhere')).catch(() => undefined);
      });
      // SQLite would keep the class; that PostgreSQL does not must not pass for saved.
      const [outcome] = await Promise.allSettled([swallowed]);
      const kept = await store.read((tx) => classBy(tx, 'id', room.id));
      expect(kept !== undefined).toBe(outcome.status === 'fulfilled');
    });

    test.each(['read', 'write'] as const)('do not wait for themselves in a %s within them', async (kind) => {
      const within = () => store[kind]((tx) => classBy(tx, 'id', 'x'));
      await expect(store.write(within)).rejects.toThrow('within a transaction of its own');
      await expect(store.read(within)).rejects.toThrow('within a transaction of its own');
    });

    test('that read cannot write, and what comes after them can', async () => {
      const row = aClass();
      await expect(store.read((tx) => insertClass(tx, row))).rejects.toThrow(/read-?only/i);
      expect(await store.write((tx) => insertClass(tx, row))).toEqual(row);
    });

    test('share one where they come together', async () => {
      const sizes: number[] = [];
      const shared = async (_tx: unknown, inputs: readonly number[]) => {
        sizes.push(inputs.length);
        return inputs.map((input) => input * 2);
      };
      const results = await Promise.all(Array.from({ length: 50 }, (_, n) => store.writeShared(shared, n)));
      expect(results).toEqual(Array.from({ length: 50 }, (_, n) => n * 2));
      expect(sizes).toEqual([50]);
    });
  });

  describe('classes and teachers', () => {
    test('keep a class once, under a code that no other has', async () => {
      const row = aClass();
      expect(await store.write((tx) => insertClass(tx, row))).toEqual(row);
      expect(await store.write((tx) => insertClass(tx, { ...row, name: 'other' }))).toEqual(row);
      expect(await store.write((tx) => insertClass(tx, aClass({ code: row.code })))).toBeUndefined();
      expect(await store.read((tx) => codeIsTaken(tx, row.code))).toBe(true);
      expect(await store.read((tx) => codeIsTaken(tx, 'none'))).toBe(false);
      await store.write((tx) => updateClass(tx, row.id, { key_hash: 'new', key_revision: 2 }));
      expect(await store.read((tx) => classBy(tx, 'key_hash', 'new'))).toEqual({
        ...row,
        ...{ key_hash: 'new', key_revision: 2 },
      });
    });

    test('find the classes whose time is up', async () => {
      const rows = [3, 1, 2, 9].map((delete_at) => aClass({ delete_at }));
      for (const row of rows) await store.write((tx) => insertClass(tx, row));
      const found = await store.read((tx) => expiredClasses(tx, 3, 2));
      expect(found.map(({ delete_at }) => delete_at)).toEqual([1, 2]);
    });

    test('know which classes a browser opened, and with which link', async () => {
      const row = aClass({ key_revision: 2 });
      const hash = named('session');
      await store.write(async (tx) => {
        await insertClass(tx, row);
        for (const seen_at of [NOON, NOON + 1]) await insertTeacherSession(tx, { hash, created_at: NOON, seen_at });
        for (const key_revision of [1, 2]) await grantAccess(tx, { session: hash, class: row.id, key_revision });
        await seeTeacherSession(tx, hash, NOON + 5);
      });
      expect(await store.read((tx) => teacherSession(tx, hash))).toEqual({
        hash,
        created_at: NOON,
        seen_at: NOON + 5,
      });
      expect((await store.read((tx) => accessTo(tx, hash, row.id)))?.key_revision).toBe(2);
      expect(await store.read((tx) => accessTo(tx, hash, 'other'))).toBeUndefined();
      expect(await store.read((tx) => classesOfTeacher(tx, hash))).toEqual([{ ...row, with_revision: 2 }]);
    });

    test('keep what was done with a class once, in order', async () => {
      const row = aClass();
      await store.write((tx) => insertClass(tx, row));
      const event = (id: string, at: number) => ({ class: row.id, id, type: 'merge', body: '{}', at });
      expect(await store.write((tx) => appendClassEvent(tx, event('b', 2)))).toBe(true);
      expect(await store.write((tx) => appendClassEvent(tx, event('a', 1)))).toBe(true);
      expect(await store.write((tx) => appendClassEvent(tx, event('a', 9)))).toBe(false);
      expect(await store.read((tx) => classEvents(tx, row.id))).toEqual([event('a', 1), event('b', 2)]);
    });
  });

  test('seats have a handle that no other of the class has, and sessions', async () => {
    const [room, other] = [aClass(), aClass()];
    const seat = aSeat(room.id);
    const hashes = [named('session'), named('session')];
    await store.write(async (tx) => {
      await insertClass(tx, room);
      await insertClass(tx, other);
      expect(await insertSeat(tx, seat)).toEqual(seat);
      expect(await insertSeat(tx, { ...seat, handle: 'other' })).toEqual(seat);
      expect(await insertSeat(tx, aSeat(room.id, { handle: seat.handle }))).toBeUndefined();
      expect(await insertSeat(tx, aSeat(other.id, { handle: seat.handle }))).toBeDefined();
      for (const hash of hashes) await insertSeatSession(tx, { hash, seat: seat.id, created_at: NOON });
      await updateSeat(tx, seat.id, { extra_minutes: 10 });
    });
    const now = { ...seat, extra_minutes: 10 };
    await store.read(async (tx) => {
      expect(await seatBy(tx, 'resume_hash', seat.resume_hash)).toEqual(now);
      expect(await seatsOfClass(tx, room.id)).toEqual([now]);
      expect(await countSeats(tx, room.id)).toBe(1);
      expect(await seatOfSession(tx, hashes[0]!)).toEqual(now);
      expect(await seatOfSession(tx, 'none')).toBeUndefined();
      expect(await sessionsOfSeat(tx, seat.id)).toHaveLength(2);
    });
    await store.write((tx) => deleteSeatSessions(tx, 'hash', hashes[0]!));
    expect(await store.read((tx) => seatOfSession(tx, hashes[0]!))).toBeUndefined();
    expect(await store.read((tx) => seatOfSession(tx, hashes[1]!))).toEqual(now);
  });

  test('assignments are kept once a request, with their questions', async () => {
    const room = aClass();
    const [first, second] = [anAssignment(room.id), anAssignment(room.id, { created_at: NOON + 1 })];
    await store.write(async (tx) => {
      await insertClass(tx, room);
      for (const content of [ITEM_VERSION.content, '{}']) await insertItemVersions(tx, [{ ...ITEM_VERSION, content }]);
      expect(await insertAssignment(tx, first)).toEqual(first);
      expect(await insertAssignment(tx, { ...first, id: named('other'), title: 'other' })).toEqual(first);
      await insertAssignment(tx, second);
      await updateAssignment(tx, first.id, { closes_at: null, released_at: NOON });
    });
    await store.read(async (tx) => {
      const now = { ...first, closes_at: null, released_at: NOON };
      expect(await assignmentById(tx, first.id)).toEqual(now);
      expect(await assignmentsByIds(tx, [first.id, 'none'])).toEqual([now]);
      expect(await assignmentsByIds(tx, [])).toEqual([]);
      expect(await assignmentsOfClass(tx, room.id)).toEqual([second, now]);
      expect(await itemVersions(tx, [ITEM_VERSION.id])).toEqual([ITEM_VERSION]);
    });
  });

  test('attempts are one for each seat, assignment and number', async () => {
    const { seats, assignment, attempts } = await aClassroom(store);
    const [seat, attempt] = [seats[0]!, attempts[0]!];
    const again = await store.write((tx) => insertAttempt(tx, anAttempt(seat, assignment)));
    expect(again?.id).toBe(attempt);
    const second = anAttempt(seat, assignment, { number: 2, deadline_at: NOON + 9 });
    await store.write((tx) => insertAttempt(tx, second));
    await store.write((tx) => updateAttempt(tx, second.id, { submitted_at: NOON + 3 }));
    const now = { ...second, submitted_at: NOON + 3 };
    await store.read(async (tx) => {
      expect(await attemptById(tx, second.id)).toEqual(now);
      expect((await attemptsOfSeat(tx, seat)).map(({ id }) => id)).toEqual([attempt, second.id]);
      expect(await attemptsOfSeat(tx, seat, 'other')).toEqual([]);
      expect(await attemptsOfAssignment(tx, assignment)).toHaveLength(2);
    });
    expect(await store.write((tx) => attemptsToWrite(tx, [second.id, second.id, 'none']))).toEqual([now]);
  });

  describe('events', () => {
    test('are a chain from the first', async () => {
      const [attempt] = (await aClassroom(store)).attempts as [string];
      await store.writeShared(appendEvents, anAppend(attempt, 0, 4));
      await store.writeShared(appendEvents, anAppend(attempt, 7));
      const events = await store.read((tx) => eventsOfAttempt(tx, attempt));
      expect(events.map(({ n, seq }) => [n, seq])).toEqual([
        [1, 0],
        [2, 4],
        [3, 7],
      ]);
      let head = '';
      for (const { hash, ...event } of events) {
        head = chainHash(head, event);
        expect(hash).toBe(head);
      }
      const now = await store.read((tx) => attemptById(tx, attempt));
      expect(now).toMatchObject({ chain_head: head, chain_count: 3 });
    });

    test('are kept once, and the answer says through which', async () => {
      const [attempt] = (await aClassroom(store)).attempts as [string];
      const other = anEvent(3, { tab: 'tab-2' });
      const add = (...seqs: number[]) => store.writeShared(appendEvents, anAppend(attempt, ...seqs));
      expect(await add(0, 1, 2)).toEqual({ known: true, added: 3, savedThrough: { 'tab-1': 2 } });
      expect(await add(0)).toEqual({ known: true, added: 0, savedThrough: { 'tab-1': 2 } });
      expect(await add(2, 5, 5)).toEqual({ known: true, added: 1, savedThrough: { 'tab-1': 5 } });
      expect(await store.writeShared(appendEvents, { attempt, events: [other, anEvent(1)] })).toEqual({
        known: true,
        added: 1,
        savedThrough: { 'tab-1': 5, 'tab-2': 3 },
      });
      expect(await add()).toEqual({ known: true, added: 0, savedThrough: {} });
      expect(await store.read((tx) => eventsOfAttempt(tx, attempt))).toHaveLength(5);
    });

    test('of an attempt that is not there hold up no other', async () => {
      const [attempt] = (await aClassroom(store)).attempts as [string];
      const sent = ['nowhere', attempt, 'nowhere'].map((id) => store.writeShared(appendEvents, anAppend(id, 0)));
      expect(await Promise.all(sent)).toEqual([
        { known: false },
        { known: true, added: 1, savedThrough: { 'tab-1': 0 } },
        { known: false },
      ]);
    });

    test('sent fifty times at once, from several tabs, are there once', async () => {
      const { attempts } = await aClassroom(store, 3);
      const sent = Array.from({ length: 50 }, () =>
        attempts.map((attempt) =>
          store.writeShared(appendEvents, { attempt, events: [anEvent(0), anEvent(0, { tab: 'tab-2' }), anEvent(1)] }),
        ),
      );
      for (const answer of await Promise.all(sent.flat()))
        expect(answer).toMatchObject({ known: true, savedThrough: { 'tab-1': 1, 'tab-2': 0 } });
      expect(await store.read((tx) => eventsOfAttempts(tx, attempts))).toHaveLength(9);
    });

    test('of 400 seats with ten each fit in one call', async () => {
      const { attempts } = await aClassroom(store, 400);
      const seqs = Array.from({ length: 10 }, (_, seq) => seq);
      const sent = await Promise.all(attempts.map((id) => store.writeShared(appendEvents, anAppend(id, ...seqs))));
      expect(sent.every((answer) => answer.known && answer.added === 10)).toBe(true);
      expect(await store.read((tx) => eventsOfAttempts(tx, attempts))).toHaveLength(4_000);
      await store.write(async (tx) => {
        for (const id of attempts) await insertGrade(tx, aGrade(id));
      });
      expect(await store.read((tx) => latestGrades(tx, attempts))).toHaveLength(400);
    });
  });

  test('grades are kept once a revision, and the last one holds', async () => {
    const [attempt] = (await aClassroom(store)).attempts as [string];
    const grades = [aGrade(attempt), aGrade(attempt, { revision: 2, total: 1, reason: 'key corrected' })];
    for (const grade of grades) expect(await store.write((tx) => insertGrade(tx, grade))).toBe(true);
    expect(await store.write((tx) => insertGrade(tx, aGrade(attempt, { total: 9 })))).toBe(false);
    expect(await store.read((tx) => gradesOfAttempt(tx, attempt))).toEqual(grades);
    expect(await store.read((tx) => latestGrades(tx, [attempt]))).toEqual([grades[1]]);
  });

  test('a class is deleted whole, with a proof in numbers, and others stay', async () => {
    const [gone, stays] = [await aClassroom(store, 2), await aClassroom(store, 2)];
    const hash = named('session');
    for (const { classId, attempts, seats } of [gone, stays]) {
      for (const id of attempts) await store.writeShared(appendEvents, anAppend(id, 0, 1));
      await store.write(async (tx) => {
        await insertGrade(tx, aGrade(attempts[0]!));
        await updateSeat(tx, seats[0]!, { merged_into: seats[1]! });
        await insertSeatSession(tx, { hash: named('s'), seat: seats[0]!, created_at: NOON });
        const session = classId === gone.classId ? hash : named('stays');
        await insertTeacherSession(tx, { hash: session, created_at: NOON, seen_at: NOON });
        await grantAccess(tx, { session, class: classId, key_revision: 1 });
      });
    }
    const proof = { id: named('proof'), at: NOON, kind: 'by-teacher', asked: 'hash' } as const;
    const kept = await store.write((tx) => deleteClass(tx, gone.classId, proof));
    expect(JSON.parse(kept!.counts)).toMatchObject({
      ...{ class: 1, seat: 2, seat_session: 1, assignment: 1, attempt: 2, event: 4, grade: 1 },
      ...{ teacher_access: 1, teacher_session: 1 },
    });
    expect(kept!.head).toMatch(/^[0-9a-f]{64}$/);
    expect(await store.write((tx) => deleteClass(tx, gone.classId, { ...proof, id: 'other' }))).toBeUndefined();
    await store.read(async (tx) => {
      expect(await deletionProofs(tx)).toContainEqual(kept);
      expect(await teacherSession(tx, hash)).toBeUndefined();
      expect(await seatsOfClass(tx, gone.classId)).toEqual([]);
      expect(await eventsOfAttempts(tx, gone.attempts)).toEqual([]);
      expect(await eventsOfAttempts(tx, stays.attempts)).toHaveLength(4);
    });
    await store.forget();
  });

  test('nothing is wrong with it after all this', async () => {
    expect((await verifyStore(store)).wrong).toEqual([]);
  });

  describe('verify-store', () => {
    test.each([
      [
        'an event that was changed',
        `update event set body = '{"answer":"changed"}' where n = 2`,
        /event 2 was changed/,
      ],
      ['an event that was taken out', 'delete from event where n = 2', /event 2 is missing; the next there is 3/],
      ['an event that was taken from the end', 'delete from event where n = 3', /has 2 events, and counted 3/],
      ['a wrong count', 'update attempt set chain_count = 4', /has 3 events, and counted 4/],
      ['a wrong head', `update attempt set chain_head = 'x'`, /it noted x/],
      ['a lost grade', 'delete from grade where revision = 1', /has 1 grades, and the last is revision 2/],
      [
        'a question with another key',
        `update item_version set content = '{}'`,
        /item_version .*: its content was changed/,
      ],
      ['an assignment without its question', 'delete from item_version', /assignment .*: its question .* is not there/],
    ])('finds %s', async (_, change, said) => {
      const other = await openStore(database.empty());
      try {
        const [attempt] = (await aClassroom(other)).attempts as [string];
        await other.writeShared(appendEvents, anAppend(attempt, 0, 1, 2));
        for (const revision of [1, 2]) await other.write((tx) => insertGrade(tx, aGrade(attempt, { revision })));
        expect((await verifyStore(other)).wrong).toEqual([]);
        await other.write((tx) => sql.raw(change).execute(tx));
        expect((await verifyStore(other)).wrong).toEqual([expect.stringMatching(said)]);
      } finally {
        await other.close();
      }
    });
  });

  test('one that a newer version made is left alone', async () => {
    const other = database.empty();
    await (await openStore(other)).close();
    const engine = openEngine(other);
    await sql`insert into migration (name, timestamp) values ('999-later', 'x')`.execute(engine.db);
    await engine.close();
    await expect(openStore(other)).rejects.toMatchObject({ code: 'store-newer' });
  });
});
