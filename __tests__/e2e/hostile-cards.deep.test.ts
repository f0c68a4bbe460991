import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { publicId } from '@/lib/question/item';
import { readStock } from '@/server/front-door/stock';
import { answersTo } from '../server/answers-to';
import { aSecret, TeacherByCalls } from './harness/class-by-calls';
import { hostileRequests, MARK, type Hostile, type Real } from './harness/hostile';
import { ask, askRaw, headersOf, type Answer } from './harness/http';
import { itemsOf } from './harness/keys';
import { startSite, type Site } from './harness/site';

// Whatever is asked of the routes of pictures, frames and results, nothing is drawn that there is not, nothing is said back,
// and the server goes on.
const CONTENT = path.resolve('__tests__/fixtures/lighthouse/content');
const LESSON = 'lighthouse';
const TOKEN = 'a token for this test';
const COUNT = 10_000;
const SEED = 10;
const AT_ONCE = 8;
const PATIENCE_MS = 120_000;
/** What a heap may take until it is cleaned; a leak of 12 KB a request would be more. */
const MOST_GROWN = 100 * 1024 * 1024;

const data = mkdtempSync(path.join(os.tmpdir(), 'cited-hostile-'));
let site: Site;
let real: Real;
/** Bodies that there are, by their hash. */
const known = new Set<string>();
const counted = { real: 0, pictures: 0, statuses: {} as Record<string, number> };

const hash = (body: Buffer): string => createHash('sha256').update(body).digest('hex');
const cards = () => (existsSync(path.join(data, 'cards')) ? readdirSync(path.join(data, 'cards')).sort() : []);

/** Asks for what there is, and remembers what was said. */
async function learn(at: string, status = 200): Promise<Answer> {
  const answer = await ask(`${site.origin}${at}`);
  expect([at, answer.status]).toEqual([at, status]);
  known.add(hash(answer.body));
  return answer;
}

/** The card of a page that shows what the store holds, by the way that its address is sent. */
async function learnLater(at: string): Promise<void> {
  await learn(at);
  const sent = await ask(`${site.origin}${at}/card.png`);
  expect(sent.status).toBe(302);
  const { headers } = await learn(sent.headers.location!);
  expect(headers['content-type']).toBe('image/png');
}

async function makeResult(): Promise<Pick<Real, 'sent' | 'code' | 'result'>> {
  const answers = itemsOf(CONTENT, LESSON, 'a').map((item) => ({
    ...{ item: publicId(item.id), version: item.version, answer: answersTo(item).right },
  }));
  const sent = { owner: aSecret(), lesson: LESSON, form: 'a', attempt: 1, answers };
  const headers = { Origin: site.origin };
  const made = await ask(`${site.origin}/api/result`, { method: 'POST', headers, body: JSON.stringify(sent) });
  expect(made.status).toBe(200);
  known.add(hash(made.body));
  const { code } = JSON.parse(made.body.toString()) as { code: string };
  return { sent, code, result: `/r/${code}` };
}

beforeAll(async () => {
  site = await startSite({ content: CONTENT, env: { CITED_DATA: data, METRICS_TOKEN: TOKEN, REQUEST_LOG: 'off' } });
  const { teacher, room } = await TeacherByCalls.start(site.origin);
  const { assignment } = await teacher.assign(room, LESSON);
  const made = await makeResult();
  const card = [...readStock(site.dist).answers.keys()].find((at) => at.startsWith('/cards/'))!;
  const assigned = `/assigned/${assignment.id}`;
  real = {
    ...made,
    assigned,
    card,
    origin: site.origin,
    embed: '/embed/lighthouse/history',
    page: '/learn/lighthouse',
  };
  for (const at of [real.card, real.embed]) await learn(at);
  for (const at of [real.result, real.assigned]) await learnLater(at);
  await learn('/no-such-page', 404);
});

afterAll(async () => {
  await site?.stop();
  rmSync(data, { recursive: true, force: true });
});

