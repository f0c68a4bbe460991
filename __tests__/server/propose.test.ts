import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { modelSettings, type ModelSettings } from '@/server/model-client';
import { measureRules, proposeFacts, worksheet, writeWorksheet } from '@/server/propose';
import { CONTENT, TEXTS, withCopy } from '../fixtures/lighthouse/lighthouse';

const COURIER = 'marrowby-courier-2024-03-06';
let folder: string;
let server: Server;
let answer: (request: IncomingMessage, response: ServerResponse, body: string, count: number) => void;
let asked: { path?: string; key?: string; body: string }[];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      asked.push({ path: request.url, key: request.headers.authorization, body });
      answer(request, response, body, asked.length);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => new Promise((done) => (server.closeAllConnections(), server.close(done))));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'propose-'));
  asked = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

const settings = (change: Partial<ModelSettings> = {}): ModelSettings => ({
  url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
  model: 'small',
  key: 'secret-key',
  cache: join(folder, 'cache'),
  timeout: 2000,
  tries: 3,
  longestWait: 2000,
  ...change,
});

const ask = (change: Partial<ModelSettings> = {}) =>
  proposeFacts(CONTENT, TEXTS, COURIER, { proposer: 'model', model: settings(change) });

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

const completion = (content: unknown) => ({
  choices: [{ finish_reason: 'stop', message: { content: JSON.stringify(content) } }],
});

const ROLE = {
  kind: 'role',
  slots: [
    { name: 'person', value: 'tomas-quill' },
    { name: 'office', value: 'secretary' },
    { name: 'organisation', value: 'keepers-guild' },
  ],
  statement: 'Tomas Quill is the secretary of the Guild.',
  modality: 'reported',
  polarity: 'affirmative',
  attribution: [{ speaker: 'tomas-quill', verb: 'said' }],
  sentences: [6],
  anchors: [{ slot: 'office', words: 'secretary' }],
  dates: [],
  coreferences: [],
};
const WRONG = {
  ...ROLE,
  statement: 'Ida Ferrow is the secretary of the Guild.',
  slots: [{ name: 'person', value: 'ida-ferrow' }, ...ROLE.slots.slice(1)],
};

test('a model’s drafts pass the same verifier: a right one is accepted, one with the wrong person refused', async () => {
  answer = (_, response) => send(response, 200, completion({ drafts: [ROLE, WRONG] }));
  const result = await ask();
  expect(result.ok && result.value.drafts.map(({ verdict }) => verdict)).toEqual(['accepted', 'refused']);
  expect(asked).toMatchObject([{ path: '/v1/chat/completions', key: 'Bearer secret-key' }]);
  expect(JSON.parse(asked[0]!.body)).toMatchObject({
    model: 'small',
    temperature: 0,
    response_format: { type: 'json_schema' },
  });
});

test('the same request is asked once, another model anew; a broken cache file is asked for again', async () => {
  answer = (_, response) => send(response, 200, completion({ drafts: [ROLE] }));
  expect(await ask()).toEqual(await ask());
  expect(asked).toHaveLength(1);
  await ask({ model: 'large' });
  expect(asked).toHaveLength(2);
  for (const file of readdirSync(join(folder, 'cache'))) writeFileSync(join(folder, 'cache', file), '{');
  expect((await ask()).ok).toBe(true);
  expect(asked).toHaveLength(3);
});

test('an answer that cannot be used is not kept', async () => {
  answer = (_, response, __, count) =>
    send(response, 200, count === 1 ? completion({ facts: [] }) : completion({ drafts: [] }));
  expect((await ask()).ok).toBe(false);
  expect((await ask()).ok).toBe(true);
});

test.each([429, 503])('waits as long as the server says after status %d, then asks again', async (status) => {
  answer = (_, response, __, count) =>
    count === 1
      ? send(response, status, {}, { 'retry-after': '1' })
      : send(response, 200, completion({ drafts: [ROLE] }));
  const start = Date.now();
  expect((await ask()).ok).toBe(true);
  expect(Date.now() - start).toBeGreaterThanOrEqual(990);
  expect(asked).toHaveLength(2);
});

