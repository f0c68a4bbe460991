import { textsOf } from '@/lib/card/card';
import { library } from '@/server/content/library';
import { LATER } from '@/server/later-pages';
import { viewAssigned } from '@/server/view-assigned';
import { anId, assigned, DAY, School, teacher } from './classroom/school';
import type { Tx } from '@/server/store/schema';
import { onBothWhenDeep } from './store/harness/databases';

onBothWhenDeep('the public face of an assignment', (database) => {
  let school: School;
  beforeAll(async () => (school = await School.open(database.empty())));
  afterAll(() => school.store.close());

  const TYPED = '7b Ms Weaver, St Anne School';
  const updateAssignmentTitle = (tx: Tx, id: string) =>
    tx.updateTable('assignment').set({ title: TYPED }).where('id', '=', id).execute();
  const given = async (more: Parameters<typeof assigned>[2] = {}) => {
    const { browser, room } = await teacher(school, TYPED);
    const { id } = await assigned(browser, room.id, more);
    // A title of its own may come.
    await school.store.write((tx) => updateAssignmentTitle(tx, id));
    return { room, browser, id };
  };

  test('says what and until when, and nothing of school, class, code or what the teacher typed', async () => {
    const { id, room } = await given({ due: '2026-03-20T12:00' });
    const view = (await viewAssigned(id, school.store))!;
    const { title } = library().lessons.get('lighthouse')!.meta;
    expect(view).toMatchObject({ title, due: expect.stringMatching(/20 March 2026 at 12:00/) });
    expect(view.card.title).toBe(title);
    const said = `${JSON.stringify(view)} ${textsOf(view.card).join(' ')}`;
    for (const secret of [TYPED, 'Weaver', room.code, room.id]) expect(said).not.toContain(secret);
  });

  test('a lesson to read has no questions, and says that nothing is due', async () => {
    const { id } = await given({ kind: 'lesson', items: [], due: null });
    const view = (await viewAssigned(id, school.store))!;
    expect([view.questions, view.due, view.practice]).toEqual([0, undefined, undefined]);
    expect(view.lesson).toBe('/learn/lighthouse');
  });

  test('goes with its class', async () => {
    const { id, room, browser } = await given();
    expect(await viewAssigned(id, school.store)).toBeDefined();
    school.now += DAY;
    await browser.get('delete-class', { class: room.id, request: anId() });
    expect(await viewAssigned(id, school.store)).toBeUndefined();
  });

  test.each([
    '',
    'x',
    'A'.repeat(22),
    'A'.repeat(23),
    `${'A'.repeat(21)}\0`,
    '../../../../etc/passwd',
    '%2e%2e',
    '__proto__',
  ])('nobody comes upon one by %j', async (id) => {
    expect(await viewAssigned(id, school.store)).toBeUndefined();
  });
});

test.each(['x', 'AAAA', '%', 'ABCDEFGHI', '0OIL0OIL', '🦑🦑🦑🦑🦑🦑🦑🦑', 'constructor', "' or 1=1 --"])(
  'no store is asked for the result %j',
  async (code) => {
    process.env.DATABASE_URL = 'postgres://127.0.0.1:1/none';
    expect(await LATER['/r/[code]'](code)).toBeUndefined();
    delete process.env.DATABASE_URL;
  },
);
