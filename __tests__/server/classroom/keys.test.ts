import type { FeedbackPolicy } from '@/lib/classroom/assignment';
import { kindOf } from '@/lib/question';
import { publicId, type Draft, type Grade, type Item } from '@/lib/question/item';
import { words } from '@/lib/words';
import { quizOf } from '@/server/quiz-of';
import { canaries } from '@/__tests__/e2e/harness/canaries';
import { deepTest } from '../../harness/deep';
import { answersTo } from '../answers-to';
import { onBoth, onBothWhenDeep } from '../store/harness/databases';
import { anId, assigned, Browser, DAY, LESSON, MINUTE, opened, Page, School, student, teacher } from './school';

const itemOf = (id: string): Item => quizOf(LESSON)!.bank.find((one) => publicId(one.id) === id)!;
const rightTo = (id: string): Draft => answersTo(itemOf(id)).right;

/** What is said once an answer is in: the key, why, and what is to be said of each option. */
function saidOf(id: string): string[] {
  const item = itemOf(id);
  const kind = kindOf(item);
  const grade: Grade = kind.grade(item, kind.rightAnswer(item), words('en'), 'en');
  return [...grade.why, ...grade.options.map(({ feedback }) => feedback)].filter((text) => text.length > 12);
}

/** Whatever of these keys a browser was told. */
const leaked = ({ heard }: Browser, ids: readonly string[]): string[] => [
  ...ids.flatMap(saidOf).filter((text) => heard.includes(JSON.stringify(text).slice(1, -1))),
  ...(heard.includes('"correct"') || heard.includes('"evidence"') ? ['a grade'] : []),
];

