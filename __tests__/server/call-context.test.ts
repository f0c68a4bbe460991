import { contextOf, notFromHere, readCookies, writeCookies, type Asking } from '@/server/call-context';

const before = process.env.APP_ORIGIN;
beforeAll(() => void (process.env.APP_ORIGIN = 'https://lessons.example.org'));
afterAll(() => {
  if (before === undefined) delete process.env.APP_ORIGIN;
  else process.env.APP_ORIGIN = before;
});

const asking = (changed: Partial<Asking>): Asking => ({
  ...{ origin: 'https://lessons.example.org', site: 'same-origin', host: 'lessons.example.org' },
  ...{ cookie: undefined, forwarded: undefined, address: '198.51.100.7' },
  ...changed,
});

test.each<[string, Partial<Asking>, ReturnType<typeof notFromHere>]>([
  ['our own page', {}, undefined],
  ['a browser that does not say Sec-Fetch-Site', { site: undefined }, undefined],
  ['this machine', { origin: 'http://localhost:3107', host: 'localhost:3107' }, undefined],
  ['this machine by number', { origin: 'http://127.0.0.1:3107', host: '127.0.0.1:3107' }, undefined],
  ['another port of this machine', { origin: 'http://localhost:1', host: 'localhost:3107' }, 'origin'],
  ['nobody knows where', { origin: undefined }, 'origin'],
  ['a page without an origin', { origin: 'null' }, 'origin'],
  ['another site', { origin: 'https://evil.example' }, 'origin'],
  ['another site that names our host', { origin: 'https://evil.example', host: 'evil.example' }, 'origin'],
  ['a neighbor', { origin: 'https://x.lessons.example.org', site: 'same-site' }, 'origin'],
  ['another site, by its own word', { site: 'cross-site' }, 'origin'],
  ['an address with a path', { origin: 'https://lessons.example.org/' }, 'origin'],
  ['plain http', { origin: 'http://192.0.2.1:3000', host: '192.0.2.1:3000' }, 'needs-https'],
  [
    'a name that looks like this machine',
    { origin: 'http://localhost.example', host: 'localhost.example' },
    'needs-https',
  ],
])('a call from %s', (_, changed, wanted) => expect(notFromHere(asking(changed))).toBe(wanted));

test('a network is known by its own address, and by a proxy’s word only where the proxy is on this machine', () => {
  const network = (changed: Partial<Asking>) => contextOf(asking(changed), 1).network;
  expect(network({})).toBe('198.51.100.0');
  expect(network({ forwarded: '203.0.113.9' })).toBe('198.51.100.0');
  expect(network({ forwarded: '192.0.2.1, 203.0.113.9', address: '::ffff:127.0.0.1' })).toBe('203.0.113.0');
  expect(network({ address: '127.0.0.1' })).toBe('127.0.0.0');
});

test('cookies are read by their names, and written so that no script and no other site gets them', () => {
  const sent = 'a=b; __Host-cited-seat=s; __Host-cited-teacher=t; __Host-cited-seat=other';
  expect(readCookies(sent)).toEqual({ seat: 's', teacher: 't' });
  expect(readCookies(undefined)).toEqual({});
  expect(writeCookies({ seat: null, teacher: { value: 'x', seconds: 1e12 } })).toEqual([
    '__Host-cited-seat=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax',
    '__Host-cited-teacher=x; Max-Age=34560000; Path=/; HttpOnly; Secure; SameSite=Lax',
  ]);
});
