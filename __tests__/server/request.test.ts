import { readJson } from '@/server/request';

const LIMIT = 64 * 1024;
const post = (body: BodyInit | null) =>
  new Request('http://localhost/api/answer', {
    method: 'POST',
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  });

/** A body that comes in pieces without saying how long it is, and that notices when nobody reads on. */
function stream(pieces: number, size: number) {
  const seen = { sent: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (seen.sent === pieces) return controller.close();
      seen.sent++;
      controller.enqueue(new Uint8Array(size).fill(0x20));
    },
    cancel: () => void (seen.cancelled = true),
  });
  return { body, seen };
}

test.each<[string, string, unknown]>([
  ['an object', '{"a":[1,"ä"]}', { a: [1, 'ä'] }],
  ['a text', '"x"', 'x'],
  ['null', 'null', null],
  ['white space around', ' {} \n', {}],
])('%s is read', async (_, body, value) => {
  expect(await readJson(post(body).body)).toEqual({ ok: true, value });
});

test.each<[string, BodyInit | null]>([
  ['nothing', null],
  ['an empty body', ''],
  ['words', 'hello'],
  ['a form', new URLSearchParams({ a: 'b' })],
  ['half an object', '{"a":'],
  ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ['two values', '{}{}'],
])('%s is no JSON', async (_, body) => {
  expect(await readJson(post(body).body)).toMatchObject({ ok: false, problems: [{ code: 'body-shape' }] });
});

test.each([
  [LIMIT, true],
  [LIMIT + 1, false],
])('a body of %i bytes is read: %s', async (bytes, good) => {
  const result = await readJson(post(`"${'x'.repeat(bytes - 2)}"`).body);
  expect(result.ok).toBe(good);
  if (!result.ok) expect(result.problems[0]!.code).toBe('body-large');
});

test('letters are counted in bytes', async () => {
  expect(await readJson(post(`"${'ä'.repeat(LIMIT / 2)}"`).body)).toMatchObject({
    ok: false,
    problems: [{ code: 'body-large' }],
  });
});

test('a body without an end is cut off, and not read on', async () => {
  const { body, seen } = stream(100_000, 1024);
  expect(await readJson(post(body).body)).toMatchObject({ ok: false, problems: [{ code: 'body-large' }] });
  expect(seen.cancelled).toBe(true);
  expect(seen.sent).toBeLessThan(80);
});

test('a letter that is split over two pieces is one letter', async () => {
  const bytes = new TextEncoder().encode('"ä"');
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes.slice(0, 2));
      controller.enqueue(bytes.slice(2));
      controller.close();
    },
  });
  expect(await readJson(post(body).body)).toEqual({ ok: true, value: 'ä' });
});

test('deep nesting within the limit is read, not run into the ground', async () => {
  const depth = LIMIT / 2 - 1;
  expect((await readJson(post('['.repeat(depth) + ']'.repeat(depth)).body)).ok).toBe(true);
});