onBoth('keys', (database) => {
  let school: School;
  beforeAll(async () => (school = await School.open(database.empty())));
  afterAll(() => school.store.close());
  beforeEach(() => void (school.now += DAY));

  async function twoAtWork(feedback: FeedbackPolicy, closes: string | null = null) {
    const { browser, room } = await teacher(school);
    const assignment = await assigned(browser, room.id, { feedback, closes, attempts: 2 });
    const [ann, ben] = [await student(school, room.code), await student(school, room.code)];
    const [a, b] = [await opened(ann.browser, assignment.id), await opened(ben.browser, assignment.id)];
    const ids = assignment.items.map(({ item }) => item);
    return { browser, assignment, ann: { ...ann, ...a }, ben: { ...ben, ...b }, ids };
  }

  /** All that a student may ask for. */
  async function askAll(browser: Browser, assignment: string) {
    await browser.send('work', {});
    await browser.send('attempt', { assignment, begin: null });
    await browser.send('attempt', { assignment, begin: anId() });
    await browser.send('held', {});
    return browser.get('own-result', { assignment });
  }

  const answerAll = (page: Page, items: readonly { id: string; version: string }[]) =>
    page.save(...items.map((item) => page.answer(item, rightTo(item.id))));

  test('the planted words are in what is assigned here, or this test would find nothing', async () => {
    const { ids } = await twoAtWork('when-done');
    const all = JSON.stringify(ids.map((id) => [saidOf(id), itemOf(id)]));
    expect(ids.flatMap(saidOf).length).toBeGreaterThan(ids.length);
    expect(canaries.words.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(1_000);
  });

  test('when every seat is done: nothing before that, all of it after', async () => {
    const { assignment, ann, ben, ids } = await twoAtWork('when-done');
    await answerAll(ann.page, ann.opening.items);
    await ann.page.save(ann.page.event('finish'));
    const before = await askAll(ann.browser, assignment.id);
    expect(before.items.every(({ outcome }) => outcome === null)).toBe(true);
    expect([before.total, before.grades]).toEqual([null, []]);
    await answerAll(ben.page, ben.opening.items);
    expect([leaked(ann.browser, ids), leaked(ben.browser, ids)]).toEqual([[], []]);
    // Ann's second attempt is under way since she asked for it: with it, she is at work again.
    const again = new Page(ann.browser, (await opened(ann.browser, assignment.id)).page.attempt);
    await ben.page.save(ben.page.event('finish'));
    await askAll(ann.browser, assignment.id);
    expect(leaked(ann.browser, ids)).toEqual([]);
    await again.save(again.event('finish'));
    const after = await ann.browser.get('own-result', { assignment: assignment.id });
    expect(after.items.every(({ outcome }) => outcome?.mark === 'right')).toBe(true);
    expect(leaked(ann.browser, ids).length).toBeGreaterThan(ids.length);
    const third = await ben.browser.send('attempt', { assignment: assignment.id, begin: anId() });
    expect(third.body.error?.code).toBe('answers-shown');
  });

  test('when released: nothing before that', async () => {
    const { browser, assignment, ann, ids } = await twoAtWork('when-released');
    await answerAll(ann.page, ann.opening.items);
    await ann.page.save(ann.page.event('finish'));
    await ann.browser.send('own-result', { assignment: assignment.id });
    expect(leaked(ann.browser, ids)).toEqual([]);
    const sent = { assignment: assignment.id, request: anId() };
    const { releasedAt } = (await browser.get('release', sent)).assignment;
    school.now += MINUTE;
    expect((await browser.get('release', sent)).assignment.releasedAt).toBe(releasedAt);
    const own = await ann.browser.get('own-result', { assignment: assignment.id });
    expect(own.total).toEqual({ points: ids.length, max: ids.length });
  });

  test('once it is closed: not within the seconds in which an answer may be on its way', async () => {
    const { assignment, ann, ids } = await twoAtWork('when-done', '2026-04-20T20:00');
    await ann.page.save(ann.page.event('pause'));
    const before = school.now;
    school.now = assignment.closesAt! + 9_000;
    await askAll(ann.browser, assignment.id);
    expect(leaked(ann.browser, ids)).toEqual([]);
    school.now = assignment.closesAt! + 11_000;
    const own = await askAll(ann.browser, assignment.id);
    expect(own.items.every(({ outcome }) => outcome !== null)).toBe(true);
    school.now = before;
  });

  test('at once: of what was answered, and of nothing else; the first answer stands', async () => {
    const { assignment, ann, ben, ids } = await twoAtWork('at-once');
    const [first, ...others] = ann.opening.items;
    const { wrong, right } = answersTo(itemOf(first!.id));
    const { body } = await ann.page.save(ann.page.answer(first!, wrong));
    expect(body.verdicts).toMatchObject([
      { item: first!.id, answer: wrong, said: { as: 'graded', grade: { correct: false } } },
    ]);
    const again = await ann.page.save(ann.page.answer(first!, right));
    expect(again.body.verdicts.map(({ answer }) => answer)).toEqual([wrong, right]);
    const own = await askAll(ann.browser, assignment.id);
    expect(own.items.map(({ outcome }) => outcome?.mark)).toEqual(['wrong', ...others.map(() => undefined)]);
    const rest = ids.filter((id) => id !== first!.id);
    expect(
      rest.flatMap(saidOf).filter((text) => ann.browser.heard.includes(JSON.stringify(text).slice(1, -1))),
    ).toEqual(rest.flatMap(saidOf).filter((text) => saidOf(first!.id).includes(text)));
    await askAll(ben.browser, assignment.id);
    expect(leaked(ben.browser, ids)).toEqual([]);
    const phone = school.browser();
    phone.jar = new Map(ann.browser.jar);
    const there = await phone.get('attempt', { assignment: assignment.id, begin: null });
    expect(there.verdicts).toMatchObject([{ item: first!.id, answer: wrong }]);
  });
});

onBothWhenDeep('what a teacher does to the work of students', (database) => {
  let school: School;
  beforeAll(async () => (school = await School.open(database.empty())));
  afterAll(() => school.store.close());

  test('two seats of one student are one, until they are taken apart again', async () => {
    const { browser, room } = await teacher(school);
    const assignment = await assigned(browser, room.id);
    const [one, two] = [await student(school, room.code), await student(school, room.code)];
    const { page, opening } = await opened(one.browser, assignment.id);
    await page.save(page.answer(opening.items[0]!, rightTo(opening.items[0]!.id)));
    const sent = { class: room.id, request: anId(), from: one.seat.id, into: two.seat.id };
    for (let time = 0; time < 3; time++) await browser.get('merge', sent);
    // Both browsers are the one student now, and go on with the one attempt.
    expect((await one.browser.get('work', {})).seat.handle).toBe(two.seat.handle);
    expect((await opened(two.browser, assignment.id)).page.attempt).toBe(page.attempt);
    expect((await new Page(two.browser, page.attempt).save(page.event('finish'))).body.submitted).toBe(true);
    const table = async () => (await browser.get('results', { assignment: assignment.id })).table.rows;
    expect(await table()).toMatchObject([{ handle: two.seat.handle, state: 'submitted', right: 1 }]);
    expect((await two.browser.get('held', {})).seat.join(' ')).toContain(one.seat.handle);
    const back = { ...sent, from: two.seat.id, into: one.seat.id, request: anId() };
    expect((await browser.send('merge', back)).body.error?.code).toBe('merge-same');
    await browser.get('unmerge', { class: room.id, request: anId(), seat: one.seat.id });
    expect((await table()).map(({ state }) => state).sort()).toEqual(['absent', 'submitted']);
  });

  test('a reopened attempt is handed in no more, and graded again with the next submit', async () => {
    const { browser, room } = await teacher(school);
    const assignment = await assigned(browser, room.id, { closes: '2026-03-02T20:00', timeLimitMinutes: 10 });
    const ann = await student(school, room.code);
    const { page, opening } = await opened(ann.browser, assignment.id);
    expect(opening.attempt!.deadlineAt).toBe(school.now + 10 * MINUTE);
    await browser.get('accommodate', { class: room.id, seat: ann.seat.id, extraMinutes: 5 });
    const { work } = await ann.browser.get('work', {});
    expect(work[0]).toMatchObject({ timeLimitMinutes: 15, underWay: { deadlineAt: school.now + 15 * MINUTE } });
    await page.save(page.event('finish'));
    school.now += DAY;
    const until = school.now + DAY;
    const sent = { assignment: assignment.id, request: anId(), seat: ann.seat.id, until };
    for (let time = 0; time < 3; time++) await browser.get('reopen', sent);
    expect((await ann.browser.get('work', {})).work[0]).toMatchObject({
      underWay: { deadlineAt: until },
      submittedAt: null,
    });
    const [item] = opening.items;
    await page.save(page.answer(item!, rightTo(item!.id)), page.event('finish'));
    school.now = until + MINUTE;
    const own = await ann.browser.get('own-result', { assignment: assignment.id });
    expect(own.grades).toMatchObject([
      { revision: 1, points: 0, reason: 'submitted' },
      { revision: 2, points: 1, reason: 'submitted' },
    ]);
  });

  test('a later due date makes what was late on time', async () => {
    const { browser, room } = await teacher(school);
    const due = new Date(school.now + DAY).toISOString().slice(0, 16);
    const assignment = await assigned(browser, room.id, { due });
    const ann = await student(school, room.code);
    const { page } = await opened(ann.browser, assignment.id);
    school.now += 2 * DAY;
    await page.save(page.event('finish'));
    const late = async () => (await browser.get('results', { assignment: assignment.id })).table.rows[0]!.late;
    expect(await late()).toBe(true);
    const settings = { opens: null, closes: null, zone: 'Europe/Kyiv', attempts: 1, feedback: 'when-done' as const };
    const later = new Date(school.now + DAY).toISOString().slice(0, 16);
    const sent = { assignment: assignment.id, request: anId(), ...settings, due: later };
    for (let time = 0; time < 3; time++) await browser.get('change-assignment', sent);
    expect(await late()).toBe(false);
    const atOnce = { ...sent, request: anId(), feedback: 'at-once' as const };
    expect((await browser.send('change-assignment', atOnce)).body.error?.code).toBe('feedback-fixed');
  });

  test('slips are the same when asked for again, and let a student in; who has joined keeps the own code', async () => {
    const { browser, room } = await teacher(school);
    const ann = await student(school, room.code);
    const sent = { class: room.id, request: anId(), seats: 30 };
    const { slips } = await browser.get('slips', sent);
    expect([slips.length, new Set(slips.map(({ handle }) => handle)).size]).toEqual([29, 29]);
    expect(slips.map(({ seat }) => seat)).not.toContain(ann.seat.id);
    expect(await browser.get('slips', sent)).toEqual({ slips });
    expect((await browser.get('slips', { ...sent, request: anId() })).slips).toEqual([]);
    const enter = (resumeCode: string) =>
      school.browser().send('resume', { code: room.code, resumeCode, session: anId() + anId().slice(0, 21) });
    expect((await enter(ann.resumeCode)).body.seat.handle).toBe(ann.seat.handle);
    expect((await enter(slips[0]!.resumeCode)).body.seat.handle).toBe(slips[0]!.handle);
    const renew = { class: room.id, seat: ann.seat.id, request: anId() };
    const { resumeCode } = await browser.get('reissue-resume', renew);
    expect((await browser.get('reissue-resume', renew)).resumeCode).toBe(resumeCode);
    expect((await ann.browser.send('work', {})).status).toBe(401);
    expect((await enter(resumeCode)).status).toBe(200);
  });

  test('slips that nobody used are made anew if that is wanted, and no others', async () => {
    const { browser, room } = await teacher(school);
    const { slips } = await browser.get('slips', { class: room.id, request: anId(), seats: 3 });
    const enter = (resumeCode: string) =>
      school.browser().send('resume', { code: room.code, resumeCode, session: anId() + anId().slice(0, 21) });
    await enter(slips[0]!.resumeCode);
    const again = await browser.get('slips', { class: room.id, request: anId(), seats: 3, again: true });
    expect(again.slips.map(({ seat }) => seat).sort()).toEqual([slips[1]!.seat, slips[2]!.seat].sort());
    expect((await enter(slips[0]!.resumeCode)).status).toBe(200);
    expect((await enter(slips[1]!.resumeCode)).body.error?.code).toBe('resume-wrong');
    const fresh = again.slips.find(({ seat }) => seat === slips[1]!.seat)!;
    expect((await enter(fresh.resumeCode)).body.seat.handle).toBe(slips[1]!.handle);
  });

  deepTest('four hundred students with ten questions are shown within 200 ms', async () => {
    const { browser, room } = await teacher(school);
    const assignment = await assigned(browser, room.id);
    await browser.get('slips', { class: room.id, request: anId(), seats: 0 });
    const students = [];
    for (let n = 0; n < 400; n++) students.push(await student(school, room.code, `10.0.${n % 9}.0`));
    await Promise.all(
      students.map(async ({ browser: own }) => {
        const { page, opening } = await opened(own, assignment.id);
        const answers = opening.items.map((item) => page.answer(item, rightTo(item.id)));
        await page.save(
          page.event('start', { lesson: LESSON, form: 'c', seats: [] }),
          ...answers,
          page.event('finish'),
        );
      }),
    );
    const times: number[] = [];
    for (let n = 0; n < 5; n++) {
      const begun = process.cpuUsage();
      const { table } = await browser.get('results', { assignment: assignment.id });
      const { user, system } = process.cpuUsage(begun);
      times.push((user + system) / 1_000);
      expect(
        table.rows.filter(({ state, right }) => state === 'submitted' && right === assignment.items.length),
      ).toHaveLength(400);
    }
    console.log(`results of 400 seats × ${assignment.items.length} items: ${times.map(Math.round).join(', ')} ms`);
    // Time of computing: others may be busy on the same machine.
    expect(Math.min(...times)).toBeLessThan(200);
  });
});
