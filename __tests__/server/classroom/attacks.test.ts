import { CODE_LETTERS } from '@/lib/classroom/code-letters';
import { saveAll } from '@/server/classroom/save-all';
import { hashOf } from '@/server/classroom/secrets';
import type { Tx } from '@/server/store/schema';
import { onSqlite } from '../store/harness/databases';
import { aSecret, anId, assigned, MINUTE, opened, request, School, student, teacher, type Page } from './school';

/** As many different codes as are wanted. */
const codes = (count: number, length: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const [last, other] = [CODE_LETTERS[i % 31]!, CODE_LETTERS[Math.floor(i / 31)]!];
    return `${'2'.repeat(length - 2)}${other}${last}`;
  });

/** A transaction that tells of each statement. */
const counted = (tx: Tx, tell: () => void): Tx =>
  tx.withPlugin({
    transformQuery: ({ node }) => (tell(), node),
    transformResult: ({ result }) => Promise.resolve(result),
  }) as Tx;

onSqlite('who is out to do harm', (database) => {
  let school: School;
  beforeAll(async () => (school = await School.open(database.empty())));
  afterAll(() => school.store.close());
  afterEach(() => expect(school.troubles).toEqual([]));
  // Limits are for ten minutes.
  beforeEach(() => void (school.now += 20 * MINUTE));

  async function atWork(changed: Parameters<typeof assigned>[2] = {}) {
    const { browser, room } = await teacher(school);
    const assignment = await assigned(browser, room.id, changed);
    const ann = await student(school, room.code);
    return { browser, room, assignment, ann, ...(await opened(ann.browser, assignment.id)) };
  }
  const pauses = (page: Page, count: number) => Array.from({ length: count }, () => page.event('pause'));

  test('many codes that are tried at once are no more than one after the other', async () => {
    const guesser = school.browser('203.0.113.0');
    const tried = codes(60, 8).map((code) => guesser.send('join', { code, seat: anId(), session: aSecret() }));
    const statuses = (await Promise.all(tried)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(20);
    expect(statuses.filter((status) => status === 429)).toHaveLength(40);
  });

  test('nor are resume codes, and a right one among them opens nothing', async () => {
    const { room } = await teacher(school);
    const { resumeCode } = await student(school, room.code);
    const guesser = school.browser('203.0.114.0');
    const session = aSecret();
    const tried = [...codes(30, 12), resumeCode].map((one) =>
      guesser.send('resume', { code: room.code, resumeCode: one, session }),
    );
    expect((await Promise.all(tried)).at(-1)!.status).toBe(429);
    guesser.jar.set('__Host-cited-seat', session);
    expect((await guesser.send('work', {})).status).toBe(401);
  });

  test('who tries resume codes of a class from many networks keeps nobody from joining it', async () => {
    const { room } = await teacher(school);
    for (const [i, resumeCode] of codes(101, 12).entries())
      await school.browser(`198.51.${i}.0`).send('resume', { code: room.code, resumeCode, session: aSecret() });
    const bystander = school.browser('100.64.0.0');
    const joined = { code: room.code, seat: anId(), session: aSecret() };
    expect((await bystander.send('join', joined)).status).toBe(200);
    const guess = { code: room.code, resumeCode: codes(200, 12).at(-1)!, session: aSecret() };
    expect((await bystander.send('resume', guess)).status).toBe(429);
  });

  test('slips of two thousand seats take as many statements as those of ten', async () => {
    const statements = async (seats: number) => {
      const { browser, room } = await teacher(school);
      let count = 0;
      const counting = {
        ...school.store,
        write: <Out>(work: (tx: Tx) => Promise<Out>) =>
          school.store.write((tx) => work(counted(tx, () => (count += 1)))),
      };
      const other = new School(counting).browser();
      for (const [name, value] of browser.jar) other.jar.set(name, value);
      const { slips } = await other.get('slips', { class: room.id, request: anId(), seats });
      expect(new Set(slips.map(({ handle }) => handle)).size).toBe(seats);
      return count;
    };
    // Two chunks instead of one.
    expect(await statements(2_000)).toBe((await statements(10)) + 1);
  });

  test('a class has five hundred assignments at most; those that are there are answered again', async () => {
    const { browser, room } = await teacher(school);
    const sent = await request(browser, [room.id]);
    await browser.get('assign', sent);
    await school.store.write(async (tx) => {
      const row = await tx.selectFrom('assignment').selectAll().where('class', '=', room.id).executeTakeFirstOrThrow();
      const more = Array.from({ length: 499 }, () => ({ ...row, id: anId(), request: anId() }));
      await tx.insertInto('assignment').values(more).execute();
    });
    const { status, body } = await browser.send('assign', await request(browser, [room.id]));
    expect([status, body.error?.code]).toEqual([409, 'assignments-full']);
    expect(body.error?.words).toContain('500');
    expect((await browser.send('assign', sent)).status).toBe(200);
  });

  test('a page with a gap in a thousand tabs costs no more statements than one', async () => {
    const { page, ann } = await atWork();
    const session = hashOf(ann.sent.session);
    const statements = async () => {
      let count = 0;
      const saving = { session, attempt: page.attempt, events: [], now: school.now };
      await school.store.write((tx) =>
        saveAll(
          counted(tx, () => (count += 1)),
          [saving],
        ),
      );
      return count;
    };
    await page.save({ ...page.event('pause'), seq: 9 });
    const few = await statements();
    for (let i = 0; i < 5; i++)
      await page.save(...pauses(page, 200).map((one, n) => ({ ...one, tab: `t${i}-${n}`, seq: 1 })));
    expect(await statements()).toBe(few);
  });

  test.each([5_000, 23_000])('an event that is nested %i deep is refused, and nobody else is', async (depth) => {
    const { page } = await atWork();
    const deep = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown;
    const other = await atWork();
    const [odd, good] = await Promise.all([
      page.save({ ...page.event('later'), deep } as never),
      other.page.save(other.page.event('pause')),
    ]);
    expect([odd.status, odd.body.error?.code, good.status]).toEqual([422, 'event-shape', 200]);
  });

  test.each([[JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)], [{ toString: 1, valueOf: 1 }]])(
    'a time zone that is no text',
    async (zone: unknown) => {
      const sent = { class: anId(), name: '7b', zone, key: aSecret(), session: aSecret() };
      expect((await school.browser().sendRaw('start', sent)).status).toBe(422);
    },
  );

  test('an attempt holds two million letters, so that nobody fills disk or memory with one', async () => {
    const { page, ann, assignment } = await atWork();
    const long = 'x'.repeat(40_000);
    const fat = () => ({ ...page.event('later'), long }) as never;
    const statuses: number[] = [];
    for (let i = 0; i < 60; i++) statuses.push((await page.save(fat())).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(49);
    expect(statuses.at(-1)).toBe(409);
    const opening = await ann.browser.get('attempt', { assignment: assignment.id, begin: null });
    expect(JSON.stringify(opening).length).toBeLessThan(2_100_000);
  });

  test('what is stored of a full attempt is still said to be saved', async () => {
    const { page } = await atWork();
    for (let i = 0; i < 25; i++) expect((await page.save(...pauses(page, 199))).status).toBe(200);
    const again = await page.save(...(page.sent[0] as ReturnType<typeof pauses>));
    expect([again.status, again.body.savedThrough]).toEqual([200, { [page.tab]: 25 * 199 - 1 }]);
    expect((await page.save(...pauses(page, 26))).status).toBe(409);
    // Numbers are made once; those that were refused are sent again in smaller parts.
    page.seq -= 26;
    expect((await page.save(...pauses(page, 25))).status).toBe(200);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a tab of the name %s', async (tab) => {
    const { page } = await atWork();
    page.tab = tab;
    const { body } = await page.save(page.event('pause'));
    expect(Object.entries(body.savedThrough)).toEqual([[tab, 0]]);
  });
});

onSqlite('two seats of one student', (database) => {
  let school: School;
  beforeAll(async () => (school = await School.open(database.empty())));
  afterAll(() => school.store.close());

  async function merged(changed: Parameters<typeof assigned>[2] = {}, minutes: [ann: number, ben: number] = [0, 0]) {
    const { browser, room } = await teacher(school);
    const assignment = await assigned(browser, room.id, changed);
    const [ann, ben] = [await student(school, room.code), await student(school, room.code)];
    for (const [i, { seat }] of [ann, ben].entries())
      await browser.get('accommodate', { class: room.id, seat: seat.id, extraMinutes: minutes[i]! });
    const { page, opening } = await opened(ben.browser, assignment.id);
    const merge = { class: room.id, request: anId(), from: ben.seat.id, into: ann.seat.id };
    return { browser, room, assignment, ann, ben, page, opening, merge };
  }

  test.each([
    ['of the seat that it is merged into', [30, 0]],
    ['of the seat that is merged', [0, 30]],
  ] as const)('work under way gets the minutes %s', async (_, minutes) => {
    const { browser, assignment, ben, opening, merge } = await merged({ timeLimitMinutes: 10 }, [...minutes]);
    await browser.get('merge', merge);
    const { attempt, work } = await ben.browser.get('attempt', { assignment: assignment.id, begin: null });
    expect(attempt!.deadlineAt).toBe(opening.attempt!.startedAt + 40 * MINUTE);
    expect(work.timeLimitMinutes).toBe(40);
  });

  test('what is begun at a merged seat is its own again when the seats are taken apart', async () => {
    const { browser, room, ann, ben, merge } = await merged();
    await browser.get('merge', merge);
    const { id } = await assigned(browser, room.id);
    const { page, opening } = await opened(ben.browser, id);
    await page.save(page.answer(opening.items[0]!, ''));
    await browser.get('unmerge', { class: room.id, request: anId(), seat: ben.seat.id });
    expect((await page.save(page.event('finish'))).status).toBe(200);
    const used = async ({ browser: one }: typeof ann) =>
      (await one.get('work', {})).work.find((work) => work.id === id)!.used;
    expect([await used(ann), await used(ben)]).toEqual([0, 1]);
  });

  test('a new resume code locks out whoever has a merged seat', async () => {
    const { browser, room, ann, ben, merge } = await merged();
    await browser.get('merge', merge);
    const sent = { class: room.id, seat: ann.seat.id, request: anId() };
    const { resumeCode } = await browser.get('reissue-resume', sent);
    for (const { browser: one } of [ann, ben]) expect((await one.send('work', {})).status).toBe(401);
    const resumed = (code: string) =>
      school.browser().send('resume', { code: room.code, resumeCode: code, session: aSecret() });
    expect((await resumed(ben.resumeCode)).status).toBe(404);
    expect((await resumed(resumeCode)).status).toBe(200);
    expect((await browser.get('reissue-resume', sent)).resumeCode).toBe(resumeCode);
  });
});
