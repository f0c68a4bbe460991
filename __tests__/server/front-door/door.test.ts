import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Card } from '@/lib/card/card';
import { Busy } from '@/server/busy';
import { openDoor, type DoorParts } from '@/server/front-door/door';
import type { ReadyAnswer } from '@/server/front-door/ready';
import { stocked, type Stocked } from '@/server/front-door/stock';
import { laterVersion } from '@/server/later-card';
import { askRaw } from '@/__tests__/e2e/harness/http';

const told: unknown[] = [];
const asked: string[] = [];
const heard: unknown[] = [];
const looked: string[] = [];
const pictures: string[] = [];
let flooded = false;
const CARD: Card = { kind: 'result', name: 'result-ABCD2345', chips: [], title: 'T', site: 'S', foot: [], alt: '' };
const ITS_CARD = `/r/ABCD2345/card.png?v=${laterVersion(CARD)}`;

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
  later: {
    '/r/[code]': async (name) => {
      looked.push(name);
      if (name.toUpperCase() === 'ABCD2345') return { name: 'ABCD2345', state: 'one', card: CARD };
      if (name === 'ABCD2346') return { name, state: 'taken-back', gone: true };
      return name === 'ABCD2347' ? { name, state: 'not-valid' } : undefined;
    },
    '/assigned/[id]': () => Promise.reject(Object.assign(new Error(), { name: 'StoreTrouble', code: 'store-away' })),
  },
  cards: async ({ name }) => {
    if (flooded) throw new Busy('32 are waiting');
    pictures.push(name);
    return Buffer.from('picture');
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

describe('what the store holds', () => {
  beforeEach(() => [asked, pictures, told, looked].forEach((list) => void (list.length = 0)));

  test('is drawn by its state, and not by what is asked', async () => {
    expect(await get('/r/ABCD2345?name=Ann&state=two')).toMatch(/^HTTP\/1\.1 200 [^]*Cache-Control: no-store/);
    expect(asked).toEqual(['/r/ABCD2345?state=one']);
  });

  test('has its card under one address, which may be kept for ever', async () => {
    const answer = await get(ITS_CARD);
    expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*Cross-Origin-Resource-Policy: cross-origin[^]*immutable[^]*picture$/);
    for (const other of ['', '?v=', '?v=0', `${ITS_CARD.slice(ITS_CARD.indexOf('?'))}&x=Ann`]) {
      const moved = await get(`/r/ABCD2345/card.png${other}`);
      expect([other, moved]).toEqual([other, expect.stringMatching(/^HTTP\/1\.1 302 [^]*no-store/)]);
      expect(moved).toContain(`Location: ${ITS_CARD}\r\n`);
    }
    expect([pictures, asked]).toEqual([['result-ABCD2345'], []]);
  });

  test('is to be asked for again where too many pictures are waiting, and that is no trouble of ours', async () => {
    flooded = true;
    expect(await get(ITS_CARD)).toMatch(/^HTTP\/1\.1 503 [^]*Retry-After: \d/);
    flooded = false;
    expect([told, pictures]).toEqual([[], []]);
    expect(await get(ITS_CARD)).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('is found by a code as people type it', async () => {
    expect(await get('/r/abcd2345')).toContain('Location: /r/ABCD2345\r\n');
    expect(await get('/r/abcd2345/card.png')).toContain(`Location: ${ITS_CARD}\r\n`);
    expect([pictures, asked]).toEqual([[], []]);
  });

  test.each([
    ['a card that was taken back', '/r/ABCD2346/card.png', 410],
    ['a card of what is not valid', '/r/ABCD2347/card.png', 404],
    ['an unknown code', '/r/22222222', 404],
    ['the card of an unknown code', '/r/22222222/card.png?v=1', 404],
    ['another file', '/r/ABCD2345/other.png', 404],
    ['nothing', '/r/', 404],
    ['a way up', '/r/../card.png', 404],
    ['an escape that is none', '/r/%/card.png', 404],
    ['a method that it does not take', '/r/ABCD2345', 405],
    ['a store that is away', '/assigned/x', 503],
  ])('%s is refused, and nothing is drawn', async (_, target, status) => {
    const method = status === 405 ? 'DELETE' : 'GET';
    const { port } = server.address() as AddressInfo;
    const answer = await askRaw(port, `${method} ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    expect([pictures, asked]).toEqual([[], []]);
    expect(told.length).toBe(status === 503 ? 1 : 0);
  });
});
