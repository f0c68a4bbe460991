import { deleteClass } from '@/server/store/deletion';
import { mergedSeats } from '@/server/store/seats';
import type { Where } from '@/server/store/open-store';
import { onPostgres } from '../store/harness/databases';
import { anId, assigned, DAY, opened, Page, School, student, teacher } from './school';

/** The same browser at the other server. */
async function twin<One extends { browser: { jar: Map<string, string> } }>({ browser }: One, school: School) {
  const other = school.browser();
  for (const [name, value] of browser.jar) other.jar.set(name, value);
  return other;
}

onPostgres('two servers on one database', (database) => {
  let [here, there]: School[] = [];
  beforeAll(async () => {
    const where: Where = database.empty();
    here = await School.open(where);
    there = await School.open(where);
  });
  afterAll(async () => {
    await here!.store.close();
    await there!.store.close();
  });
  afterEach(() => expect([...here!.troubles, ...there!.troubles]).toEqual([]));

  test('two seats that are merged into each other at the same moment are no ring', async () => {
    const { browser, room } = await teacher(here!);
    const elsewhere = await twin({ browser }, there!);
    for (let round = 0; round < 5; round++) {
      const [ann, ben] = [await student(here!, room.code), await student(here!, room.code)];
      const merge = (from: string, into: string) => ({ class: room.id, request: anId(), from, into });
      const answers = await Promise.all([
        browser.send('merge', merge(ann.seat.id, ben.seat.id)),
        elsewhere.send('merge', merge(ben.seat.id, ann.seat.id)),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    }
    expect(await here!.store.read((tx) => mergedSeats(tx, room.id))).toHaveLength(5);
  });

  test('what is asked of both at once is done once', async () => {
    const { browser, room } = await teacher(here!);
    const elsewhere = await twin({ browser }, there!);
    for (let round = 0; round < 5; round++) {
      const sent = { class: room.id, request: anId() };
      const [one, other] = await Promise.all([browser.get('new-code', sent), elsewhere.get('new-code', sent)]);
      expect(one.class.code).toBe(other.class.code);
    }
  });

  test('a student who starts at two devices has one attempt, also under two merged seats', async () => {
    const { browser, room } = await teacher(here!);
    const [ann, ben] = [await student(here!, room.code), await student(here!, room.code)];
    await browser.get('merge', { class: room.id, request: anId(), from: ben.seat.id, into: ann.seat.id });
    const devices = [ann.browser, await twin(ann, there!), await twin(ben, there!)];
    for (let round = 0; round < 3; round++) {
      const { id } = await assigned(browser, room.id, { attempts: 3 });
      const begun = await Promise.all(devices.map((one) => one.get('attempt', { assignment: id, begin: anId() })));
      expect(new Set(begun.map(({ attempt }) => attempt?.id)).size).toBe(1);
      const { used } = (await ann.browser.get('work', {})).work.find((one) => one.id === id)!;
      expect(used).toBe(1);
    }
  });

  test('a hand-in and a reopening at the same moment leave the student out of nothing', async () => {
    const { browser, room } = await teacher(here!);
    for (let round = 0; round < 5; round++) {
      const assignment = await assigned(browser, room.id);
      const ann = await student(here!, room.code);
      const { page } = await opened(ann.browser, assignment.id);
      const until = here!.now + DAY;
      const elsewhere = new Page(await twin(ann, there!), page.attempt);
      const reopening = { assignment: assignment.id, request: anId(), seat: ann.seat.id, until };
      await Promise.all([elsewhere.save(elsewhere.event('finish')), browser.get('reopen', reopening)]);
      const { attempt } = await ann.browser.get('attempt', { assignment: assignment.id, begin: null });
      const { table } = await browser.get('results', { assignment: assignment.id });
      const state = table.rows.find(({ seat }) => seat === ann.seat.id)!.state;
      expect(state).toBe(attempt ? 'working' : 'submitted');
    }
  });

  test('a class that is deleted while a merged seat saves holds nobody up', async () => {
    const { browser, room } = await teacher(here!);
    const assignment = await assigned(browser, room.id);
    const [ann, ben] = [await student(here!, room.code), await student(here!, room.code)];
    const { page } = await opened(ben.browser, assignment.id);
    await browser.get('merge', { class: room.id, request: anId(), from: ben.seat.id, into: ann.seat.id });
    let deleted = () => {};
    const isDeleted = new Promise<void>((resolve) => (deleted = resolve));
    const deleting = there!.store.write(async (tx) => {
      await deleteClass(tx, room.id, { id: anId(), at: there!.now, kind: 'by-teacher', asked: null });
      deleted();
      // The save has found its seat, and waits for the attempt.
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await isDeleted;
    const [{ status }] = await Promise.all([page.save(page.event('pause')), deleting]);
    expect([401, 404]).toContain(status);
  });
});
