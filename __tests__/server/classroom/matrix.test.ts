import type { CallName, ClassCalls } from '@/lib/classroom/calls';
import { VERBS } from '@/server/classroom';
import { onBothWhenDeep } from '../store/harness/databases';
import {
  aSecret,
  anId,
  assigned,
  Browser,
  DAY,
  MINUTE,
  MORNING,
  opened,
  Page,
  request,
  School,
  student,
  teacher,
} from './school';

/** Two classes: A with two students and a teacher, B with one of each. What is asked for is always class A's, and Ann's. */
async function twoClasses(school: School) {
  const [teacherA, teacherB] = [await teacher(school, 'A'), await teacher(school, 'B')];
  const assignment = await assigned(teacherA.browser, teacherA.room.id);
  const ann = await student(school, teacherA.room.code);
  const ben = await student(school, teacherA.room.code);
  const eve = await student(school, teacherB.room.code);
  const { page } = await opened(ann.browser, assignment.id);
  const merged = await student(school, teacherA.room.code);
  const { browser, room } = teacherA;
  await browser.get('merge', { class: room.id, request: anId(), from: merged.seat.id, into: ben.seat.id });
  const actors = {
    ...{ nobody: school.browser(), annOfA: ann.browser, benOfA: ben.browser, eveOfB: eve.browser },
    ...{ teacherOfA: teacherA.browser, teacherOfB: teacherB.browser },
  };
  const wish = await request(browser, [room.id]);
  return { actors, room, key: teacherA.sent.key, assignment, ann, ben, merged, page, wish };
}

type Actors = Awaited<ReturnType<typeof twoClasses>>['actors'];
type Scene = Awaited<ReturnType<typeof twoClasses>>;

interface Row<Name extends CallName> {
  /** Who may; all others are refused. */
  may: readonly (keyof Actors)[];
  sends: (scene: Scene) => ClassCalls[Name]['takes'];
}

const EVERYBODY = ['nobody', 'annOfA', 'benOfA', 'eveOfB', 'teacherOfA', 'teacherOfB'] as const;
const ITS_TEACHER = ['teacherOfA'] as const;
const TEACHERS = ['teacherOfA', 'teacherOfB'] as const;
const STUDENTS = ['annOfA', 'benOfA', 'eveOfB'] as const;
const ITS_STUDENTS = ['annOfA', 'benOfA'] as const;

const ofClass = ({ room }: Scene) => ({ class: room.id });
const ofRequest = ({ room }: Scene) => ({ class: room.id, request: anId() });
const ofAssignment = ({ assignment }: Scene) => ({ assignment: assignment.id });
const settings = {
  opens: null,
  due: null,
  closes: null,
  zone: 'Europe/Kyiv',
  attempts: 2,
  feedback: 'when-done',
} as const;