test('reads a wait that is given as a date', async () => {
  answer = (_, response, __, count) =>
    count === 1
      ? send(response, 429, {}, { 'retry-after': new Date(Date.now() - 5000).toUTCString() })
      : send(response, 200, completion({ drafts: [] }));
  expect((await ask()).ok).toBe(true);
});

test('gives up after its tries, and at once where the server asks for too long a wait', async () => {
  answer = (_, response) => send(response, 429, { error: 'slow down' }, { 'retry-after': '0' });
  expect(await ask()).toMatchObject({
    ok: false,
    problems: [{ code: 'model-busy', found: expect.stringContaining('after 3 tries') }],
  });
  expect(asked).toHaveLength(3);
  asked = [];
  answer = (_, response) => send(response, 429, {}, { 'retry-after': '3600' });
  expect(await ask()).toMatchObject({
    ok: false,
    problems: [{ code: 'model-busy', found: expect.stringContaining('told to wait 3600') }],
  });
  expect(asked).toHaveLength(1);
});

test('does not wait for a slow server for ever', async () => {
  answer = () => undefined;
  expect(await ask({ timeout: 150 })).toMatchObject({
    ok: false,
    problems: [{ code: 'model-timeout', found: expect.stringContaining('0.15 s') }],
  });
});

test.each([
  ['a refusal', { choices: [{ message: { refusal: 'I will not.' } }] }, 'model-refused'],
  ['malformed JSON in the message', { choices: [{ message: { content: '{"drafts": [' } }] }, 'model-malformed'],
  ['another shape', { choices: [{ message: { content: '[]' } }] }, 'model-shape'],
  ['a page of HTML', '<html>', 'model-malformed'],
  ['an empty body', '', 'model-malformed'],
])('%s comes back as one clear problem', async (_, body, code) => {
  answer = (__, response) => send(response, 200, body);
  expect(await ask()).toMatchObject({
    ok: false,
    problems: [{ code, wanted: expect.stringMatching(/./), todo: expect.stringMatching(/./) }],
  });
});

test.each([
  [401, 'model-key'],
  [404, 'model-http'],
  [500, 'model-http'],
])('status %d is the problem %s, and the key is in no message', async (status, code) => {
  answer = (_, response) => send(response, status, { error: 'bad key secret-key' });
  const result = await ask();
  expect(result).toMatchObject({ ok: false, problems: [{ code }] });
  expect(JSON.stringify(result)).not.toContain('secret-key');
  expect(asked).toHaveLength(1);
});

test('a server that is not there is named', async () => {
  const result = await ask({ url: 'http://127.0.0.1:1/v1' });
  expect(result).toMatchObject({
    ok: false,
    problems: [{ code: 'model-unreachable', found: expect.stringContaining('127.0.0.1:1') }],
  });
});

test.each([
  ['nothing', {}, 'model-off', 'CITED_MODEL_URL and no CITED_MODEL'],
  ['no model', { CITED_MODEL_URL: 'http://localhost:1/v1' }, 'model-off', 'no CITED_MODEL'],
  ['no address', { CITED_MODEL_URL: 'localhost', CITED_MODEL: 'm' }, 'model-url', 'localhost'],
])('there is no model by default: %s is set', (_, env, code, found) => {
  expect(modelSettings(env as unknown as NodeJS.ProcessEnv)).toMatchObject({
    ok: false,
    problems: [{ code, found: expect.stringContaining(found) }],
  });
});

test('a trailing slash of the address does not matter', () => {
  const read = modelSettings({
    CITED_MODEL_URL: 'http://localhost:1/v1/',
    CITED_MODEL: 'm',
  } as unknown as NodeJS.ProcessEnv);
  expect(read.ok && read.value.url).toBe('http://localhost:1/v1');
});

