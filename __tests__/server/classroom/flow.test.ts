import { answersTo } from '../answers-to';
import { publicId } from '@/lib/question/item';
import { quizOf } from '@/server/quiz-of';
import { onBoth } from '../store/harness/databases';
import { anId, assigned, LESSON, opened, School, student, teacher } from './school';

/** The right answer and a wrong one to a question, by its public name. */
function answersOf(id: string) {
  const item = quizOf(LESSON)!.bank.find((one) => publicId(one.id) === id)!;
  return answersTo(item);
}

onBoth('from an empty server to a result', (database) => {
  let school: School;
  beforeAll(async () => (school = await School.open(database.empty())));
  afterAll(() => school.store.close());

  test('start, assign, join, answer, result', async () => {
    const { browser, room } = await teacher(school);
    const assignment = await assigned(browser, room.id);
    expect(assignment.items.length).toBeGreaterThan(1);
    const ann = await student(school, room.code);
    school.now += 1_000;
    const ben = await student(school, room.code);
    await student(school, room.code);
    expect(ann.seat.handle).toMatch(/^[A-Z]\w+ [A-Z]\w+$/);
    expect(ann.seat.handle).not.toBe(ben.seat.handle);
    const { work } = await ann.browser.get('work', {});
    expect(work).toMatchObject([
      { id: assignment.id, mayStart: true, underWay: null, phase: 'open', resultDue: false },
    ]);

    const { opening, page } = await opened(ann.browser, assignment.id);
    const [first, second, ...rest] = opening.items;
    const start = page.event('start', { lesson: LESSON, form: 'c', seats: [] });
    const wrong = page.answer(first!, answersOf(first!.id).wrong, { confidence: 'sure' });
    expect(await page.save(start, wrong)).toMatchObject({
      status: 200,
      body: { savedThrough: { [page.tab]: 1 }, submitted: false, verdicts: [], deadlineAt: null },
    });
    const again = page.answer(first!, answersOf(first!.id).right);
    const right = page.answer(second!, answersOf(second!.id).right);
    expect((await page.save(again, right, page.event('finish'))).body).toMatchObject({ submitted: true });

    // The two others have yet to begin: whoever starts first must not see the key for them.
    const early = await ann.browser.get('own-result', { assignment: assignment.id });
    expect(early.items.map(({ outcome }) => outcome)).toEqual(opening.items.map(() => null));
    await browser.get('release', { assignment: assignment.id, request: anId() });
    const own = await ann.browser.get('own-result', { assignment: assignment.id });
    expect(own.items.map(({ outcome }) => outcome?.mark)).toEqual(['wrong', 'right', ...rest.map(() => 'omitted')]);
    expect(own.total).toEqual({ points: 2, max: opening.items.length });
    expect(own.grades).toMatchObject([{ revision: 1, points: 2, reason: 'submitted' }]);

    const { table, items, held } = await browser.get('results', { assignment: assignment.id });
    expect(table.rows.map(({ state }) => state)).toEqual(['submitted', 'absent', 'absent']);
    expect(table.rows[0]!.cells.slice(0, 3)).toMatchObject([
      { mark: 'wrong', confidence: 'sure', points: 1 },
      { mark: 'right', points: 1 },
      { mark: 'omitted', points: 0 },
    ]);
    expect(items[0]).toMatchObject({ answered: 1, right: 0, omitted: 0 });
    expect(items[2]).toMatchObject({ answered: 0, omitted: 1 });
    expect(items.every(({ evidence }) => evidence.length > 0)).toBe(true);
    expect(held).toEqual([]);
    expect(school.troubles).toEqual([]);
  });

  test('whatever is sent again, fifty times, changes nothing', async () => {
    const { browser, room, sent } = await teacher(school);
    const assignment = await assigned(browser, room.id);
    const ann = await student(school, room.code);
    const { opening, page } = await opened(ann.browser, assignment.id);
    const [item] = opening.items;
    const events = [page.answer(item!, answersOf(item!.id).right), page.event('finish')];
    const first = await page.save(...events);
    const before = await browser.get('results', { assignment: assignment.id });
    for (let time = 0; time < 50; time++) {
      expect(await page.save(...events)).toEqual(first);
      expect((await ann.browser.send('join', ann.sent)).body).toMatchObject({ resumeCode: ann.resumeCode });
      expect((await browser.send('start', sent)).body).toMatchObject({ class: { id: room.id } });
    }
    expect(await browser.get('results', { assignment: assignment.id })).toEqual(before);
    const { seats, assignments } = await browser.get('class', { class: room.id });
    expect([seats.length, assignments.length]).toEqual([1, 1]);
  });

  test('another device goes on where the first was, and answers of both count once', async () => {
    const { browser, room } = await teacher(school);
    const assignment = await assigned(browser, room.id);
    const ann = await student(school, room.code);
    const { opening, page } = await opened(ann.browser, assignment.id);
    const [item, other] = opening.items;
    await page.save(page.answer(item!, answersOf(item!.id).wrong));
    const phone = school.browser();
    const session = 'x'.repeat(43);
    await phone.get('resume', { code: room.code, resumeCode: ann.resumeCode, session });
    const there = await opened(phone, assignment.id);
    expect(there.opening).toMatchObject({
      attempt: { id: page.attempt },
      events: [{ v: 1, type: 'answer', attempt: page.attempt, tab: page.tab, seq: 0, item: item!.id, try: 1 }],
      savedThrough: { [page.tab]: 0 },
      items: opening.items,
    });
    school.now += 1_000;
    const saved = await there.page.save(
      there.page.answer(item!, answersOf(item!.id).right),
      there.page.answer(other!, answersOf(other!.id).right),
      there.page.event('finish'),
    );
    expect(saved.body.savedThrough).toEqual({ [page.tab]: 0, [there.page.tab]: 2 });
    const late = await page.save(page.answer(other!, answersOf(other!.id).wrong), page.event('finish'));
    expect(late.body).toMatchObject({ submitted: true, savedThrough: { [page.tab]: 2, [there.page.tab]: 2 } });
    const own = await phone.get('own-result', { assignment: assignment.id });
    expect([own.total?.points, own.held, own.grades.length]).toEqual([2, 1, 1]);
    await phone.get('leave', {});
    expect((await phone.send('work', {})).status).toBe(401);
    expect((await ann.browser.send('work', {})).status).toBe(200);
  });
});
