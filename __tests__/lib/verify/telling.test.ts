import type { CheckId, Refusal } from '@/lib/verify/check';
import { telling } from '@/lib/verify/telling';

const refusal = (check: CheckId, code: string, found = code): Refusal => ({
  check,
  code,
  found,
  wanted: 'w',
  todo: 't',
  path: ['statement'],
});

const said = (refusals: Refusal[]) => telling(refusals).map(({ check, found }) => `${check} ${found}`);

test('of a check that judges the whole statement one message is told, with a count of the others', () => {
  expect(
    said([
      refusal('V9', 'speaker-wrong', 'Finch said'),
      refusal('V10', 'role-exchanged', 'A and B'),
      refusal('V10', 'role-exchanged', 'A and C'),
      refusal('V10', 'role-replaced', 'D'),
    ]),
  ).toEqual(['V9 Finch said', 'V10 A and B (and 2 more of this check: role-exchanged, role-replaced)']);
});

test('of the other checks each message is told: each asks for a mending of its own', () => {
  const two = [refusal('V2', 'anchor-absent', 'one'), refusal('V2', 'anchor-absent', 'two')];
  expect(telling(two)).toEqual(two);
  expect(telling([])).toEqual([]);
});