/** A call without a row does not pass the types. */
const ROWS: { [Name in CallName]: Row<Name> } = {
  start: {
    may: EVERYBODY,
    sends: () => ({ class: anId(), name: 'C', zone: 'UTC', key: aSecret(), session: aSecret() }),
  },
  // The link is the right to it, whoever has it.
  open: { may: EVERYBODY, sends: ({ key }) => ({ key, session: aSecret() }) },
  classes: { may: TEACHERS, sends: () => ({}) },
  class: { may: ITS_TEACHER, sends: ofClass },
  rename: { may: ITS_TEACHER, sends: ({ room }) => ({ class: room.id, name: 'New' }) },
  rekey: { may: ITS_TEACHER, sends: (scene) => ({ ...ofRequest(scene), key: aSecret() }) },
  'new-code': { may: ITS_TEACHER, sends: ofRequest },
  'delete-class': { may: ITS_TEACHER, sends: ofRequest },
  accommodate: {
    may: ITS_TEACHER,
    sends: ({ room, ann }) => ({ class: room.id, seat: ann.seat.id, extraMinutes: 5 }),
  },
  'reissue-resume': { may: ITS_TEACHER, sends: (scene) => ({ ...ofRequest(scene), seat: scene.ann.seat.id }) },
  slips: { may: ITS_TEACHER, sends: (scene) => ({ ...ofRequest(scene), seats: 5 }) },
  merge: {
    may: ITS_TEACHER,
    sends: (scene) => ({ ...ofRequest(scene), from: scene.ben.seat.id, into: scene.ann.seat.id }),
  },
  unmerge: { may: ITS_TEACHER, sends: (scene) => ({ ...ofRequest(scene), seat: scene.merged.seat.id }) },
  'preview-form': { may: TEACHERS, sends: () => ({ lesson: 'lighthouse' }) },
  assign: { may: ITS_TEACHER, sends: ({ wish }) => wish },
  'change-assignment': {
    may: ITS_TEACHER,
    sends: (scene) => ({ ...ofAssignment(scene), ...settings, request: anId() }),
  },
  release: { may: ITS_TEACHER, sends: (scene) => ({ ...ofAssignment(scene), request: anId() }) },
  reopen: {
    may: ITS_TEACHER,
    sends: (scene) => ({ ...ofAssignment(scene), request: anId(), seat: scene.ann.seat.id, until: MORNING + 30 * DAY }),
  },
  'accept-late': {
    may: ITS_TEACHER,
    sends: (scene) => ({ ...ofAssignment(scene), request: anId(), seat: scene.ann.seat.id, accept: true }),
  },
  results: { may: ITS_TEACHER, sends: ofAssignment },
  join: { may: EVERYBODY, sends: ({ room }) => ({ code: room.code, seat: anId(), session: aSecret() }) },
  resume: {
    may: EVERYBODY,
    sends: ({ room, ann }) => ({ code: room.code, resumeCode: ann.resumeCode, session: aSecret() }),
  },
  work: { may: STUDENTS, sends: () => ({}) },
  attempt: { may: ITS_STUDENTS, sends: (scene) => ({ ...ofAssignment(scene), begin: anId() }) },
  save: {
    may: ['annOfA'],
    sends: ({ page }) => ({ attempt: page.attempt, events: [new Page(page.browser, page.attempt).event('pause')] }),
  },
  'own-result': { may: ITS_STUDENTS, sends: ofAssignment },
  held: { may: STUDENTS, sends: () => ({}) },
  leave: { may: STUDENTS, sends: () => ({}) },
};

onBothWhenDeep('who may do what', (database) => {
  let school: School;
  beforeAll(async () => (school = await School.open(database.empty())));
  afterAll(() => school.store.close());

  test('every call has a row', () => expect(Object.keys(ROWS).sort()).toEqual(Object.keys(VERBS).sort()));

  const cases = (Object.keys(ROWS) as CallName[]).flatMap((name) => EVERYBODY.map((actor) => [name, actor] as const));
  test.each(cases)('%s by %s', async (name, actor) => {
    school.now += 10 * MINUTE;
    const scene = await twoClasses(school);
    const row = ROWS[name] as Row<CallName>;
    const browser: Browser = scene.actors[actor];
    const sent = row.sends(scene);
    const { status, body } = await browser.sendRaw(name, sent);
    if (row.may.includes(actor)) expect([status, body.error]).toEqual([200, undefined]);
    else {
      expect([401, 403]).toContain(status);
      expect(body).toEqual({ error: { code: expect.any(String), words: expect.stringMatching(/\.$/) } });
      // Nothing came of it: who may do it finds it undone.
      const allowed = scene.actors[row.may[0]!];
      expect((await allowed.sendRaw(name, sent)).status).toBe(200);
    }
    expect(school.troubles).toEqual([]);
  });

  test('a browser that came by an older private link opens the class no more', async () => {
    const { browser, room, sent } = await teacher(school);
    const other = school.browser();
    await other.get('open', { key: sent.key, session: aSecret() });
    expect((await other.send('class', { class: room.id })).status).toBe(200);
    const key = aSecret();
    const wish = { class: room.id, request: anId(), key };
    expect((await browser.get('rekey', wish)).class.keyRevision).toBe(1);
    expect((await browser.get('rekey', wish)).class.keyRevision).toBe(1);
    expect((await other.send('class', { class: room.id })).status).toBe(401);
    expect((await other.send('open', { key: sent.key, session: aSecret() })).body.error?.code).toBe('link-wrong');
    await other.get('open', { key, session: aSecret() });
    expect((await other.send('class', { class: room.id })).status).toBe(200);
  });
});
