import { once } from 'node:events';
import { createConnection } from 'node:net';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readNextOutput } from '@/server/documents/next-output';
import { READY_FOLDER, READY_INDEX } from '@/server/front-door/ready';
import { ROUTES } from '@/server/front-door/routes';
import { readStock, type Stock } from '@/server/front-door/stock';
import { deepTest } from '../harness/deep';
import { ask, askRaw, headersOf, slowSockets } from './harness/http';
import { startSite, type Site } from './harness/site';
import { run } from '@/scripts/setup/command.mjs';
import { freePort } from '@/scripts/server-process';

const CONTENT = path.resolve('__tests__/fixtures/lighthouse/content');
const TOKEN = 'a token for this test';
let site: Site;
let stock: Stock;
let dist: string;
let log = '';

beforeAll(async () => {
  site = await startSite({
    content: CONTENT,
    env: { METRICS_TOKEN: TOKEN },
    hear: (words) => (log += words),
  });
  dist = site.dist;
  stock = readStock(dist);
});

afterAll(async () => {
  await site?.stop();
});

/** What every answer says, whatever it answers. */
const ALWAYS = {
  'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': expect.stringMatching(/^(same|cross)-origin$/),
  'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
};

/** What a figure says that other sites may show in a frame. */
const FRAMED = {
  ...ALWAYS,
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': expect.stringMatching(/; frame-ancestors \*$/),
};

const isFramed = (at: string, status = 200) => at.startsWith('/embed/') && status === 200;

/** What an answer from this address says. */
const alwaysAt = (at: string, status?: number) => (isFramed(at, status) ? FRAMED : ALWAYS);

const PAGE_POLICY =
  /^default-src 'none'; script-src 'self'(?: 'sha256-[A-Za-z0-9+/]{43}=')*; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/;

interface Row {
  path: string;
  status: number;
  method?: string;
  body?: string;
}

const PAGE = '/learn/lighthouse';
/** An address of each route of the site, with what it answers. A new route needs a row here. */
const ROWS: Record<string, Row> = {
  '/': { path: '/', status: 200 },
  '/_not-found': { path: '/no-such-page', status: 404 },
  '/_global-error': { path: '/_global-error', status: 404 },
  '/about': { path: '/about', status: 200 },
  '/api/answer': { path: '/api/answer', status: 422, method: 'POST', body: '{}' },
  // It does not say which page it came from.
  '/api/class/[verb]': { path: '/api/class/work', status: 403, method: 'POST', body: '{}' },
  '/api/result': { path: '/api/result', status: 403, method: 'POST', body: '{}' },
  '/api/result/revoke': { path: '/api/result/revoke', status: 403, method: 'POST', body: '{}' },
  '/api/review': { path: '/api/review', status: 200, method: 'POST', body: '{"cards":[]}' },
  // Nobody has assigned anything here.
  '/assigned/[id]': { path: '/assigned/AAAAAAAAAAAAAAAAAAAAAA', status: 404 },
  '/assigned/[id]/card.png': { path: '/assigned/AAAAAAAAAAAAAAAAAAAAAA/card.png', status: 404 },
  '/cards/[file]': { path: '', status: 200 },
  '/class': { path: '/class', status: 200 },
  '/class/held': { path: '/class/held', status: 200 },
  '/class/quiz': { path: '/class/quiz?assignment=x', status: 200 },
  '/corrections': { path: '/corrections', status: 200 },
  '/device': { path: '/device', status: 200 },
  '/embed/[slug]/[figure]': { path: '/embed/lighthouse/history', status: 200 },
  '/facts/[id]': { path: '', status: 200 },
  '/feed.xml': { path: '/feed.xml', status: 200 },
  '/gallery': { path: '/gallery', status: 404 },
  '/gallery/cards': { path: '/gallery/cards', status: 404 },
  '/glossary': { path: '/glossary', status: 200 },
  '/icon.svg': { path: '/icon.svg', status: 200 },
  '/icons/[file]': { path: '/icons/maskable-512.png', status: 200 },
  '/join': { path: '/join?code=ABCD2345', status: 200 },
  '/learn': { path: '/learn', status: 200 },
  '/learn/[slug]': { path: PAGE, status: 200 },
  '/learn/[slug]/[step]': { path: `${PAGE}/dispute`, status: 200 },
  '/learn/[slug]/all': { path: `${PAGE}/all`, status: 200 },
  '/learn/[slug]/check': { path: `${PAGE}/check?item=x&version=y`, status: 200 },
  '/learn/[slug]/print': { path: `${PAGE}/print`, status: 200 },
  '/learn/[slug]/print/[form]': { path: `${PAGE}/print/b`, status: 200 },
  '/learn/[slug]/print/key': { path: `${PAGE}/print/key?form=b`, status: 200 },
  '/learn/[slug]/quiz': { path: `${PAGE}/quiz`, status: 200 },
  '/learn/[slug]/quiz/[form]': { path: `${PAGE}/quiz/b`, status: 200 },
  '/learn/[slug]/quiz/answers': { path: `${PAGE}/quiz/answers?form=a`, status: 200 },
  '/learn/[slug]/teach': { path: `${PAGE}/teach`, status: 200 },
  '/manifest.webmanifest': { path: '/manifest.webmanifest', status: 200 },
  '/offline': { path: '/offline', status: 200 },
  '/quiz/[slug]': { path: '', status: 200 },
  '/quiz/[slug]/[form]': { path: '', status: 200 },
  '/quiz/[slug]/answers': { path: '/quiz/which-section/answers?form=b', status: 200 },
  '/r/[code]': { path: '/r/ABCD2345', status: 404 },
  '/r/[code]/card.png': { path: '/r/ABCD2345/card.png?v=0', status: 404 },
  '/review': { path: '/review', status: 200 },
  '/robots.txt': { path: '/robots.txt', status: 200 },
  '/sitemap.xml': { path: '/sitemap.xml', status: 200 },
  '/sources': { path: '/sources', status: 200 },
  '/teach': { path: '/teach', status: 200 },
  '/teach/assign': { path: '/teach/assign', status: 200 },
  '/teach/class': { path: '/teach/class', status: 200 },
  '/teach/open': { path: '/teach/open', status: 200 },
  '/teach/results': { path: '/teach/results', status: 200 },
  '/teach/show': { path: '/teach/show', status: 200 },
  '/teach/slips': { path: '/teach/slips', status: 200 },
  '/trouble': { path: '/trouble', status: 404 },
};

