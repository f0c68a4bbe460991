import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { CODE_LETTERS } from '@/lib/classroom/code-letters';
import { ok } from '@/lib/kernel/result';
import { kindOf } from '@/lib/question';
import { publicId } from '@/lib/question/item';
import { library } from '@/server/content/library';
import { countedWindows } from '@/server/counted-windows';
import { quizOf } from '@/server/quiz-of';
import { resultCalls } from '@/server/result';
import { resultKeys, rotate } from '@/server/result/keys';
import { sweepResults } from '@/server/result/sweep-results';
import { viewResult } from '@/server/result/view-result';
import { openStore } from '@/server/store/open-store';
import { resultBy } from '@/server/store/results';
import type { Row } from '@/server/store/schema';
import type { Store } from '@/server/store/store';
import { answersTo } from '../answers-to';
import { onBothWhenDeep } from '../store/harness/databases';

process.env.CITED_CONTENT = path.resolve('__tests__/fixtures/lighthouse/content');
const folder = mkdtempSync(path.join(os.tmpdir(), 'cited-results-'));
process.env.CITED_DATA = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOON = Date.UTC(2026, 2, 2, 12);
const DAY = 86_400_000;
const seats = quizOf('lighthouse', library())!.forms[0]!.seats;
const aSecret = () => randomBytes(32).toString('base64url');

/** Answers to the whole form, those at these places wrong. */
const answers = (wrong: readonly number[] = []) =>
  seats.map(({ item }, i) => ({
    ...{ item: publicId(item.id), version: item.version },
    answer: answersTo(item)[wrong.includes(i) ? 'wrong' : 'right'],
  }));
const finished = (more: object = {}) => ({
  ...{ owner: aSecret(), lesson: 'lighthouse', form: 'a', attempt: 2, answers: answers([1]) },
  ...more,
});

type Made = { code: string; path: string; right: number; total: number; card: { url: string; alt: string } };

