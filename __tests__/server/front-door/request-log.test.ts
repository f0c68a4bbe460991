import { networkOf, requestLog } from '@/server/front-door/request-log';

test.each([
  ['203.0.113.77', '203.0.113.0'],
  ['::ffff:203.0.113.77', '203.0.113.0'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::'],
  ['2001:db8::6', '2001:db8:0::'],
  ['2001::', '2001:0:0::'],
  ['::1', '0:0:0::'],
  ['fe80::1%eth0', 'fe80:0:0::'],
  ['', ''],
  [undefined, ''],
  ['nonsense', ''],
])('of %s only the network %s is kept', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

const line = { id: 'a-1', method: 'GET', path: '/', status: 200, bytes: 10, ms: 0.5, from: '203.0.113.0' };
const now = () => new Date('2026-03-01T12:00:00Z');

test('lines are written many at once, and the rest when it closes', () => {
  const written: string[] = [];
  const log = requestLog((lines) => written.push(lines), now);
  for (let i = 0; i < 201; i++) log.note(line);
  expect(written).toHaveLength(1);
  expect(written[0]!.split('\n')).toHaveLength(201);
  log.close();
  expect(written).toHaveLength(2);
  expect(JSON.parse(written[1]!)).toEqual({ time: '2026-03-01T12:00:00.000Z', ...line });
  log.close();
  expect(written).toHaveLength(2);
});
