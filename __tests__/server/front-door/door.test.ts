import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { openDoor, type DoorParts } from '@/server/front-door/door';
import type { ReadyAnswer } from '@/server/front-door/ready';
import { stocked, type Stocked } from '@/server/front-door/stock';
import { askRaw } from '@/__tests__/e2e/harness/http';

const told: unknown[] = [];
const asked: string[] = [];
const heard: unknown[] = [];

const page = (path: string, kind: 'document' | 'app' = 'document', status = 200): [string, Stocked] => {
  const answer: ReadyAnswer = {
    ...{ path, kind, status, route: path, type: 'text/html; charset=utf-8', keep: 'never', renewed: false },
    ...{ scripts: [], body: 'a'.repeat(64), encodings: [] },
  };
  return [path, stocked(answer, { identity: Buffer.from(path) })];
};

const parts: DoorParts = {
  stock: {
    answers: new Map([
      page('/_not-found', 'document', 404),
      page('/trouble', 'document', 500),
      page('/learn/x'),
      page('/learn/x/quiz', 'app'),
    ]),
    index: { day: '2026-03-01', styles: {}, enhancer: '/enhance.js', answers: [] },
  },
  next: async (request, response) => void response.end(`next ${request.url}`),
  drawn: async (url) => {
    asked.push(url);
    const body = Buffer.from('drawn');
    const rest = { cache: undefined, location: undefined };
    return { page: { status: 200, type: 'text/html; charset=utf-8', body, ...rest }, zipped: body };
  },
  calls: {
    '/call': () => ({ status: 200, body: {} }),
    '/api/class/work': async (sent, { cookies, secure }) => {
      heard.push(sent);
      return { status: 503, body: { cookies, secure }, cookies: ['a=1', 'b=2'], retryAfter: 5 };
    },
  },
  about: {},
  tell: (error) => told.push(error),
};

let server: Server;
beforeAll(async () => {
  const door = openDoor(parts);
  server = createServer((request, response) => void door(request, response, [])).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());

const get = (target: string, headers = '') =>
  askRaw(
    (server.address() as AddressInfo).port,
    `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`,
  );

test.each([
  ['an unknown lesson', '/learn/y/check?item=1'],
  ['a way to another page', '/learn/..\\..\\about#/check'],
  ['a way to a quiz', '/learn/..\\learn\\x\\quiz#/check'],
  ['a way up', '/learn/../check'],
  ['an escape that is none', '/learn/%/check'],
  ['what is read as the lesson', '/learn/x#/check'],
])('%s is not there, and is not drawn', async (_, target) => {
  asked.length = 0;
  expect(await get(target)).toMatch(/^HTTP\/1\.1 404 /);
  expect(asked).toEqual([]);
});

test('what is drawn, and what Next answers, is asked for without the host that a reader names', async () => {
  asked.length = 0;
  expect(await get('http://example.org/learn/x/check?item=1')).toMatch(/^HTTP\/1\.1 200 /);
  expect(asked).toEqual(['/learn/x/check?item=1']);
  expect(await get('http://example.org/learn/x/quiz?_rsc=1', 'rsc: 1\r\n')).toContain('next /learn/x/quiz?_rsc=1');
});

test('who hangs up in the middle of a body is no trouble of ours', async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write('POST /call HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{', () =>
    setTimeout(() => socket.destroy(), 20),
  );
  await once(socket, 'close');
  await wait(50);
  expect(told).toEqual([]);
});

const post = (headers: string, body = '{"x":1}') =>
  askRaw(
    (server.address() as AddressInfo).port,
    `POST /api/class/work HTTP/1.1\r\nHost: localhost:1\r\nContent-Length: ${body.length}\r\n${headers}Connection: close\r\n\r\n${body}`,
  );

test('a call of a class is heard only from our own pages, and before that its body is not read', async () => {
  for (const headers of ['', 'Origin: null\r\n', 'Origin: https://evil.example\r\n']) {
    const answer = await post(headers);
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer).toContain('"code":"origin"');
    expect(answer).toContain('from another site');
  }
  expect(heard).toEqual([]);
});

test('a call is told of its cookies, may take its time, and sets cookies', async () => {
  const answer = await post('Origin: http://localhost:1\r\nCookie: __Host-cited-seat=s\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 503 /);
  expect(answer).toContain('{"cookies":{"seat":"s"},"secure":true}');
  for (const line of ['Set-Cookie: a=1', 'Set-Cookie: b=2', 'Retry-After: 5', 'Cache-Control: no-store'])
    expect(answer).toContain(line);
  expect(heard).toEqual([{ ok: true, value: { x: 1 } }]);
});