onBothWhenDeep('results', (database) => {
  let store: Store;
  let calls: ReturnType<typeof resultCalls>;
  const troubles: unknown[] = [];
  beforeAll(async () => (store = await openStore(database.empty())));
  beforeEach(() => {
    calls = resultCalls({ store: async () => store, tell: (error) => troubles.push(error) });
  });
  afterEach(() => expect(troubles.splice(0)).toEqual([]));
  afterAll(() => store.close());

  const call = async (path: keyof typeof calls, sent: unknown, { now = NOON, network = '192.0.2.0' } = {}) =>
    (await calls[path](ok(sent), { now, network, cookies: {}, secure: true })) as {
      status: number;
      body: Made & { error?: { code: string } };
      retryAfter?: number;
    };
  const make = async (sent: object = finished(), more = {}) => {
    const { status, body } = await call('/api/result', sent, more);
    expect([status, body.error]).toEqual([200, undefined]);
    return body;
  };
  const view = (code: string) => viewResult(code, { store, keys: resultKeys() });
  const rowOf = (code: string) => store.read((tx) => resultBy(tx, 'code', code));

  test('a finished quiz is marked anew, kept without its answers, and checked', async () => {
    const sent = finished();
    const made = await make(sent);
    expect([...made.code].every((letter) => CODE_LETTERS.includes(letter)) && made.code.length).toBe(8);
    expect(made).toMatchObject({ path: `/r/${made.code}`, right: seats.length - 1, total: seats.length });
    expect(made.card.url).toMatch(new RegExp(`^/r/${made.code}/card\\.png\\?v=[0-9a-f]{10}$`));
    const seen = await view(made.code);
    if (seen?.standing !== 'valid') throw new Error('not valid');
    expect(seen.result.record).toMatchObject({
      quiz: 'lighthouse',
      form: 'a',
      attempt: 2,
      mode: 'practice',
      day: '2026-03-02',
    });
    expect(seen.result.items).toEqual(seats.map(({ item }, i) => ({ stem: item.stem, right: i !== 1 })));
    expect(seen.result.href).toBe('/learn/lighthouse/quiz');
    const kept = JSON.stringify(await rowOf(made.code));
    for (const [i, { item }] of seats.entries()) {
      expect(kept).not.toContain(kindOf(item).view(item, seats[i]!.order, String).options[0]?.id ?? 'never');
      expect(kept).not.toContain(item.id);
    }
    expect(kept).not.toContain(sent.owner);
  });

  test('sent again, also the next day, it is the same; the same secret with other answers is refused', async () => {
    const sent = finished();
    const { code } = await make(sent);
    expect((await make(sent)).code).toBe(code);
    expect((await make(sent, { now: NOON + DAY })).code).toBe(code);
    const { status, body } = await call('/api/result', { ...sent, answers: answers() });
    expect([status, body.error?.code]).toEqual([409, 'other-content']);
    const both = finished();
    const [one, other] = await Promise.all([make(both), make(both)]);
    expect(one.code).toBe(other.code);
  });

  const first = answers()[0]!;
  test.each([
    ['a question left out', { answers: answers().slice(1) }, 422, 'not-whole'],
    ['an answer too many', { answers: [...answers(), { ...first, item: 'q0000000000' }] }, 422, 'not-whole'],
    ['two answers to a question', { answers: [first, first, ...answers().slice(2)] }, 422, 'not-whole'],
    ['two answers to a question beside the whole', { answers: [...answers(), first] }, 422, 'not-whole'],
    [
      'another version of a question',
      { answers: [{ ...first, version: 'x' }, ...answers().slice(1)] },
      409,
      'item-changed',
    ],
    ['what is no answer', { answers: [{ ...first, answer: ['?'] }, ...answers().slice(1)] }, 422, undefined],
    ['no quiz', { lesson: 'none' }, 404, 'quiz-unknown'],
    ['the form kept for classes', { form: 'c' }, 422, 'request-shape'],
    ['an attempt before the first', { attempt: 0 }, 422, 'request-shape'],
    ['a score of its own', { right: 10 }, 422, 'request-shape'],
    ['a day of its own', { day: '2020-01-01' }, 422, 'request-shape'],
    ['a short secret', { owner: 'x' }, 422, 'request-shape'],
  ])('%s is refused, and nothing is kept', async (_, more, status, code) => {
    const sent = finished(more);
    const answer = await call('/api/result', sent);
    expect(answer.status).toBe(status);
    if (code) expect(answer.body.error?.code).toBe(code);
    expect((await call('/api/result', finished({ owner: sent.owner }))).status).toBe(sent.owner === 'x' ? 422 : 200);
  });

  const harms: [keyof Row<'result'>, (row: Row<'result'>) => string | null][] = [
    ['record', ({ record }) => record!.replace('"right":false', '"right":true')],
    ['record', ({ record }) => record!.replace('"attempt":2', '"attempt":1')],
    ['record', () => null],
    ['record', () => 'no JSON'],
    ['owner_hash', () => 'f'.repeat(64)],
    ['made_on', () => '2026-03-01'],
    ['revoked_on', () => '2026-03-03'],
    ['key_id', () => 'k000000'],
    ['mac', ({ mac }) => mac.split('').reverse().join('')],
  ];
  test.each(harms)('a row whose %s was changed is not valid, and gives no card (%#)', async (column, harm) => {
    const { code } = await make();
    const row = (await rowOf(code))!;
    await store.write((tx) =>
      tx
        .updateTable('result')
        .set({ [column]: harm(row) })
        .where('code', '=', code)
        .execute(),
    );
    expect(await view(code)).toEqual({ standing: 'not-valid', code });
    await store.write((tx) => tx.deleteFrom('result').where('code', '=', code).execute());
  });

  test('a row under the code of another is not valid', async () => {
    const { code } = await make();
    await store.write((tx) => tx.updateTable('result').set({ code: '22222222' }).where('code', '=', code).execute());
    expect(await view('22222222')).toEqual({ standing: 'not-valid', code: '22222222' });
    expect(await view(code)).toBeUndefined();
  });

  test('after a rotation older results go on to verify, and new ones are signed by the new key', async () => {
    const { code } = await make();
    const id = rotate();
    expect((await view(code))?.standing).toBe('valid');
    const later = await make();
    expect((await rowOf(later.code))?.key_id).toBe(id);
    expect((await rowOf(code))?.key_id).not.toBe(id);
  });

  test('whoever holds its secret takes it back, as often as it is asked; nobody else can', async () => {
    const sent = finished();
    const { code } = await make(sent);
    const revoke = (owner: string, which = code) => call('/api/result/revoke', { code: which, owner });
    const refused = await revoke(aSecret());
    expect([refused.status, refused.body]).toEqual([404, (await revoke(aSecret(), '23456789')).body]);
    expect((await view(code))?.standing).toBe('valid');
    expect((await revoke(sent.owner)).status).toBe(200);
    expect((await revoke(sent.owner)).status).toBe(200);
    expect(await view(code)).toEqual({ standing: 'taken-back', code });
    expect(await rowOf(code)).toMatchObject({ record: null, made_on: '2026-03-02', revoked_on: '2026-03-02' });
    expect((await call('/api/result', sent)).status).toBe(409);
    await store.write((tx) => tx.updateTable('result').set({ revoked_on: null }).where('code', '=', code).execute());
    expect(await view(code)).toEqual({ standing: 'not-valid', code });
  });

  test.each([[{}], [null], [[]], [{ code: 'x' }], [{ code: 1, owner: 2 }], [{ code: 'a\0', owner: 'b' }]])(
    'what has no shape takes nothing back: %j',
    async (sent) => {
      const { status } = await call('/api/result/revoke', sent);
      expect([404, 422]).toContain(status);
    },
  );

  test('a network makes so many an hour; the same again, another network and the next hour are free', async () => {
    const limits = countedWindows(3_600_000);
    for (let i = 0; i < 199; i++) limits.note('192.0.2.0', `${i}`, NOON);
    calls = resultCalls({ store: async () => store, limits });
    const last = finished();
    await make(last);
    const over = await call('/api/result', finished());
    expect([over.status, over.retryAfter, over.body.error?.code]).toEqual([429, 3600, 'too-many']);
    await make(finished(), { network: '198.51.100.0' });
    await make(finished(), { now: NOON + 3_600_000 });
  });

  test('a store that is away says so', async () => {
    const told: unknown[] = [];
    calls = resultCalls({
      store: () => Promise.reject(Object.assign(new Error(), { name: 'StoreTrouble', code: 'store-away' })),
      tell: (error) => told.push(error),
    });
    const { status, retryAfter } = await call('/api/result', finished());
    expect([status, retryAfter, told.length]).toEqual([503, 5, 1]);
  });

  test('after two years a result is deleted, not a day before', async () => {
    const { code } = await make(finished(), { now: Date.UTC(2024, 5, 1) });
    expect(await sweepResults(store, Date.UTC(2026, 5, 1, 23))).toBe(0);
    expect((await view(code))?.standing).toBe('valid');
    expect(await sweepResults(store, Date.UTC(2026, 5, 2))).toBeGreaterThan(0);
    expect(await view(code)).toBeUndefined();
  });
});

test('the keys lie beside the store', () => {
  expect(JSON.parse(readFileSync(path.join(folder, 'result-keys.json'), 'utf8'))).toHaveProperty('keys');
});