/** Answers that are no route of the app. */
const OTHERS: Record<string, Row> = {
  'a public file': { path: '/enhance.js', status: 200 },
  'the service worker': { path: '/sw.js', status: 200 },
  'what a device keeps of a lesson': { path: '/offline/lighthouse.json', status: 200 },
  'a figure that there is not': { path: '/embed/lighthouse/none', status: 404 },
  'a page told of': { path: `/oembed?url=${encodeURIComponent(`http://localhost:3000${PAGE}`)}`, status: 200 },
  'a page told of in another form': { path: '/oembed?url=http://localhost:3000/&format=xml', status: 501 },
  'a page of another site': { path: '/oembed?url=https://example.org/', status: 404 },
  'nothing told of': { path: '/oembed', status: 400 },
  health: { path: '/healthz', status: 200 },
  readiness: { path: '/readyz', status: 200 },
  'metrics without the token': { path: '/metrics', status: 404 },
  'a slash too much': { path: '/learn/', status: 308 },
  'a method that a page does not take': { path: '/learn', status: 405, method: 'POST', body: 'x' },
  'a call of a class that there is not': { path: '/api/class/none', status: 405, method: 'POST', body: '{}' },
  'a method that a call does not take': { path: '/api/answer', status: 405 },
  OPTIONS: { path: '/', status: 405, method: 'OPTIONS' },
  'a review of no shape': { path: '/api/review', status: 422, method: 'POST', body: '{}' },
  'no JSON': { path: '/api/answer', status: 400, method: 'POST', body: 'hello' },
  'too large a body': { path: '/api/answer', status: 413, method: 'POST', body: `"${'x'.repeat(70_000)}"` },
  'answers to the form kept for assignments': { path: `${PAGE}/quiz/answers?form=c`, status: 404 },
  'answers to no form': { path: `${PAGE}/quiz/answers`, status: 404 },
  'a folder': { path: '/_next/static/', status: 404 },
  'a way out of the folder': { path: '/_next/static/../../../package.json', status: 404 },
  'the payload of the framework': { path: `${PAGE}/quiz.rsc`, status: 404 },
  'another host with a slash': { path: '//example.org/', status: 404 },
};

test('every route of the build has a row here and in the register, and no other has', () => {
  const built = [...readNextOutput(dist).routes.keys()].sort();
  expect(Object.keys(ROWS).sort()).toEqual(built);
  expect(Object.keys(ROUTES).sort()).toEqual(built);
});

/** Rows whose addresses the content names take the first of their route; a route without pages here has none to ask. */
function pathOf(route: string, row: Row): string | undefined {
  return row.path || [...stock.answers.values()].find(({ answer }) => answer.route === route)?.answer.path;
}

test.each(Object.entries({ ...ROWS, ...OTHERS }))('%s answers as it should, with all headers', async (name, row) => {
  const at = pathOf(name, row);
  if (at === undefined) {
    // This author's folder has no quiz across lessons.
    expect(name).toMatch(/^\/quiz\//);
    return;
  }
  const answer = await ask(`${site.origin}${at}`, { method: row.method, body: row.body });
  expect([name, answer.status]).toEqual([name, row.status]);
  expect(answer.headers).toMatchObject(alwaysAt(at, row.status));
  expect(answer.headers['x-frame-options']).toBe(isFramed(at, row.status) ? undefined : 'DENY');
  expect(answer.headers['x-request-id']).toMatch(/^[\w-]+$/);
  expect(answer.headers['x-powered-by']).toBeUndefined();
  if (answer.headers['content-type']?.startsWith('text/html'))
    expect(String(answer.headers['content-security-policy']).replace(/\*$/, "'none'")).toMatch(PAGE_POLICY);
});

const APP = /^\/learn\/[^/]+\/quiz(\/b)?$|^\/quiz\/[^/]+\/[ab]$|^\/(review|device|join|class(\/\w+)?|teach(\/\w+)?)$/;

test('every address that lies ready has all headers, and only quizzes, the review and the page of a device run scripts within the page', async () => {
  for (const [at, { answer }] of stock.answers) {
    const { headers } = await ask(`${site.origin}${at}`, { method: 'HEAD' });
    expect([at, headers]).toEqual([at, expect.objectContaining(alwaysAt(at))]);
    expect([at, headers['x-frame-options']]).toEqual([at, isFramed(at) ? undefined : 'DENY']);
    const policy = headers['content-security-policy']!;
    expect([at, policy.includes('sha256-')]).toEqual([at, answer.kind === 'app']);
    expect([at, APP.test(at)]).toEqual([at, answer.kind === 'app']);
    expect([at, headers['cross-origin-resource-policy']]).toEqual([
      at,
      /^\/(cards|embed)\//.test(at) ? 'cross-origin' : 'same-origin',
    ]);
  }
});

test.each([
  ['a line that is no request', 'hello\r\n\r\n', 400],
  ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['a target that is no address', 'GET nowhere HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['what nobody can expect', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: wonders\r\n\r\n', 200],
  ['two lengths', 'POST /api/answer HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}', 400],
])('%s is answered in words of HTTP, with all headers', async (_, bytes, status) => {
  const raw = await askRaw(site.port, bytes.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'));
  expect(raw).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(headersOf(raw)).toMatchObject({ ...ALWAYS, 'x-frame-options': 'DENY' });
});

test('a page comes in the smallest form that a browser takes, and not again while it has not changed', async () => {
  const plain = await ask(`${site.origin}${PAGE}`);
  expect(plain.headers['content-encoding']).toBeUndefined();
  const br = await ask(`${site.origin}${PAGE}`, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
  const gz = await ask(`${site.origin}${PAGE}`, { headers: { 'accept-encoding': 'gzip, br;q=0' } });
  expect([br, gz].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip']);
  expect(brotliDecompressSync(br.body)).toEqual(plain.body);
  expect(gunzipSync(gz.body)).toEqual(plain.body);
  expect(br.body.length).toBeLessThan(gz.body.length);
  expect(new Set([plain, br, gz].map(({ headers }) => headers.etag)).size).toBe(3);
  for (const { headers } of [plain, br, gz]) {
    expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'cache-control': 'no-cache' });
    const again = { 'accept-encoding': headers['content-encoding'] ?? '', 'if-none-match': `"x", W/${headers.etag}` };
    const known = await ask(`${site.origin}${PAGE}`, { headers: again });
    expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, headers.etag]);
    const changed = await ask(`${site.origin}${PAGE}`, { headers: { ...again, 'if-none-match': '"x"' } });
    expect(changed.status).toBe(200);
  }
});

test('what an address names by its hash is kept for ever', async () => {
  const cached = async (at: string) => (await ask(`${site.origin}${at}`)).headers['cache-control'];
  const { enhancer, styles } = stock.index;
  for (const at of [enhancer, ...Object.values(styles)]) expect(await cached(at)).toContain('immutable');
  expect(await cached('/enhance.js')).toBe('no-cache');
});

test('the service worker is asked for anew each time, and may reach this site and nothing else', async () => {
  const { headers } = await ask(`${site.origin}/sw.js`);
  expect(headers).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': 'text/javascript; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; connect-src 'self'",
  });
  const manifest = await ask(`${site.origin}/manifest.webmanifest`);
  expect(manifest.headers['content-type']).toBe('application/manifest+json');
  expect(JSON.parse(manifest.body.toString())).toMatchObject({ start_url: './', display: 'minimal-ui' });
});

