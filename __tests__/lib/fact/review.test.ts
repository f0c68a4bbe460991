import { compareLock, isSealed, lockSchema, makeLock, reviewsOf, withParts } from '@/lib/fact/lock';
import { keepReviews, NO_REVIEWS, reject, reviewState, reviewsSchema, sign } from '@/lib/fact/review';
import type { Rejection, Reviews, Signature } from '@/lib/fact/review';
import { lighthouse } from '../../fixtures/lighthouse/lighthouse';

const digestOf = (letter: string) => letter.repeat(64);
const sentences = [{ source: 'coast-wire', sentences: [3], digest: digestOf('e') }];
const signature: Signature = { role: 'editor', date: '2024-03-09', digest: digestOf('a'), sentences };
const rejection: Rejection = {
  fact: 'fog',
  digest: digestOf('a'),
  role: 'editor',
  date: '2024-03-09',
  reason: 'The source says less.',
};
const fact = { digest: digestOf('a'), evidence: [{ source: 'coast-wire', digest: digestOf('e') }] };
const signed = sign(NO_REVIEWS, 'fog', signature);

test.each<[string, Reviews, typeof fact, string]>([
  ['nobody has read', NO_REVIEWS, fact, 'unreviewed'],
  ['was signed', signed, fact, 'reviewed'],
  ['was edited after it was signed', signed, { ...fact, digest: digestOf('b') }, 'unreviewed'],
  [
    'rests on other words than were signed',
    signed,
    { ...fact, evidence: [{ source: 'coast-wire', digest: digestOf('f') }] },
    'unreviewed',
  ],
  [
    'rests on one more sentence than was signed',
    signed,
    { ...fact, evidence: [...fact.evidence, ...fact.evidence] },
    'unreviewed',
  ],
  ['was rejected', reject(NO_REVIEWS, rejection), fact, 'rejected'],
  ['was rejected after it was signed', reject(signed, rejection), fact, 'rejected'],
  ['was signed after it was rejected', sign(reject(NO_REVIEWS, rejection), 'fog', signature), fact, 'reviewed'],
  ['was mended after it was rejected', reject(NO_REVIEWS, rejection), { ...fact, digest: digestOf('b') }, 'unreviewed'],
])('a fact that %s', (_, reviews, now, state) => {
  expect(reviewState('fog', now, reviews)).toBe(state);
});

test('no id is taken for a property of an object', () => {
  expect(reviewState('constructor', fact, NO_REVIEWS)).toBe('unreviewed');
});

test('a new lock keeps the signatures of what did not change, and every rejection', () => {
  const two = reject(sign(signed, 'boats', signature), { ...rejection, fact: 'gone' });
  const kept = keepReviews(two, { fog: fact, boats: { ...fact, digest: digestOf('b') } });
  expect(kept).toEqual({ signed: { fog: signature }, rejected: [{ ...rejection, fact: 'gone' }] });
});

test('a second rejection of one digest takes the place of the first; one of another digest stands beside it', () => {
  const twice = reject(reject(NO_REVIEWS, rejection), { ...rejection, reason: 'The number is wrong.' });
  expect(twice.rejected.map(({ reason }) => reason)).toEqual(['The number is wrong.']);
  expect(reject(twice, { ...rejection, digest: digestOf('b') }).rejected).toHaveLength(2);
});

test('the order in which facts are signed leaves no trace', () => {
  const names = ['fog', 'boats', 'lamp'];
  const make = (order: string[]) =>
    JSON.stringify(
      order.reduce((all, name) => reject(sign(all, name, signature), { ...rejection, fact: `no-${name}` }), NO_REVIEWS),
    );
  expect(make([...names].reverse())).toBe(make(names));
});

test.each<[string, unknown]>([
  ['a person for a role', { ...signature, role: 'Ada Finch' }],
  ['a day that does not exist', { ...signature, date: '2024-02-30' }],
  ['no day', { ...signature, date: 'yesterday' }],
  ['half a digest', { ...signature, digest: 'abc' }],
  ['no sentence compared', { ...signature, sentences: [] }],
])('a signature with %s is none', (_, wrong) => {
  expect(reviewsSchema.safeParse({ signed: { fog: wrong }, rejected: [] }).success).toBe(false);
});

test('a rejection needs a reason', () => {
  expect(reviewsSchema.safeParse({ signed: {}, rejected: [{ ...rejection, reason: ' ' }] }).success).toBe(false);
});

describe('in the lock', () => {
  const { base } = lighthouse();
  const lock = makeLock(base, 7, () => []);
  const reviewed = withParts(lock, { reviews: signed, shingles: digestOf('c') });

  test('reviews are read back as they were written, and the seal holds', () => {
    expect(lockSchema.parse(JSON.parse(JSON.stringify(reviewed)))).toEqual(reviewed);
    expect(reviewsOf(reviewed)).toEqual(signed);
    expect(compareLock(base, reviewed, 7)).toEqual([]);
  });

  test('a signature that was put in by hand breaks the seal', () => {
    expect(isSealed(reviewed)).toBe(true);
    expect(isSealed({ ...lock, reviews: signed })).toBe(false);
    expect(compareLock(base, { ...lock, reviews: signed }, 7).map(({ code }) => code)).toEqual(['lock-changed']);
  });

  test('a lock without reviews is the lock that it was before there were any', () => {
    expect(reviewsOf(lock)).toEqual(NO_REVIEWS);
    expect(withParts(lock, { reviews: NO_REVIEWS })).toEqual(lock);
  });
});