test('the worksheet holds each draft with its sentence, verdict and what is missing, and each fact can be read again', async () => {
  const result = await proposeFacts(CONTENT, TEXTS, COURIER);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const sheet = parse(worksheet(result.value)) as {
    source: string;
    proposer: string;
    drafts: { verdict: string; says: string; missing: string[]; refusals: string[]; fact: { kind: string } }[];
  };
  expect(sheet).toMatchObject({ source: COURIER, proposer: 'rules' });
  expect(sheet.drafts).toHaveLength(result.value.drafts.length);
  expect(sheet.drafts.find(({ fact }) => fact.kind === 'deadline')).toMatchObject({
    verdict: 'accepted',
    says: expect.stringContaining('until 5 p.m. on 22 March'),
    missing: [],
    refusals: [],
  });
  for (const draft of sheet.drafts) expect(draft.verdict === 'refused').toBe(draft.refusals.length > 0);
});

test('a worksheet is written whole beside the content, never into it', () => {
  withCopy(({ content }) => {
    const inside = join(content, 'facts', 'drafts.yaml');
    expect(writeWorksheet(inside, 'x', content)).toMatchObject({ ok: false, problems: [{ code: 'worksheet-place' }] });
    expect(existsSync(inside)).toBe(false);
    const beside = join(folder, 'new', 'drafts.yaml');
    expect(writeWorksheet(beside, 'x', content).ok).toBe(true);
    expect(readFileSync(beside, 'utf8')).toBe('x');
    expect(readdirSync(join(folder, 'new'))).toEqual(['drafts.yaml']);
    expect(writeWorksheet(folder, 'x', content)).toMatchObject({ ok: false, problems: [{ found: 'a folder' }] });
  });
});

test.each([
  ['an unknown source', 'no-such', {}, 'source-unknown'],
  ['an unknown proposer', COURIER, { proposer: 'oracle' }, 'proposer-unknown'],
])('%s is one clear problem', async (_, id, options, code) => {
  expect(await proposeFacts(CONTENT, TEXTS, id, options)).toMatchObject({
    ok: false,
    problems: [{ code, wanted: expect.stringMatching(/rules|courier/) }],
  });
});

test.each([
  ['missing', 'text-missing', (file: string) => rmSync(file)],
  ['another than on record', 'record-differs', (file: string) => writeFileSync(file, 'Another text.')],
  ['binary', 'text-binary', (file: string) => writeFileSync(file, 'a\0b')],
])('nothing is proposed from a text that is %s', async (_, code, change) => {
  await withCopyAsync(async ({ content, texts }) => {
    change(join(texts, 'courier.txt'));
    expect(await proposeFacts(content, texts, COURIER)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

/** Like withCopy, for work that takes time. */
async function withCopyAsync(work: (copy: { content: string; texts: string }) => Promise<void>): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const { cpSync } = await import('node:fs');
  cpSync('__tests__/fixtures/lighthouse', copy, { recursive: true });
  await work({ content: join(copy, 'content'), texts: join(copy, 'texts') }).finally(() =>
    rmSync(copy, { recursive: true }),
  );
}

test('finds at least half of the facts of invented reports again, and at least four in five of what it gets past the verifier are right', () => {
  const result = measureRules(CONTENT, TEXTS, ['coast-wire-2024-03-07']);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { total, sources, bySource, heldOut } = result.value;
  expect(sources).toEqual(expect.arrayContaining([COURIER, 'coast-wire-2024-03-07']));
  expect(total.facts).toBeGreaterThan(10);
  expect(total.recall).toBeGreaterThanOrEqual(0.5);
  expect(total.precision).toBeGreaterThanOrEqual(0.8);
  expect(heldOut?.total).toEqual(bySource['coast-wire-2024-03-07']);
});

test('only news can be held out', () => {
  expect(measureRules(CONTENT, TEXTS, ['beacon-regulation'])).toMatchObject({
    ok: false,
    problems: [{ code: 'source-unknown' }],
  });
});
