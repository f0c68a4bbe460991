import type { CallName } from '@/lib/classroom/calls';
import { VERBS } from '@/server/classroom';
import { onBoth } from '../store/harness/databases';
import {
  aSecret,
  anId,
  assigned,
  DAY,
  MINUTE,
  opened,
  request,
  School,
  student,
  teacher,
  type Answered,
  type Page,
} from './school';

onBoth('what is wrong is answered in words', (database) => {
  let school: School;
  beforeAll(async () => (school = await School.open(database.empty())));
  afterAll(() => school.store.close());
  afterEach(() => expect(school.troubles).toEqual([]));
  // Limits are for ten minutes.
  beforeEach(() => void (school.now += 20 * MINUTE));

  const told = ({ status, body: { error } }: Answered<CallName>) => [status, error?.code, error?.words];
  const code = ({ status, body: { error } }: Answered<CallName>) => [status, error?.code];

  /** A class with something assigned, and a student at work. */
  async function atWork(changed: Parameters<typeof assigned>[2] = {}) {
    const { browser, room } = await teacher(school);
    const assignment = await assigned(browser, room.id, changed);
    const ann = await student(school, room.code);
    return { browser, room, assignment, ann, ...(await opened(ann.browser, assignment.id)) };
  }

  const ODD: unknown[] = [
    null,
    [],
    'x',
    7,
    true,
    { class: true },
    { __proto__: null, constructor: 'x' },
    { class: '\0', seat: '\ud800' },
  ];
  test.each(Object.keys(VERBS) as CallName[])('%s of no shape', async (name) => {
    const { browser, ann } = await atWork();
    for (const sent of ODD)
      for (const one of [school.browser(), browser, ann.browser])
        expect([401, 422]).toContain((await one.sendRaw(name, sent)).status);
  });

  test.each([
    ['an unknown code', '2345-6789', 404, 'code-wrong', 'No class has this code. Compare it with what'],
    ['a code with a letter that is in none', '2345-678O', 422, 'code-left-out', '“O”'],
    ['half a code', '2345', 422, 'code-length', 'has 4'],
    ['no text', true, 422, 'code-length', 'A code has 8 letters'],
    ['nothing', ' ', 422, 'code-empty', 'Type the code'],
  ])('joining with %s', async (_, typed, status, name, words) => {
    const answer = await school.browser().sendRaw('join', { code: typed, seat: anId(), session: aSecret() });
    expect(told(answer)).toEqual([status, name, expect.stringContaining(words)]);
  });

  test('a class where all is closed takes nobody in any more', async () => {
    const { room } = await atWork({ closes: '2026-03-03T20:00' });
    school.now += 2 * DAY;
    const late = await school.browser().send('join', { code: room.code, seat: anId(), session: aSecret() });
    expect(code(late)).toEqual([410, 'code-expired']);
  });

  test.each([
    ['HTML', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['bidi marks and NUL', 'a\u202Eb\0c', 'abc'],
  ])('a class name of %s is plain text', async (_, typed, kept) => {
    expect((await teacher(school, typed)).room.name).toBe(kept);
  });

  test.each([
    ['10,000 emoji', '😀'.repeat(10_000), 'class-name-long'],
    ['nothing to be seen', '\u200B\u2060', 'class-name-empty'],
    ['a boolean', true, 'class-name-text'],
  ])('a class name of %s', async (_, name, wanted) => {
    const sent = { class: anId(), name, zone: 'UTC', key: aSecret(), session: aSecret() };
    expect(code(await school.browser().sendRaw('start', sent))).toEqual([422, wanted]);
  });

  test('not yet open, past due, and closed', async () => {
    const dates = { opens: '2026-03-10T08:00', due: '2026-03-11T08:00', closes: '2026-03-12T08:00' };
    const { browser, room } = await teacher(school);
    const { id, opensAt, dueAt, closesAt } = await assigned(browser, room.id, dates);
    const [ann, ben] = [await student(school, room.code), await student(school, room.code)];
    const begin = (one = ann) => one.browser.send('attempt', { assignment: id, begin: anId() });
    const before = school.now;
    school.now = opensAt! - 1;
    expect(told(await begin())).toEqual([409, 'not-open', 'This is not open yet. Come back when it opens.']);
    school.now = dueAt! + MINUTE;
    const { page, opening } = await opened(ann.browser, id);
    await page.save(page.answer(opening.items[0]!, 'x'), page.event('finish'));
    school.now = closesAt! + MINUTE;
    expect(code(await begin(ben))).toEqual([409, 'closed']);
    const { table } = await browser.get('results', { assignment: id });
    const rowOf = ({ seat }: typeof ann) => table.rows.find((row) => row.seat === seat.id);
    expect([rowOf(ann), rowOf(ben)]).toMatchObject([{ state: 'submitted', late: true }, { state: 'absent' }]);
    school.now = before;
  });

  test('what comes after the close is kept, and counts when the teacher accepts it, and no more when not', async () => {
    const { browser, assignment, ann, page, opening } = await atWork({ closes: '2026-04-01T08:00', attempts: 1 });
    const before = school.now;
    school.now = assignment.closesAt! + 30_000;
    const answer = page.answer(opening.items[0]!, [...opening.items[0]!.options].map(({ id }) => id)[0] ?? '1');
    expect((await page.save(answer, page.event('finish'))).body).toMatchObject({
      savedThrough: { [page.tab]: 1 },
      submitted: false,
    });
    const results = () => browser.get('results', { assignment: assignment.id });
    expect((await results()).held).toMatchObject([{ seat: ann.seat.id, answers: 1, accepted: false }]);
    const ask = { assignment: assignment.id, seat: ann.seat.id };
    const yes = { ...ask, request: anId(), accept: true };
    await browser.get('accept-late', yes);
    await browser.get('accept-late', yes);
    const accepted = await results();
    expect(accepted.table.rows[0]).toMatchObject({ state: 'submitted', late: true });
    expect(accepted.held).toMatchObject([{ accepted: true }]);
    expect((await ann.browser.get('own-result', { assignment: assignment.id })).grades).toMatchObject([
      { revision: 1, reason: 'late-accepted' },
    ]);
    await browser.get('accept-late', { ...ask, request: anId(), accept: false });
    expect((await results()).table.rows[0]).toMatchObject({ state: 'working' });
    school.now = before;
  });

  test('a save tells when the time is over, also where a teacher has moved it since', async () => {
    const { browser, assignment, page } = await atWork({ closes: '2026-04-01T08:00', attempts: 1 });
    const save = async () => (await page.save(page.event('pause'))).body.deadlineAt;
    expect(await save()).toBe(assignment.closesAt);
    const { id, zone, attempts, feedback } = assignment;
    const settings = { opens: null, due: null, closes: '2026-03-20T08:00', zone, attempts, feedback };
    const changed = await browser.get('change-assignment', { request: anId(), assignment: id, ...settings });
    expect(changed.assignment.closesAt).toBeLessThan(assignment.closesAt!);
    expect(await save()).toBe(changed.assignment.closesAt);
  });

  test('submitting twice, from two tabs, from two devices submits once', async () => {
    const { browser, room, assignment, ann, page } = await atWork();
    const phone = school.browser();
    await phone.get('resume', { code: room.code, resumeCode: ann.resumeCode, session: aSecret() });
    const there = (await opened(phone, assignment.id)).page;
    const tab = (await opened(ann.browser, assignment.id)).page;
    const submit = (one: Page) => one.save(one.event('finish'));
    const all = await Promise.all([submit(page), submit(tab), submit(there), submit(page)]);
    expect(all.map(({ status, body }) => [status, body.submitted])).toEqual(all.map(() => [200, true]));
    const own = await phone.get('own-result', { assignment: assignment.id });
    expect(own.grades.map(({ revision }) => revision)).toEqual([1]);
    expect((await browser.get('results', { assignment: assignment.id })).assignment.submitted).toBe(1);
  });

  test('a clock that is a day off decides nothing', async () => {
    const { page, opening, assignment, browser } = await atWork({ closes: '2026-05-01T08:00' });
    const event = { ...page.answer(opening.items[0]!, 'x'), at: school.now - DAY, tick: school.now + DAY };
    expect((await page.save(event)).status).toBe(200);
    expect((await browser.get('results', { assignment: assignment.id })).table.rows[0]!.late).toBe(false);
  });

  test.each([
    [
      'an answer that is too long',
      (page: Page) => ({ ...page.answer({ id: 'q', version: 'v' }, 'x'.repeat(3_000)) }),
      'answer-long',
    ],
    [
      'a boolean for an answer',
      (page: Page) => ({ ...page.event('answer', { item: 'q', version: 'v', answer: true, try: 1 }) }),
      'event-shape',
    ],
    ['a tick with a fraction', (page: Page) => ({ ...page.event('pause'), tick: 0.5 }), 'event-shape'],
    ['a tick too large to be exact', (page: Page) => ({ ...page.event('pause'), tick: 2 ** 60 }), 'event-shape'],
    ['the name of the server', (page: Page) => ({ ...page.event('pause'), tab: 'server' }), 'event-shape'],
    ['NUL in a name', (page: Page) => ({ ...page.event('pause'), tab: 'a\0b' }), 'event-shape'],
    ['another attempt', (page: Page) => ({ ...page.event('pause'), attempt: anId() }), 'event-shape'],
    ['a type of 100 letters', (page: Page) => ({ ...page.event('x'.repeat(100)) }), 'event-shape'],
  ])('an event with %s is refused, and nothing of its batch is kept', async (_, make, wanted) => {
    const { page } = await atWork();
    const good = page.event('pause');
    const sent = { attempt: page.attempt, events: [good, make(page)] };
    expect(code(await page.browser.sendRaw('save', sent))).toEqual([422, wanted]);
    expect((await page.save(good)).body.savedThrough).toEqual({ [page.tab]: 0 });
  });

  test('NUL, half a character and an event of a later version within an answer are kept as they are', async () => {
    const { page, ann, assignment, opening } = await atWork();
    const odd = page.answer(opening.items[0]!, 'a\0b\ud800');
    const later = { ...page.event('doodle'), v: 2, strokes: [1, { x: null }] };
    await page.browser.sendRaw('save', { attempt: page.attempt, events: [odd, later] });
    const { events } = await ann.browser.get('attempt', { assignment: assignment.id, begin: null });
    expect(events).toEqual([odd, later]);
  });

  test('behind an event that is missing, nothing is said to be saved', async () => {
    const { page } = await atWork();
    const [first, second, third] = [page.event('pause'), page.event('resume'), page.event('pause')];
    expect((await page.save(third)).body.savedThrough).toEqual({ [page.tab]: -1 });
    expect((await page.save(first)).body.savedThrough).toEqual({ [page.tab]: 0 });
    expect((await page.save(second)).body.savedThrough).toEqual({ [page.tab]: 2 });
  });

  test('an answer to a question of another assignment is kept, does not count, and is said to be so', async () => {
    const { page, browser, assignment } = await atWork();
    const answer = page.answer({ id: 'q0000000000', version: '000000000000' }, 'x');
    const { body } = await page.save(answer);
    expect(body.savedThrough).toEqual({ [page.tab]: 0 });
    expect(body.verdicts).toMatchObject([{ item: 'q0000000000', said: { as: 'changed' } }]);
    const [row] = (await browser.get('results', { assignment: assignment.id })).table.rows;
    expect(row!.cells.every(({ mark }) => mark === 'open')).toBe(true);
  });

  test('saving to what is not there, and to what is another student’s', async () => {
    const { page, room } = await atWork();
    const ben = await student(school, room.code);
    const event = page.event('pause');
    const sent = { attempt: page.attempt, events: [event] };
    expect(code(await ben.browser.send('save', sent))).toEqual([401, 'other-seat']);
    expect(code(await school.browser().send('save', sent))).toEqual([401, 'no-session']);
    const gone = anId();
    const wrong = { attempt: gone, events: [{ ...event, attempt: gone }] };
    expect(code(await ben.browser.send('save', wrong))).toEqual([404, 'not-found']);
  });

  test('a date that clocks skip is told, and the same number with other content is refused', async () => {
    const { browser, room } = await teacher(school);
    const wish = await request(browser, [room.id], { opens: '2026-03-29T03:30', due: '2026-03-30T08:00' });
    const { assignments } = await browser.get('assign', wish);
    expect(assignments[0]!.notes).toMatchObject([{ field: 'opens', as: 'gap' }]);
    expect(await browser.get('assign', wish)).toEqual({ assignments });
    const other = { ...wish, kind: 'lesson' as const, items: [] };
    expect(code(await browser.send('assign', other))).toEqual([409, 'other-content']);
    const unknown = { ...wish, request: anId(), items: [{ item: 'q0000000000', version: 'x', points: 1 }] };
    expect(code(await browser.send('assign', unknown))).toEqual([422, 'item-unknown']);
    const changed = { ...wish, request: anId(), items: [{ ...wish.items[0]!, version: '000000000000' }] };
    expect(code(await browser.send('assign', changed))).toEqual([409, 'item-changed']);
    const nowhere = { ...wish, request: anId(), lesson: 'nowhere' };
    expect(code(await browser.send('assign', nowhere))).toEqual([404, 'lesson-unknown']);
  });

  test('clocks that go forward between assigning and due move nothing: eight is eight', async () => {
    const { browser, room } = await teacher(school);
    const { id, dueAt } = await assigned(browser, room.id, { due: '2026-04-01T08:00' });
    // Two hours ahead of Greenwich as it is assigned, three as it is due.
    expect(new Date(dueAt!).toISOString()).toBe('2026-04-01T05:00:59.999Z');
    const before = school.now;
    const late = async (at: number) => {
      const { browser: own } = await student(school, room.code);
      school.now = at;
      const { page, opening } = await opened(own, id);
      await page.save(page.answer(opening.items[0]!, 'x'), page.event('finish'));
      return (await own.get('own-result', { assignment: id })).attempt!.late;
    };
    expect([await late(dueAt! - MINUTE), await late(dueAt! + MINUTE)]).toEqual([false, true]);
    school.now = before;
  });

  test('failures are limited for a network and for a class, successes are not', async () => {
    const { room } = await teacher(school);
    const school1 = '198.51.100.0';
    const guess = (n: number) =>
      school
        .browser(school1)
        .send('join', { code: `2222222${'3456789ABCDEFGHJKMNPQRSTUVWXYZ'[n]}`, seat: anId(), session: aSecret() });
    for (let n = 0; n < 40; n++) await student(school, room.code, school1);
    for (let n = 0; n < 40; n++) expect(code(await guess(0))).toEqual([404, 'code-wrong']);
    for (let n = 1; n < 20; n++) expect((await guess(n)).status).toBe(404);
    const refused = await guess(20);
    expect(told(refused)).toEqual([429, 'too-many', expect.stringContaining('Wait 10 minutes')]);
    expect(refused.body.error!.retryAfter).toBe(600);
    await student(school, room.code, '203.0.113.0');
    school.now += 10 * MINUTE;
    await student(school, room.code, school1);
  });

  test('on plain http nothing is done', async () => {
    const answer = await school.ask('start', { class: anId() }, { secure: false });
    expect([answer.status, answer.body]).toMatchObject([403, { error: { code: 'needs-https' } }]);
  });
});
