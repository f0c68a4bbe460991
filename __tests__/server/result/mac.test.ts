import { randomBytes } from 'node:crypto';
import { isSigned, signed, type ResultKey } from '@/server/result/mac';

const key = (id: string): ResultKey => ({ id, secret: randomBytes(32) });
const [old, now] = [key('k1'), key('k2')];
const row = {
  code: 'ABCD2345',
  record: '{"right":8}',
  owner_hash: 'a'.repeat(64),
  made_on: '2026-03-02',
  revoked_on: null,
};
const kept = signed(row, old);

test('a row is as it was signed, also after another key took over', () => {
  expect(kept).toEqual({ ...row, key_id: 'k1', mac: expect.stringMatching(/^[\w-]{43}$/) });
  expect(isSigned(kept, [old])).toBe(true);
  expect(isSigned(kept, [now, old])).toBe(true);
  expect(isSigned(kept, [now])).toBe(false);
});

test.each([
  ['code', 'ABCD2346'],
  ['record', '{"right":9}'],
  ['record', '{"right":8} '],
  ['record', null],
  ['owner_hash', 'b'.repeat(64)],
  ['made_on', '2026-03-03'],
  ['revoked_on', '2026-03-03'],
  ['key_id', 'k2'],
  ['key_id', 'none'],
  ['mac', ''],
  ['mac', `${kept.mac}=`],
  ['mac', ` ${kept.mac}`],
  ['mac', kept.mac.slice(1)],
  ['mac', `${kept.mac[0] === 'A' ? 'B' : 'A'}${kept.mac.slice(1)}`],
])('with another %s it is not (%j)', (column, value) => {
  expect(isSigned({ ...kept, [column]: value }, [now, old])).toBe(false);
});

test('no bit of a signature is without meaning', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  for (let at = 0; at < kept.mac.length; at++)
    for (const letter of letters) {
      const mac = kept.mac.slice(0, at) + letter + kept.mac.slice(at + 1);
      expect(isSigned({ ...kept, mac }, [old])).toBe(mac === kept.mac);
    }
});
