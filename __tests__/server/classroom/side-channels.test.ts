import type { FeedbackPolicy } from '@/lib/classroom/assignment';
import { publicId, type Draft, type Item } from '@/lib/question/item';
import { assignableOf } from '@/server/classroom/assignable';
import { library } from '@/server/content/library';
import { answersTo } from '../answers-to';
import { onSqlite } from '../store/harness/databases';
import { anId, assigned, DAY, LESSON, opened, School, student, teacher } from './school';

type Answers = (item: Item) => Draft;
const RIGHT: Answers = (item) => answersTo(item).right;
const WRONG: Answers = (item) => answersTo(item).wrong;

/** What a page of this student was sent, without the names that each has of their own. */
const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name, i) => rest.replaceAll(name, `<${i}>`), text);

// Who learns by the length of an answer, or by its status, that it was right needs no key.
onSqlite('what an answer is answered with, while its key is kept', (database) => {
  let school: School;
  beforeAll(async () => (school = await School.open(database.empty())));
  afterAll(() => school.store.close());
  beforeEach(() => void (school.now += DAY));

  const items = (): Item[] => {
    const { form, spares } = assignableOf(LESSON, library())!;
    return [...form, ...spares].map(({ item }) => item);
  };

  async function assignedToClass(feedback: FeedbackPolicy) {
    const { browser, room } = await teacher(school);
    const listed = items().map(({ id, version }) => ({ item: publicId(id), version, points: 1 }));
    const { id: assignment } = await assigned(browser, room.id, { feedback, items: listed });
    const idle = await student(school, room.code);
    await opened(idle.browser, assignment);
    return { browser, room, assignment };
  }

  type Class = Awaited<ReturnType<typeof assignedToClass>>;

  /** Answers everything, one save for each answer, hands in, answers once more, and asks for all there is. */
  async function work({ room, assignment }: Class, answers: Answers): Promise<string[]> {
    const { browser, seat } = await student(school, room.code);
    const { page, opening } = await opened(browser, assignment);
    const said: { status: number; body: object; cookies?: string[] }[] = [];
    const answer = (item: Item) => page.answer({ id: publicId(item.id), version: item.version }, answers(item));
    for (const item of items()) said.push(await page.save(answer(item)));
    said.push(await page.save(...items().map(answer)));
    said.push(await page.save(page.event('finish')));
    said.push(await page.save(answer(items()[0]!)));
    for (const call of ['work', 'held', 'own-result', 'attempt'] as const)
      said.push(
        withoutAnswers(
          await browser.sendRaw(
            call,
            call === 'work' || call === 'held' ? {} : { assignment, ...(call === 'attempt' && { begin: null }) },
          ),
        ),
      );
    const names = [page.tab, page.attempt, seat.id, seat.handle, opening.attempt!.id];
    return said.map((one) => withoutNames(JSON.stringify(one), names));
  }

  /** A student's own answers, and the order of options, which hangs on the seat. */
  const withoutAnswers = <Said extends { status: number; body: object }>(said: Said): Said => ({
    ...said,
    body: JSON.parse(
      JSON.stringify(said.body, (key, value: unknown) =>
        key === 'given' ? typeof value : key === 'options' ? null : value,
      ),
    ) as object,
  });

  test.each(['when-done', 'when-released'] as const)(
    '%s: a right answer and a wrong one are answered alike',
    async (feedback) => {
      const room = await assignedToClass(feedback);
      const [right, wrong] = [await work(room, RIGHT), await work(room, WRONG)];
      expect(right).toHaveLength(items().length + 7);
      expect(right.every((one) => one.startsWith('{"status":200'))).toBe(true);
      expect(wrong).toEqual(right);
      expect(right[0]).toBe(
        '{"status":200,"body":{"savedThrough":{"<0>":0},"submitted":false,"deadlineAt":null,"verdicts":[]},"cookies":[]}',
      );
    },
  );

  test('an answer that cannot be read is answered alike for every question of its kind, whatever its key', async () => {
    const { room, assignment } = await assignedToClass('when-released');
    const { browser } = await student(school, room.code);
    const { page } = await opened(browser, assignment);
    const said = [];
    for (const { id, version } of items()) {
      const { body } = await page.save(page.answer({ id: publicId(id), version }, 'neither here nor there'));
      said.push(body.verdicts.map((one) => one.said));
    }
    expect(said).toEqual(items().map(() => [{ as: 'unclear' }]));
  });

  test('somebody else does not learn how far an attempt is', async () => {
    const { room, assignment } = await assignedToClass('when-released');
    const [ann, ben] = [await student(school, room.code), await student(school, room.code)];
    const hers = (await opened(ann.browser, assignment)).page;
    await hers.save(hers.answer({ id: publicId(items()[0]!.id), version: items()[0]!.version }, RIGHT(items()[0]!)));
    const saves = async (attempt: string) => {
      const event = { ...hers.event('pause'), attempt, tab: anId(), seq: 0 };
      const { status, body } = await ben.browser.send('save', { attempt, events: [event] });
      return { status, body };
    };
    const before = await saves(hers.attempt);
    await hers.save(hers.event('finish'));
    expect(await saves(hers.attempt)).toEqual(before);
    expect(before.body).toEqual({ error: { code: 'other-seat', words: expect.any(String) } });
  });
});
