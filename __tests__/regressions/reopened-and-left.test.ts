import type { Grade } from '@/lib/question/item';
import { onSqlite } from '../server/store/harness/databases';
import { anId, assigned, DAY, LESSON, MINUTE, opened, School, student, teacher } from '../server/classroom/school';

const keyOf = ({ options }: Grade): string => options.find(({ correct }) => correct)!.id;

onSqlite('an attempt that is reopened, and to which the student does not come back', (database) => {
  let school: School;
  beforeAll(async () => (school = await School.open(database.empty())));
  afterAll(() => school.store.close());

  test('counts as it did, and not the worse one before it', async () => {
    const { browser, room } = await teacher(school);
    const { id } = await assigned(browser, room.id, { attempts: 2, feedback: 'when-released' });
    const ann = await student(school, room.code);
    const { page } = await opened(ann.browser, id);
    await page.save(page.event('finish'));
    const again = await opened(ann.browser, id);
    for (const { item, grade } of (await browser.get('preview-form', { lesson: LESSON })).items)
      if (item.kind === 'choice') await again.page.save(again.page.answer(item, keyOf(grade)));
    await again.page.save(again.page.event('finish'));
    const total = async () => (await browser.get('results', { assignment: id })).table.rows[0]!.total.points;
    const before = await total();
    expect(before).toBeGreaterThan(0);
    const reopening = { assignment: id, request: anId(), seat: ann.seat.id, until: school.now + MINUTE };
    await browser.get('reopen', reopening);
    expect(await total()).toBe(before);
    school.now += DAY;
    expect(await total()).toBe(before);
    expect((await ann.browser.get('own-result', { assignment: id })).attempt?.number).toBe(2);
  });
});
