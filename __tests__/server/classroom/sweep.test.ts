import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openClasses } from '@/server/classroom/open-classes';
import { sweep } from '@/server/classroom/sweep';
import { deletionProofs } from '@/server/store/deletion';
import { theStore } from '@/server/store/open-store';
import { onBoth } from '../store/harness/databases';
import { anId, aSecret, assigned, DAY, opened, School, student, teacher } from './school';

onBoth('when classes go', (database) => {
  let school: School;
  beforeAll(async () => (school = await School.open(database.empty())));
  afterAll(() => school.store.close());

  /** A class with one student, who has done something. */
  async function used(due: string | null) {
    const { browser, room, sent: begun } = await teacher(school);
    const assignment = await assigned(browser, room.id, { due });
    const ann = await student(school, room.code);
    const { page } = await opened(ann.browser, assignment.id);
    await page.save(page.event('pause'), page.event('resume'));
    return { browser, ann, id: room.id, begun };
  }

  test('those whose time is up are swept, with a proof in numbers alone; others stay', async () => {
    const [early, late] = [await used(null), await used('2026-03-20T12:00')];
    expect(await sweep(school.store, school.now + 60 * DAY - 1)).toBe(0);
    expect(await sweep(school.store, school.now + 60 * DAY)).toBe(1);
    expect((await early.browser.send('class', { class: early.id })).status).toBe(401);
    expect((await early.ann.browser.send('work', {})).status).toBe(401);
    expect((await late.browser.send('class', { class: late.id })).status).toBe(200);
    const [proof] = await school.store.read(deletionProofs);
    expect(proof).toMatchObject({ kind: 'expired', at: school.now + 60 * DAY });
    expect(JSON.parse(proof!.counts)).toMatchObject({ class: 1, seat: 1, attempt: 1, event: 2, teacher_session: 1 });
    expect(JSON.stringify(proof)).not.toContain(early.ann.seat.handle);
  });

  test('a teacher deletes a class at once; asked again, the proof is the same', async () => {
    const { browser, ann, id, begun } = await used(null);
    const sent = { class: id, request: anId() };
    const { proof } = await browser.get('delete-class', sent);
    expect(proof).toEqual({ id: expect.any(String), at: school.now, seats: 1, attempts: 1, events: 2 });
    expect(await browser.get('delete-class', sent)).toEqual({ proof });
    // What started it does not start it again.
    expect((await browser.send('start', begun)).body.error?.code).toBe('other-content');
    // Who knows no more than the number of the class is told what is told of a class that never was.
    const [other, stranger] = [(await teacher(school)).browser, school.browser()];
    for (const one of [browser, ann.browser, other, stranger]) {
      const answers = [id, anId()].map((named) => one.sendRaw('delete-class', { class: named, request: anId() }));
      const [gone, never] = await Promise.all(answers);
      expect(gone).toEqual(never);
      expect([401, 404]).toContain(gone!.status);
      const begins = [begun, { ...begun, key: aSecret() }, { ...begun, name: 'Other' }];
      for (const sent of begins) {
        const { status, body } = await one.sendRaw('start', sent);
        expect([status, body.error?.code, Object.keys(body)]).toEqual([409, 'other-content', ['error']]);
        expect(JSON.stringify(body)).not.toMatch(/\d/);
      }
    }
    expect((await ann.browser.send('held', {})).body.error?.code).toBe('no-session');
    expect((await school.browser().send('join', ann.sent)).body.error?.code).toBe('code-wrong');
  });
});

describe('as a server starts', () => {
  const before = process.env.CITED_DATA;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cited-open-'));
  afterAll(() => {
    process.env.CITED_DATA = before;
    rmSync(folder, { recursive: true, force: true });
  });

  test('it opens the store and closes it again', async () => {
    process.env.CITED_DATA = folder;
    const told: unknown[] = [];
    const open = await openClasses((error) => told.push(error));
    expect(await open.trouble()).toBeUndefined();
    expect((await theStore()).kind).toBe('sqlite');
    await open.close();
    expect(told).toEqual([]);
  });

  test('where there can be no store, it goes on without', async () => {
    // A file is no folder to keep anything in.
    process.env.CITED_DATA = path.resolve('package.json');
    const told: unknown[] = [];
    const open = await openClasses((error) => told.push(error));
    expect(await open.trouble()).toBe('the store cannot be opened');
    expect(told.length).toBeGreaterThan(0);
    await open.close();
  });
});