/** What the server says of itself. */
async function counts() {
  const { body } = await ask(`${site.origin}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
  const value = (name: string) => Number(body.toString().match(new RegExp(`^${name} (\\S+)$`, 'm'))?.[1]);
  return {
    drawn: ['page', 'card'].map((what) => value(`http_drawn_total\\{what="${what}"\\}`)),
    bytes: value('process_resident_memory_bytes'),
  };
}

/** As the client of Node takes it; what it refuses to write goes out as bytes. */
const isWritable = (at: string): boolean => /^[\x21-\xff]*$/.test(at);

async function send({ method, path: at, headers: given, body }: Hostile): Promise<Answer> {
  const signal = AbortSignal.timeout(10_000);
  // Node says how long a body is only where the method usually has one.
  const headers = { ...given, ...(body !== undefined && { 'Content-Length': Buffer.byteLength(body) }) };
  if (isWritable(at)) return ask(site.origin, { method, path: at, headers, body, signal });
  const raw = await askRaw(site.port, `GET ${at} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  return {
    status: Number(head.split(' ')[1]),
    headers: headersOf(raw),
    body: Buffer.from(rest.join('\r\n\r\n'), 'latin1'),
  };
}

/** The one place of the standard that asks for such a status. */
const isOtherForm = ({ path: at }: Hostile, status: number): boolean =>
  status === 501 && /^\/oembed\?.*format/s.test(at);

/** Only what is sent on to the same address without a slash has the query that it came with. */
function repeats({ status, headers, body }: Answer): boolean {
  const { location, ...others } = headers;
  const heads = JSON.stringify(status === 308 ? others : headers);
  return heads.includes(MARK) || body.includes(MARK) || (location !== undefined && !/^\/(?![/\\])/.test(location));
}

/** What is wrong with an answer, if anything. */
function faultOf(asked: Hostile, answer: Answer): string | undefined {
  const { status, headers, body } = answer;
  const type = String(headers['content-type'] ?? '');
  if (status >= 500 && !isOtherForm(asked, status)) return `answered ${status}`;
  if (!(status >= 200 && status < 500) && status !== 501) return `answered ${status}`;
  if (status === 429) return 'was told to wait';
  if (repeats(answer)) return 'was repeated';
  if (body.length === 0) return undefined;
  const isKnown = known.has(hash(body));
  if (type.startsWith('image/') && !isKnown) return 'got another picture';
  if (type.startsWith('text/html') && !isKnown) return 'got another page';
  if (status === 200 && !isKnown && !asked.path.startsWith('/oembed')) return 'got an answer that there was not';
  if (status === 200) counted.real += 1;
  if (type.startsWith('image/')) counted.pictures += 1;
  return undefined;
}

async function tried(asked: Hostile): Promise<string[]> {
  const say = (what: string) => [`${what}: ${JSON.stringify(asked).slice(0, 600)}`];
  try {
    const answer = await send(asked);
    counted.statuses[answer.status] = (counted.statuses[answer.status] ?? 0) + 1;
    const fault = faultOf(asked, answer);
    return fault ? say(fault) : [];
  } catch (error) {
    return say(`${error}`);
  }
}

/** So many at a time. */
async function run(requests: readonly Hostile[]): Promise<string[]> {
  const left = requests.values();
  const walk = async (): Promise<string[]> => {
    const faults: string[] = [];
    for (const one of left) faults.push(...(await tried(one)));
    return faults;
  };
  return (await Promise.all(Array.from({ length: AT_ONCE }, walk))).flat();
}

test(
  `${COUNT} hostile requests draw nothing, are told nothing back, and do not hurt the server`,
  async () => {
    const requests = hostileRequests(real, COUNT, SEED);
    const before = { files: cards(), ...(await counts()) };
    expect([before.files.length, before.drawn]).toEqual([2, [2, 2]]);
    expect(await run(requests.slice(0, COUNT / 10))).toEqual([]);
    const warm = await counts();
    expect(await run(requests.slice(COUNT / 10))).toEqual([]);
    const asked = performance.now();
    expect((await ask(`${site.origin}${real.page}`)).status).toBe(200);
    expect(performance.now() - asked).toBeLessThan(1000);
    const after = { files: cards(), ...(await counts()) };
    expect([after.files, after.drawn]).toEqual([before.files, before.drawn]);
    expect(after.bytes - warm.bytes).toBeLessThan(MOST_GROWN);
    // Else a site that answers nothing would pass.
    expect(counted.real).toBeGreaterThan(COUNT / 100);
    expect(counted.pictures).toBeGreaterThan(COUNT / 500);
    for (const at of [real.result, real.assigned])
      expect(known).toContain(hash((await ask(`${site.origin}${at}`)).body));
  },
  PATIENCE_MS,
);
