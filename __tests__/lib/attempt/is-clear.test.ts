import { isClear } from '@/lib/attempt/is-clear';

const number = { field: { type: 'number' as const, unit: 'boats' } };
const date = { field: { type: 'date' as const, unit: '' } };

test.each([
  [{}, 'o1', true],
  [{}, '', false],
  [{}, ['o1', ''], false],
  [{}, ['o1', 'o2'], true],
  [number, '43', true],
  [number, 'about five or 6 of 7', false],
  [date, '30 September 2025', true],
  [date, 'soon', false],
])('%j with %j can be read: %s', (item, draft, clear) => expect(isClear(item, draft)).toBe(clear));