test('who asks for another protocol is answered in this one, also after Next was asked', async () => {
  const quiz = await ask(`${site.origin}${PAGE}/quiz?_rsc`, { headers: { rsc: '1' } });
  expect(quiz.headers['content-type']).toContain('text/x-component');
  for (const [at, protocol, status] of [
    ['/learn', 'h2c', 200],
    ['/_next/webpack-hmr', 'websocket', 404],
  ] as const)
    expect(
      await askRaw(
        site.port,
        `GET ${at} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: ${protocol}\r\n\r\n`,
      ),
    ).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

test('HEAD answers as GET does, without the body', async () => {
  for (const at of [PAGE, '/no-such-page', '/healthz', '/icon.svg']) {
    const get = await ask(`${site.origin}${at}`);
    const head = await ask(`${site.origin}${at}`, { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
      get.status,
      String(get.body.length),
      0,
    ]);
  }
});

test('two requests on one connection are both answered, also after a body that was too large', async () => {
  const socket = createConnection(site.port, '127.0.0.1');
  let said = '';
  socket.on('data', (chunk: Buffer) => (said += chunk.toString('latin1')));
  socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET /readyz HTTP/1.1\r\nHost: x\r\n\r\n');
  await wait(300);
  expect(said.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
  const large = 'x'.repeat(100_000);
  const next = 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n';
  socket.write(`POST /api/answer HTTP/1.1\r\nHost: x\r\nContent-Length: ${large.length}\r\n\r\n${large}${next}`);
  await once(socket, 'close');
  expect(said.match(/HTTP\/1\.1 413/g)).toHaveLength(1);
});

test('the log names each request, without its query and without the machine that asked', async () => {
  const { headers } = await ask(`${site.origin}${PAGE}?answer=a-secret`, { headers: { 'user-agent': 'a-browser' } });
  await wait(600);
  const line = log.split('\n').find((one) => one.includes(`"${headers['x-request-id']}"`));
  expect(JSON.parse(line!)).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    id: headers['x-request-id'],
    method: 'GET',
    path: PAGE,
    status: 200,
    bytes: expect.any(Number),
    ms: expect.any(Number),
    from: expect.stringMatching(/^(127\.0\.0\.0|0:0:0::)$/),
  });
  expect(log).not.toMatch(/a-secret|a-browser|127\.0\.0\.1/);
});

test('who knows the token reads the counts, by route and never by address', async () => {
  await ask(`${site.origin}/no-such-page/at/all`);
  const wrong = await ask(`${site.origin}/metrics`, { headers: { authorization: 'Bearer something else at all' } });
  expect(wrong.status).toBe(404);
  const { status, body } = await ask(`${site.origin}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
  expect(status).toBe(200);
  const text = body.toString();
  expect(text).toMatch(/^http_requests_total\{route="\/learn\/\[slug\]",method="GET",status="200"\} \d+$/m);
  expect(text).toMatch(/^http_requests_total\{route="\/_not-found",method="GET",status="404"\} \d+$/m);
  expect(text).toMatch(/^http_request_duration_seconds_bucket/m);
  expect(text).toMatch(/^http_open_sockets [1-9]/m);
  expect(text).toMatch(/^process_resident_memory_bytes /m);
  expect(text).not.toContain('/at/all');
});

test('who hangs up before an answer is counted as such, and is no trouble of ours', async () => {
  for (const words of [
    'POST /api/answer HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{',
    `GET ${PAGE}/check?item=gone HTTP/1.1\r\nHost: x\r\n\r\n`,
  ]) {
    const socket = createConnection(site.port, '127.0.0.1');
    socket.write(words, () => setTimeout(() => socket.resetAndDestroy(), 5));
    await once(socket, 'close');
  }
  await wait(600);
  expect(log).toMatch(/"method":"POST","path":"\/api\/answer","status":499,/);
  const { body } = await ask(`${site.origin}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
  expect(body.toString()).toMatch(/^http_requests_total\{route="unanswered",method="POST",status="499"\} 1$/m);
  expect(body.toString()).not.toContain('route=""');
});

deepTest('200 sockets that send a letter a second do not stop a reader, and are ended', async () => {
  const slow = await slowSockets(site.port, 200);
  try {
    const start = performance.now();
    for (let i = 0; i < 100; i++) expect((await ask(`${site.origin}${PAGE}`)).status).toBe(200);
    expect(slow.open()).toBe(200);
    expect((performance.now() - start) / 100).toBeLessThan(250);
    for (let seconds = 0; slow.open() > 0 && seconds < 20; seconds++) await wait(1000);
    expect(slow.open()).toBe(0);
  } finally {
    slow.stop();
  }
});

describe('a server that is asked to stop', () => {
  test('finishes what is under way, takes nothing new, and ends', async () => {
    // With settings of its own it is one that no other suite looks at.
    const other = await startSite({ content: CONTENT, env: {} });
    const kept = createConnection(other.port, '127.0.0.1');
    let said = '';
    kept.on('data', (chunk: Buffer) => (said += chunk.toString('latin1')));
    kept.write('POST /api/answer HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{');
    await wait(100);
    const ended = other.stop();
    await wait(200);
    await expect(ask(`${other.origin}/healthz`)).rejects.toThrow();
    kept.write('}GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(kept, 'close');
    expect(said).toMatch(/^HTTP\/1\.1 422 [^]*Connection: close/);
    await ended;
  });
});

test('a build of which something is missing is told in words, without a trace', async () => {
  const damaged = `${path.basename(dist)}-damaged`;
  cpSync(dist, damaged, { recursive: true });
  rmSync(path.join(damaged, READY_FOLDER), { recursive: true });
  try {
    await expect(startDamaged(damaged)).rejects.toThrow(/is damaged \([^]*Delete that folder, then run: npm run build/);
    await expect(startDamaged(damaged)).rejects.not.toThrow(/\n {4}at /);
  } finally {
    rmSync(damaged, { recursive: true, force: true });
  }
});

/** A start without the build that would mend it. */
async function startDamaged(folder: string): Promise<void> {
  const env = { ...process.env, NODE_OPTIONS: '', PORT: String(await freePort()), CITED_CONTENT: CONTENT };
  const { code, output } = await run(process.execPath, ['scripts/serve.mjs'], { env: { ...env, CITED_DIST: folder } });
  if (code !== 0) throw new Error(output);
}

test('pages of an earlier day are drawn anew when the server starts, as the build would have drawn them', async () => {
  const old = `${path.basename(dist)}-old`;
  cpSync(dist, old, { recursive: true });
  const page = `${PAGE}/dispute`;
  const wanted = stock.answers.get(page)!.identity.body.toString('utf8');
  const folder = path.join(old, READY_FOLDER);
  const index = { ...stock.index, day: '2026-01-01' };
  const answers = index.answers.map((one) => (one.path === page ? { ...one, body: 'old', encodings: [] } : one));
  writeFileSync(path.join(folder, 'old'), '<!DOCTYPE html><p>As it was</p>');
  writeFileSync(path.join(folder, READY_INDEX), JSON.stringify({ ...index, answers }));
  const again = await startSite({ content: CONTENT, dist: old });
  try {
    let body = '';
    for (let tries = 0; tries < 60 && body !== wanted; tries++) {
      body = (await ask(`${again.origin}${page}`)).body.toString('utf8');
      await wait(250);
    }
    expect(body).toBe(wanted);
  } finally {
    await again.stop();
    rmSync(old, { recursive: true, force: true });
  }
});
