import { seeded } from '@/lib/kernel/random';
import { kindOf } from '@/lib/question';
import { publicId, type Item } from '@/lib/question/item';
import { words } from '@/lib/words';
import { library } from '@/server/content/library';
import { assignableOf } from '@/server/classroom/assignable';
import { localTimeAt } from '@/lib/classroom/local-time';
import { onSqlite } from '../store/harness/databases';
import { anId, assigned, LESSON, MINUTE, Page, request, School, student, teacher } from './school';

const RUNS = process.env.CITED_DEEP ? 200 : 12;
const DEEDS = 70;

/** A row of the store, as this test reads it: nothing of the code that grades is used on it. */
interface Told {
  attempt: string;
  n: number;
  tab: string;
  seq: number;
  type: string;
  body: { item?: string; answer?: string | string[]; until?: number; through?: number };
  tick: number;
  received_at: number;
  standing: string;
}

onSqlite('grades, counted anew from the events by other code', (database) => {
  let school: School;
  beforeAll(async () => (school = await School.open(database.empty())));
  afterAll(() => school.store.close());
  afterEach(() => expect(school.troubles).toEqual([]));

  test.each(Array.from({ length: RUNS }, (_, i) => i))(
    'class %i',
    async (run) => {
      const random = seeded(`grades ${run}`);
      const below = (most: number) => Math.floor(random() * most);
      const any = <One>(all: readonly One[]): One => all[below(all.length)]!;
      const { browser, room } = await teacher(school);
      const zone = room.zone;
      const local = (instant: number | null) => (instant === null ? null : localTimeAt(instant, zone));
      const feedback = any(['at-once', 'when-done', 'when-released'] as const);
      const settings = { attempts: 1 + below(3), feedback };
      const limit = random() < 0.4 ? 30 : null;
      let due = random() < 0.6 ? school.now + 60 * MINUTE : null;
      const closes = random() < 0.6 ? school.now + 120 * MINUTE : null;
      const points = (await request(browser, [room.id])).items.map((one) => ({ ...one, points: below(4) }));
      const { id } = await assigned(browser, room.id, {
        ...{ ...settings, items: points, timeLimitMinutes: limit },
        ...{ due: local(due), closes: local(closes) },
      });
      const seats = await Promise.all(Array.from({ length: 4 }, () => student(school, room.code)));
      const into = new Map<string, string>();
      const pages: { seat: number; page: Page }[] = [];
      const root = (seat: string): string => (into.has(seat) ? root(into.get(seat)!) : seat);
      const { form, spares } = assignableOf(LESSON, library())!;
      const items = points.map(({ item }) => [...form, ...spares].find((one) => publicId(one.item.id) === item)!.item);
      const answerTo = (item: Item) => {
        const ids = kindOf(item).optionIds(item);
        const right = kindOf(item).rightAnswer(item) as string | string[];
        return random() < 0.5
          ? right
          : Array.isArray(right)
            ? right.map(() => any(ids))
            : ids.length > 0
              ? any(ids)
              : '7';
      };

      const deeds: (() => Promise<unknown>)[] = [
        async () => {
          const seat = below(seats.length);
          const { body } = await seats[seat]!.browser.send('attempt', { assignment: id, begin: anId() });
          if (body.attempt) pages.push({ seat, page: new Page(seats[seat]!.browser, body.attempt.id) });
        },
        ...Array.from({ length: 6 }, () => async () => {
          if (pages.length === 0) return;
          const { page } = any(pages);
          const item = any(items);
          const event = page.answer({ id: publicId(item.id), version: item.version }, answerTo(item));
          // Clocks of devices are wrong.
          await page.save({ ...event, tick: Math.max(0, event.tick + below(7_200_000) - 3_600_000) });
        }),
        async () => {
          if (pages.length === 0) return;
          const { page } = any(pages);
          await page.save(...[page.event('finish'), ...(random() < 0.3 ? [page.event('finish')] : [])]);
        },
        async () => void (school.now += below(15 * MINUTE)),
        async () => {
          const seat = random() < 0.7 ? any(seats).seat.id : null;
          await browser.send('reopen', {
            assignment: id,
            request: anId(),
            seat,
            until: school.now + below(60 * MINUTE) + 1,
          });
        },
        async () => {
          const sent = { assignment: id, request: anId(), seat: any(seats).seat.id, accept: random() < 0.6 };
          await browser.send('accept-late', sent);
        },
        async () => {
          const [from, to] = [any(seats).seat.id, any(seats).seat.id];
          if (random() > 0.3) return;
          const { status } = await browser.send('merge', { class: room.id, request: anId(), from, into: to });
          if (status === 200) into.set(from, root(to));
        },
        async () => {
          const seat = any(seats).seat.id;
          const { status } = await browser.send('unmerge', { class: room.id, request: anId(), seat });
          if (status === 200) into.delete(seat);
        },
        async () => {
          if (random() > 0.3 || due === null) return;
          const later = Math.min(due + below(60) * MINUTE, closes ?? Infinity);
          const sent = { opens: null, due: local(later), closes: local(closes), zone, ...settings };
          const { status } = await browser.send('change-assignment', { request: anId(), assignment: id, ...sent });
          if (status === 200) due = later;
        },
      ];
      for (let i = 0; i < DEEDS; i++) await any(deeds)();

      const rows = await school.store.read(async (tx) => ({
        attempts: await tx.selectFrom('attempt').selectAll().where('assignment', '=', id).execute(),
        events: (await tx.selectFrom('event').selectAll().orderBy('n').execute()).map(
          (row) => ({ ...row, body: JSON.parse(row.body) as Told['body'] }) as Told,
        ),
      }));
      const say = words('en');
      const worth = (item: Item, answer: string | string[]) => {
        const read = kindOf(item).parse(item, answer);
        return read.ok ? kindOf(item).grade(item, read.value, say, 'en') : undefined;
      };
      const played = rows.attempts.map((attempt) => {
        const events = rows.events.filter((one) => one.attempt === attempt.id);
        const byTeacher = (type: string) => events.filter((one) => one.tab === 'server' && one.type === type);
        const isOfPage = ({ tab }: Told) => tab !== 'server';
        let accepted = 0;
        for (const { body } of byTeacher('accept-late')) accepted = body.through ? Math.max(accepted, body.through) : 0;
        const counts = ({ standing, n }: Told) => ['on-time', 'late'].includes(standing) || n <= accepted;
        const extended = Math.max(-1, ...byTeacher('extend').map(({ body }) => body.until!));
        const isLate = ({ standing, received_at }: Told) => standing !== 'on-time' && received_at > extended;
        const reopened = Math.max(0, ...byTeacher('reopen').map(({ n }) => n));
        const finish = events.find((one) => isOfPage(one) && one.type === 'finish' && counts(one) && one.n > reopened);
        let [total, late] = [0, finish !== undefined && isLate(finish)];
        const cells = items.map((item, i) => {
          const given = events.filter(
            (one) =>
              isOfPage(one) &&
              one.type === 'answer' &&
              counts(one) &&
              one.body.item === publicId(item.id) &&
              worth(item, one.body.answer!),
          );
          if (feedback !== 'at-once')
            given.sort((a, b) => a.tick - b.tick || (a.tab < b.tab ? -1 : a.tab > b.tab ? 1 : 0) || a.seq - b.seq);
          const [first, last] = [given[0], feedback === 'at-once' ? given[0] : given.at(-1)];
          if (!first || !last) return finish ? 'omitted' : 'open';
          total += Math.round(worth(item, last.body.answer!)!.points * points[i]!.points * 100) / 100;
          late ||= isLate(last);
          return worth(item, first.body.answer!)!.correct ? 'right' : 'wrong';
        });
        const once = events.some((one) => isOfPage(one) && one.type === 'finish' && counts(one));
        return { attempt, finish, once, total: Math.round(total * 100) / 100, late, cells };
      });

      const { table } = await browser.get('results', { assignment: id });
      const roots = [...new Set(seats.map(({ seat }) => root(seat.id)))];
      expect(table.rows.map(({ seat }) => seat).sort()).toEqual([...roots].sort());
      for (const row of table.rows) {
        const own = played
          .filter(({ attempt }) => root(attempt.seat) === row.seat)
          .sort((a, b) => a.attempt.number - b.attempt.number);
        const handedIn = own.filter(({ once }) => once);
        const most = Math.max(...handedIn.map(({ total }) => total));
        const best = handedIn.filter(({ total }) => total === most);
        // Of two attempts of the same number, at two seats that were merged, either may stand.
        const likely =
          best.length > 0 ? best : own.filter(({ attempt }) => attempt.number === own.at(-1)!.attempt.number);
        const expected = likely.map(({ total, late, cells, finish }) => ({
          ...{ total, late, cells, state: finish ? 'submitted' : 'working' },
        }));
        const { state, late, cells, total } = row;
        const found = { total: total.points, late, cells: cells.map(({ mark }) => mark as string), state };
        expect(expected.length > 0 ? expected : [{ ...found, state: 'absent', total: 0, late: false }]).toContainEqual(
          found,
        );
        for (const { attempt, finish } of own) expect(attempt.submitted_at).toBe(finish?.received_at ?? null);
      }
    },
    60_000,
  );
});
