import { deletionProof } from '@/lib/classroom/deletion-proof';

const attempts = [
  { head: 'aa', events: 3, grades: 1 },
  { head: 'bb', events: 4, grades: 2 },
];

test('a proof counts what went and names nobody', () => {
  const proof = deletionProof({ kind: 'expired', at: 5 }, { seats: 2, attempts });
  expect(proof).toEqual({
    ...{ kind: 'expired', at: 5, heads: expect.stringMatching(/^[0-9a-f]{64}$/) },
    counts: { seats: 2, attempts: 2, events: 7, grades: 3 },
  });
  expect(deletionProof({ kind: 'expired', at: 5 }, { seats: 2, attempts: attempts.toReversed() })).toEqual(proof);
  expect(deletionProof({ kind: 'by-teacher', at: 5 }, { seats: 0, attempts: [] }).counts.events).toBe(0);
});

test('another chain gives another proof', () => {
  const of = (head: string) =>
    deletionProof({ kind: 'expired', at: 5 }, { seats: 1, attempts: [{ ...attempts[0]!, head }] });
  expect(of('aa').heads).not.toBe(of('ab').heads);
});
